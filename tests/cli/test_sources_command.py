"""``controlmap sources``: figures of what rests on sources, and the table of them."""

import functools
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]

FIGURES = """\
events: 1 of 1 cite a source other than background (100.0%)
holds: 4 of 5 cite a source other than background (80.0%)
outcomes: 1 of 1 cite a source other than background (100.0%)
sources: 3, 0 of them with an address
"""
TABLE = """\
| id | source | kind | what it supports | consulted | confirmed by | cited |
|---|---|---|---|---|---|---|
| gazette-analysis | The analysis that this edition draws, The Marrow Gazette | article |  |  |  | 2 |
| marrow-atlas | An invented atlas of Marrow, 12/7 | publication |  |  |  | 4 |
| general-knowledge | What everybody in Marrow knew | background |  |  |  | 1 |
"""


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys, "sources")


def test_it_counts_records_that_cite_something_other_than_background(controlmap: Command, marrow: Path) -> None:
    assert controlmap(marrow) == Outcome(0, FIGURES, "")


def test_it_prints_the_sources_as_a_markdown_table(controlmap: Command, marrow: Path) -> None:
    assert controlmap(marrow, "--format", "markdown") == Outcome(0, TABLE, "")


def test_it_prints_its_figures_as_json(controlmap: Command, marrow: Path) -> None:
    printed = json.loads(controlmap(marrow, "--format", "json").out)
    assert printed["holds"] == {"records": 5, "cited": 4}
    assert printed["sources"] == {"records": 3, "addressed": 0}


def test_a_source_with_an_address_is_linked_and_says_how_it_was_confirmed(controlmap: Command, syria: Path) -> None:
    lines = controlmap(syria, "--format", "markdown").out.splitlines()
    (row,) = (line for line in lines if line.startswith("| astana-memorandum-2017 |"))
    assert "](https://pax.peaceagreements.org/agreements/2093)" in row
    assert "| 2026-11-29 | stored copy |" in row


def test_a_folder_that_does_not_exist_is_refused(controlmap: Command, tmp_path: Path) -> None:
    refused = controlmap(tmp_path / "nowhere")
    assert refused.status == 2
    assert refused.out == ""
    assert "nowhere" in refused.err


def test_a_name_that_does_not_ship_is_refused_with_those_that_do(controlmap: Command) -> None:
    assert controlmap("syria-2018").err.endswith("or the name of one that ships: syria-2017-12, libya-2020-08.\n")
