"""`controlmap check --watch`: checks again when a file was saved, and prints what that changed."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.cli.watching import difference, each_change
from controlmap.model.problem import Problem
from tests.cli.command_line import Outcome, run


@pytest.fixture
def edition(marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the invented edition, under the relative path `marrow`."""
    shutil.copytree(marrow, tmp_path / "marrow")
    monkeypatch.chdir(tmp_path)
    return Path("marrow")


def replace(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def looks(*edits: Callable[[], object] | None) -> Callable[[float], None]:
    """Return a pause that makes the next edit, if there is one, and interrupts when no edit is left."""
    left = list(edits)

    def pause(_: float) -> None:
        if not left:
            raise KeyboardInterrupt
        edit = left.pop(0)
        if edit is not None:
            edit()

    return pause


def seen_changes(folder: Path, *edits: Callable[[], object] | None) -> int:
    """Count the changes that are detected."""
    count = 0
    try:
        for _ in each_change(folder, stamp(folder), looks(*edits)):
            count += 1
    except KeyboardInterrupt:
        return count
    raise AssertionError("it stopped looking before it was interrupted")


def test_files_saved_together_are_one_change(edition: Path) -> None:
    def save(name: str) -> Callable[[], object]:
        return lambda: (edition / name).write_text(name, encoding="utf-8")

    assert seen_changes(edition, None, None) == 0
    assert seen_changes(edition, save("a"), save("b"), save("c"), None, None) == 1
    assert seen_changes(edition, save("aa"), None, None, (edition / "aa").unlink, None) == 2


def test_a_save_during_the_check_is_a_change(edition: Path) -> None:
    before = stamp(edition)
    (edition / "late").write_text("late", encoding="utf-8")
    changes = each_change(edition, before, looks(None, None))

    next(changes)
    with pytest.raises(KeyboardInterrupt):
        next(changes)


def test_a_problem_that_moved_is_not_new_and_one_of_two_equal_ones_is_fixed() -> None:
    one, moved = Problem("a", 1, "Z101", "wrong", "fix it"), Problem("a", 5, "Z101", "wrong", "fix it")
    other = Problem("b", 1, "Z101", "wrong", "fix it")

    assert difference([one], [moved]) == []
    assert difference([one, moved], [one]) == ["fixed: a: Z101 wrong."]
    assert difference([one], [other]) == ["b:1: Z101 wrong. Fix: fix it.", "fixed: a: Z101 wrong."]


def watched(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], edition: Path, *edits: Callable[[], object]
) -> Outcome:
    """Watch an edition through some edits, then interrupt."""

    def changes(_: Path, __: Stamp) -> Iterator[None]:
        for edit in edits:
            edit()
            yield
        raise KeyboardInterrupt

    monkeypatch.setattr("controlmap.cli.checking.each_change", changes)
    return run(monkeypatch, capsys, "check", edition, "--watch")


def test_each_change_prints_which_problems_are_new_and_which_are_fixed(
    edition: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    north = edition / "zones" / "north.geojson"
    outcome = watched(
        monkeypatch,
        capsys,
        edition,
        lambda: replace(north, '"league"', '"leauge"'),
        lambda: replace(edition / "annotations.yaml", "line: 4", "line: 3"),
        lambda: replace(north, '"leauge"', '"league"'),
    )

    lines = outcome.out.splitlines()
    assert lines[0].startswith("marrow: 3 zones, 5 holds, 4 statements, 6 places: no problems.")
    assert [line.partition(" ")[0] for line in lines[1:3]] == [
        "marrow/zones/north.geojson:8:",
        "marrow/zones/north.geojson:28:",
    ]
    assert lines[3].endswith(" marrow: 3 zones, 5 holds, 4 statements, 6 places: 2 problems.")
    assert lines[4].startswith("marrow/annotations.yaml:1: A102 ")
    assert lines[6] == "fixed: marrow/zones/north.geojson: Z103 controller 'leauge' is not a known actor."
    assert lines[-1].endswith(": 1 problem.")
    assert outcome.err == "Watching marrow. Ctrl+C ends it.\n\n"
    assert outcome.status == 1


def test_a_removed_edition_is_a_problem_until_it_is_back(
    edition: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = watched(
        monkeypatch, capsys, edition, lambda: edition.rename("elsewhere"), lambda: Path("elsewhere").rename(edition)
    )

    assert "marrow:1: F103 this is not a folder." in outcome.out
    assert "fixed: marrow: F103 this is not a folder." in outcome.out
    assert outcome.status == 0


def test_an_edition_without_problems_at_the_end_exits_0(
    edition: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert watched(monkeypatch, capsys, edition).status == 0


def test_watching_prints_text_only(
    edition: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = run(monkeypatch, capsys, "check", edition, "--watch", "--format", "json")

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "controlmap: --watch is for reading along. Leave it out, or leave --format out.\n"


@pytest.mark.posix
@pytest.mark.thorough
def test_a_process_that_watches_sees_a_save_and_ends_on_ctrl_c(edition: Path, repository: Path) -> None:
    command = [sys.executable, "-c", "from controlmap.cli.main import main; main()", "check", "marrow", "--watch"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": f"{repository}/src"},
        # Where the tests run in the background, they ignore Ctrl-C, and so would the processes that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 -- one thread matters here
    ) as process:
        assert process.stdout is not None
        assert "no problems" in process.stdout.readline()
        replace(edition / "annotations.yaml", "line: 4", "line: 3")
        assert "A102" in process.stdout.readline()
        assert process.stdout.readline().endswith(": 1 problem.\n")
        process.send_signal(signal.SIGINT)
        rest, said = process.communicate(timeout=20)

    assert rest == ""
    assert "Traceback" not in said
    assert process.returncode == 1
