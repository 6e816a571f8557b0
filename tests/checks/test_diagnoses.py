"""Diagnoses: each problem that a rule finds, in the order of the files, with its ground and the holds there."""

import dataclasses
from pathlib import Path

import pytest
import shapely
import shapely.affinity
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.border import HOLD_OUTSIDE
from controlmap.checks.check import Diagnosis, diagnose
from controlmap.checks.history import History
from controlmap.checks.overlaps import SAME_RANK_OVERLAP
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.origin import Origin
from controlmap.model.problem import Problem
from tests.painting.scenes import hold

WEST, EAST, BOTH = (
    shapely.box(10.1, 12.1, 10.6, 12.3),
    shapely.box(10.4, 12.1, 10.9, 12.3),
    shapely.box(10.4, 12.1, 10.6, 12.3),
)
ABROAD = shapely.box(20.1, 12.1, 20.3, 12.3)


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    """The invented edition without anything that refers to its holds."""
    read, _ = read_edition(marrow)
    assert read is not None
    return dataclasses.replace(read, events=(), holds=())


def drawn(name: str, ground: BaseGeometry, line: int) -> Hold:
    """Return a hold of the south, as read from a line of its file."""
    written = {"zone": "south", "origin": Origin("m/zones/south.geojson", line, {"geometry": line + 7})}
    return hold(name, ground, controller="crown").model_copy(update=written)


def diagnosed(edition: Edition, code: str, *holds: Hold) -> list[Diagnosis]:
    found = diagnose(History(dataclasses.replace(edition, holds=holds)))
    return [diagnosis for diagnosis in found if diagnosis.problem.code == code]


def test_a_diagnosis_names_file_line_and_code_and_shows_the_ground_with_its_holds(edition: Edition) -> None:
    (found,) = diagnosed(edition, "Z107", drawn("colony", ABROAD, 10))
    assert found.problem == Problem(
        "m/zones/south.geojson",
        17,
        "Z107",
        "only 0% of the hold 'colony' lies inside the border",
        "draw it inside the border, beyond which it may run to be cut there",
    )
    assert found.shape is ABROAD
    assert found.holds == ("colony",)


def test_an_overlap_is_shown_with_the_ground_that_both_holds_cover(edition: Edition) -> None:
    (found,) = diagnosed(edition, "Z106", drawn("west", WEST, 10), drawn("east", EAST, 30))
    assert found.shape is not None
    assert found.shape.equals(BOTH)
    assert found.holds == ("west", "east")
    assert found.problem.line == 37


def test_a_problem_of_a_text_has_neither_ground_nor_holds(edition: Edition) -> None:
    (found, *_) = diagnose(History(dataclasses.replace(edition, holds=(drawn("west", WEST, 10),), zones=())))
    assert (found.shape, found.holds) == (None, ())


def test_diagnoses_are_in_the_order_of_files_and_lines(edition: Edition) -> None:
    holds = drawn("far", ABROAD, 50), drawn("colony", ABROAD, 10), drawn("island", ABROAD, 30)
    assert [found.problem.line for found in diagnosed(edition, "Z107", *holds)] == [17, 37, 57]


def test_problems_of_the_same_words_are_listed_though_their_grounds_differ(edition: Edition) -> None:
    twice = [drawn("east", shapely.affinity.translate(EAST, by, by), 30) for by in (0, 1e-9)]
    found = diagnosed(edition, "Z106", drawn("west", WEST, 10), *twice)
    of_west = [one for one in found if one.holds == ("west", "east")]
    assert len(of_west) == 2
    assert of_west[0].problem == of_west[1].problem
    assert of_west[0].shape != of_west[1].shape


def test_only_the_holds_that_lie_outside_are_reported_wherever_they_are_listed(edition: Edition) -> None:
    half = shapely.box(9.9, 12.1, 10.1, 12.3)
    holds = drawn("inside", WEST, 10), drawn("half", half, 20), drawn("colony", ABROAD, 30)
    found = list(HOLD_OUTSIDE.run(dataclasses.replace(edition, holds=holds)))
    assert [finding.holds for finding in found] == [("colony",)]


def test_holds_that_only_share_a_line_do_not_overlap(edition: Edition) -> None:
    holds = drawn("west", WEST, 10), drawn("east", shapely.box(10.6, 12.1, 10.9, 12.3), 30)
    assert list(SAME_RANK_OVERLAP.run(dataclasses.replace(edition, holds=holds))) == []
