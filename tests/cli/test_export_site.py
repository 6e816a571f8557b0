import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys)


def test_a_static_edition_is_written_and_written_again(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    for _ in range(2):
        outcome = controlmap("export", "site", marrow, "--out", out)
        assert outcome == (0, f"{out}: 14 files. Open {out / 'index.html'}.\n", "")
    assert (out / "index.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [entry.name for entry in tmp_path.iterdir()] == ["site"]


def test_a_folder_with_other_files_in_it_is_refused_in_one_line(
    controlmap: Command, marrow: Path, tmp_path: Path
) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    outcome = controlmap("export", "site", marrow, "--out", tmp_path)
    assert (outcome.status, outcome.out) == (1, "")
    reason = f"'{tmp_path}' is not empty, and contains more than an earlier static edition."
    assert outcome.err == f"controlmap: {reason} Give a folder of its own.\n"
    assert (tmp_path / "diary.txt").read_text() == "mine"
