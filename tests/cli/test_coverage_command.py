import functools
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]

REPORT = """\
marrow on 2020-06-15: 4 statements, 3 zones.

zone    by name  by place  about its holder
south         1         0                 1
north         1         0                 0
kernel        0         0                 2

Statements on no zone: 2
  line 2: l2-fleet
  line 4: l4-talks

Zones that no statement supports by name or by place: 1
  kernel: 2 about its holder only
"""


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys, "coverage")


def parsed(outcome: Outcome) -> dict[str, Any]:
    assert (outcome.status, outcome.err) == (0, "")
    report: dict[str, Any] = json.loads(outcome.out)
    return report


def test_text_lists_what_is_covered_and_what_is_not(controlmap: Command, marrow: Path) -> None:
    outcome = controlmap(marrow)

    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith(REPORT)
    assert "gazette" in outcome.out
    assert "reported-fact" in outcome.out


def test_json_contains_every_statement_and_every_zone(controlmap: Command, marrow: Path) -> None:
    report = parsed(controlmap(marrow, "--format", "json"))
    nowhere = set(report["statements_on_no_zone"])
    by_zone = {
        (zone["zone"], said, kind)
        for zone in report["zones"]
        for kind in ("name", "place", "holder")
        for said in zone[kind]
    }
    by_statement = {(link["zone"], note["id"], link["link"]) for note in report["statements"] for link in note["links"]}

    assert by_zone == by_statement
    for note in report["statements"]:
        assert (note["id"] in nowhere) != any(link["link"] != "holder" for link in note["links"])
    total = len(report["statements"])
    assert sum(row["statements"] for row in report["speakers"]) == total
    assert sum(row["statements"] for row in report["modalities"]) == total


def test_a_date_gives_the_coverage_of_that_day(controlmap: Command, marrow: Path) -> None:
    then = parsed(controlmap(marrow, "--date", "2019-02-01", "--format", "json"))
    now = parsed(controlmap(marrow, "--format", "json"))

    assert (then["day"], now["day"]) == ("2019-02-01", "2020-06-15")
    assert then["bases"] != now["bases"]


def test_a_day_outside_the_edition_is_reported_in_one_line_with_exit_1(controlmap: Command, marrow: Path) -> None:
    said = "controlmap: The edition covers 2019-01-01 to 2020-06-15; 2011-03-15 lies outside.\n"

    assert controlmap(marrow, "--date", "2011-03-15") == (1, "", said)


def test_an_edition_with_problems_prints_them_and_exits_1(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    edition = shutil.copytree(marrow, tmp_path / "marrow")
    (edition / "actors.yaml").unlink()
    outcome = controlmap(edition)

    assert (outcome.status, outcome.out) == (1, "")
    assert "actors.yaml" in outcome.err
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize(
    "arguments", [("{marrow}", "--format", "xml"), ("{marrow}", "--date", "yesterday"), (), ("{marrow}/gone",)]
)
def test_usage_errors_exit_2(controlmap: Command, marrow: Path, arguments: tuple[str, ...]) -> None:
    assert controlmap(*(argument.format(marrow=marrow) for argument in arguments)).status == 2
