"""``-`` in place of a file, and the summaries of commands."""

from __future__ import annotations

import functools
import io
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]
EVENTS = Path(__file__).parents[1] / "events"


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys)


def pipe_in(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


@pytest.mark.parametrize(("what", "form"), [("zones", "geojson"), ("fronts", "csv"), ("history", "csv")])
def test_standard_output_has_the_content_of_a_file_and_the_summary_goes_elsewhere(
    controlmap: Command, marrow: Path, tmp_path: Path, what: str, form: str
) -> None:
    file = tmp_path / f"out.{form}"
    controlmap("export", what, marrow, "--out", file)
    piped = controlmap("export", what, marrow, "--out", "-", "--format", form)

    assert piped.out == file.read_bytes().decode("utf-8")
    assert piped.err.startswith("-: ")


def test_a_table_is_joined_from_standard_input_to_standard_output(
    controlmap: Command, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controlmap("join", EVENTS / "marrow-faulty.csv", "--edition", marrow, "--out", tmp_path / "out.csv")
    pipe_in(monkeypatch, (EVENTS / "marrow-faulty.csv").read_bytes())
    piped = controlmap("join", "-", "--edition", marrow, "--out", "-", "--format", "csv")

    assert piped.out == (tmp_path / "out.csv").read_bytes().decode("utf-8")
    assert "To see them, write to a file." in piped.err


def test_polygons_are_imported_from_standard_input(
    controlmap: Command, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition = tmp_path / "marrow"
    shutil.copytree(marrow, edition)
    pipe_in(monkeypatch, b'{"type": "FeatureCollection", "features": []}')
    monkeypatch.chdir(tmp_path)
    done = controlmap("import", "polygons", "-", "--format", "geojson", "--edition", edition, "--json")

    assert done.status == 0
    assert json.loads(done.out) == {"file": "-", "rows": 0, "taken": 0, "replaced": 0, "refused": 0, "problems": 0}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--out", "-"), "'-' has no ending that says its format."),
        (("--out", "-", "--format", "docx"), "Standard output needs --format with one of geojson, gpkg,"),
        (("--out", "zones.csv", "--format", "csv"), "--format is for '-' only"),
    ],
)
def test_a_format_that_is_missing_unknown_or_unneeded_is_a_usage_error(
    controlmap: Command, marrow: Path, options: tuple[str, ...], words: str
) -> None:
    done = controlmap("export", "zones", marrow, *options)

    assert done.status == 2
    assert words in " ".join(done.err.replace("│", " ").split())


def test_nothing_is_written_to_standard_output_if_the_export_fails(controlmap: Command, marrow: Path) -> None:
    done = controlmap("export", "zones", marrow, "--out", "-", "--format", "csv", "--date", "1999-01-01")

    assert (done.status, done.out) == (1, "")


def test_a_summary_is_one_json_object_if_asked_for(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "zones.csv"
    said = json.loads(controlmap("export", "zones", marrow, "--out", out, "--json").out)

    assert said == {"out": str(out), "features": 3, "day": "2020-06-15", "sources": f"{out}.sources.csv"}


def test_the_summary_of_a_join_counts_its_rows_by_kind(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    said = json.loads(controlmap("join", EVENTS / "marrow-faulty.csv", "--edition", marrow, "--out", out, "--json").out)

    assert (said["joined"], said["rejected"]) == (4, f"{out}.rejected.csv")
    assert said["rows"]["inside"] == 2
    assert said["rows"]["malformed"] == 1


def test_a_quiet_command_prints_nothing(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"

    assert controlmap("export", "zones", marrow, "--out", out, "--quiet") == (0, "", "")
    assert controlmap("join", EVENTS / "marrow-acled.csv", "--edition", marrow, "--out", out, "-q") == (0, "", "")
    assert controlmap("check", marrow, "--quiet") == (0, "", "")
