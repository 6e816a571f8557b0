"""The command line as a whole: its list of commands, what it imports, its exit statuses, completion."""

from __future__ import annotations

import functools
import importlib
import inspect
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import typer

import controlmap as package
from controlmap.cli.main import COMMANDS
from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]
HEAVY = ("numpy", "shapely", "pandas", "geopandas", "pyarrow", "yaml", "folium", "streamlit", "babel")
EXPORTS = ("zones", "fronts", "history", "annotations", "picture", "datapackage", "site")
HELPS = [(), *((name,) for name in COMMANDS), *(("export", name) for name in EXPORTS), ("import", "polygons")]


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_shows_the_first_paragraph_of_each_commands_help(name: str) -> None:
    app = typer.Typer()
    importlib.import_module(COMMANDS[name].module).register(app)
    said = [group.typer_instance.info.help for group in app.registered_groups if group.typer_instance]
    said += [inspect.getdoc(command.callback) for command in app.registered_commands]

    assert [" ".join(str(text).partition("\n\n")[0].split()) for text in said] == [COMMANDS[name].summary]


def test_help_of_any_command_imports_no_library_that_is_slow_to_import() -> None:
    program = (
        "import sys\nfrom controlmap.cli.main import main\n"
        f"for words in {HELPS!r}:\n"
        "    sys.argv = ['controlmap', *words, '--help']\n"
        "    try:\n        main()\n    except SystemExit as left:\n        assert left.code == 0, words\n"
        f"    assert not {set(HEAVY)!r} & set(sys.modules), (words, {set(HEAVY)!r} & set(sys.modules))\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL, env=_environment())


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_printed(controlmap: Command, option: str) -> None:
    assert controlmap(option) == (0, f"controlmap {package.__version__}\n", "")


def test_python_runs_the_package_as_the_command() -> None:
    command = [sys.executable, "-m", "controlmap", "--version"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=_environment())

    assert done.stdout == f"controlmap {package.__version__}\n"


def test_the_documented_exit_statuses_are_in_the_help(controlmap: Command) -> None:
    said = " ".join(controlmap("--help").out.split())

    assert "Exit status: 0 if all went well; 1 for problems in an edition" in said
    assert "2 for a wrong argument; 130 after Ctrl+C." in said


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("rules", "Z106"), 0),
        (("rules", "Z999"), 1),
        (("check", "nowhere"), 2),
        (("rules", "--no-such-option"), 2),
        (("no-such-command",), 2),
    ],
)
def test_the_exit_status_says_whether_the_command_failed_or_was_misused(
    controlmap: Command, arguments: tuple[str, ...], status: int
) -> None:
    assert controlmap(*arguments).status == status


def test_ctrl_c_ends_a_command_with_the_status_that_shells_expect(
    controlmap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("controlmap.checks.rule_book.explain", interrupt)

    assert controlmap("rules", "Z106").status == 130


@pytest.mark.posix
@pytest.mark.parametrize(
    ("typed", "offered"),
    [("controlmap exp", "export"), ("controlmap export zo", "zones"), ("controlmap export zones --da", "--date")],
)
def test_a_shell_completes_commands_and_options(typed: str, offered: str) -> None:
    words = {"COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" "))}
    done = subprocess.run(
        [sys.executable, "-c", "from controlmap.cli.main import main; main()"],
        check=True,
        capture_output=True,
        text=True,
        env={**_environment(), **words, "_CONTROLMAP_COMPLETE": "complete_bash"},
    )

    assert done.stdout.split() == [offered]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
