"""All output can be printed, whatever the character set of the console or the file."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from controlmap.cli.console import make_output_safe

COMMAND = (sys.executable, "-c", "from controlmap.cli.main import main; main()")
ARABIC = "خريطة"
WITHOUT_ARABIC = ("cp1252", "cp437", "latin-1")
NO_LOCALE = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
"""A system whose character set is ASCII, and a Python that does not work around it."""


@pytest.fixture
def edition(marrow: Path, tmp_path: Path) -> Path:
    """An edition with a mistake whose message quotes Arabic and an arrow."""
    copy = Path(shutil.copytree(marrow, tmp_path / "marrow"))
    zones = copy / "zones.yaml"
    text = zones.read_text(encoding="utf-8").replace("- id: ", f"- {ARABIC}→: 1\n    id: ", 1)
    zones.write_text(text, encoding="utf-8")
    return copy


def printed(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command with its output sent to a pipe."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    environment = {**bare, "PYTHONPATH": os.pathsep.join(sys.path), **variables}
    return subprocess.run([*COMMAND, *arguments], cwd=folder, env=environment, capture_output=True, check=False)


@pytest.mark.parametrize("encoding", WITHOUT_ARABIC)
def test_a_problem_is_printed_on_a_console_that_lacks_its_letters(edition: Path, encoding: str) -> None:
    run = printed(edition.parent, "check", "marrow", PYTHONIOENCODING=encoding)
    assert (run.returncode, run.stderr) == (1, b"")
    assert f"'{ARABIC}→'".encode("ascii", "backslashreplace") in run.stdout


@pytest.mark.parametrize("encoding", [*WITHOUT_ARABIC, "ascii"])
def test_a_message_about_a_missing_folder_is_printed_on_such_a_console_too(tmp_path: Path, encoding: str) -> None:
    run = printed(tmp_path, "check", ARABIC, PYTHONIOENCODING=f"{encoding}:strict")
    assert run.returncode == 2
    assert b"Traceback" not in run.stderr
    assert run.stderr.startswith(b"controlmap check: ")


def test_output_to_a_pipe_is_utf_8_whatever_the_system_s_character_set(edition: Path) -> None:
    run = printed(edition.parent, "check", "marrow", **NO_LOCALE)
    assert f"'{ARABIC}→'" in run.stdout.decode("utf-8")
    result = printed(edition.parent, "check", "marrow", "--format", "json", **NO_LOCALE)
    assert any(
        f"'{ARABIC}→'" in problem["message"] for problem in json.loads(result.stdout.decode("utf-8"))["problems"]
    )


def test_output_in_an_encoding_that_the_user_chose_stays_in_it(edition: Path) -> None:
    run = printed(edition.parent, "check", "marrow", PYTHONIOENCODING="utf-16")
    assert f"'{ARABIC}→'" in run.stdout.decode("utf-16")


class Terminal(io.TextIOWrapper):
    """A stream connected to a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_keeps_its_encoding_and_missing_characters_are_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(screen, encoding="cp1252"))
    make_output_safe()
    sys.stdout.write(f"é {ARABIC[0]} →")
    sys.stdout.flush()
    assert screen.getvalue() == b"\xe9 \\u062e \\u2192"


def test_a_file_name_that_is_not_unicode_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="utf-8"))
    make_output_safe()
    sys.stdout.write(b"caf\xe9".decode("utf-8", "surrogateescape"))
    sys.stdout.flush()
    assert written.getvalue() == b"caf\\udce9"


def test_a_program_without_a_console_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    make_output_safe()
