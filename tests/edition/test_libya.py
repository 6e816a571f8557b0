"""The second edition: Libya in August 2020, after a report of the United Nations."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.checks.check import check_edition
from controlmap.render.colour_contrast import least_differences

LNA: Final = "libyan-national-army"
GNA: Final = "government-of-national-accord"
LEAST_APART: Final = 10.0
"""CIEDE2000 between holders that meet on the map, as for the first edition."""


def holder(atlas: Atlas, day: date, at: tuple[float, float]) -> str | None:
    """Return who holds a point on a day."""
    holding = atlas.map(day).holding_at(*at)
    return None if holding is None else str(holding.controller)


def test_it_has_no_problems(libya_atlas: Atlas) -> None:
    assert check_edition(libya_atlas.edition) == []


def test_it_is_as_rich_as_a_second_edition_should_be(libya_atlas: Atlas) -> None:
    edition = libya_atlas.edition
    assert (len(edition.zones) >= 6, len(edition.annotations) >= 20, len(edition.events) >= 10) == (True,) * 3
    assert {note.line for note in edition.annotations} == set(range(1, edition.manifest.article.lines + 1))


def test_its_settlements_are_many_on_either_side_and_all_in_the_right_colour(libya_atlas: Atlas) -> None:
    points = libya_atlas.edition.control_points
    on_the_day = Counter(str(point.controller) for point in points if point.day == libya_atlas.as_of)
    assert min(on_the_day[LNA], on_the_day[GNA]) >= 15
    assert [point.name for point in points if holder(libya_atlas, point.day, point.at) != point.controller] == []


@pytest.mark.parametrize(
    ("name", "at", "before", "day", "after"),
    [
        ("Sirte", (16.589, 31.209), GNA, date(2020, 1, 6), LNA),
        ("Sabratha", (12.488, 32.793), LNA, date(2020, 4, 13), GNA),
        ("Watiya", (11.897, 32.474), LNA, date(2020, 5, 18), GNA),
        ("Tiji", (11.355, 32.015), LNA, date(2020, 5, 19), GNA),
        ("Tripoli airport", (13.159, 32.664), LNA, date(2020, 6, 4), GNA),
        ("Tarhuna", (13.633, 32.435), LNA, date(2020, 6, 5), GNA),
        ("Bani Walid", (13.984, 31.746), LNA, date(2020, 6, 5), GNA),
    ],
)
def test_a_town_changes_hands_on_its_day(
    libya_atlas: Atlas, name: str, at: tuple[float, float], before: str, day: date, after: str
) -> None:
    eve = date.fromordinal(day.toordinal() - 1)
    assert (holder(libya_atlas, eve, at), holder(libya_atlas, day, at)) == (before, after), name


def test_its_holders_can_be_told_apart_by_every_eye(libya_atlas: Atlas) -> None:
    for vision, (meeting, _) in least_differences(view_of(libya_atlas)).items():
        assert meeting is not None
        assert meeting >= LEAST_APART, vision


def test_an_article_of_one_day_is_dated_by_that_day(libya_atlas: Atlas, repository: Path) -> None:
    from controlmap.messages.catalogue import load_catalogue
    from controlmap.publish.credits import credits_of
    from controlmap.render.web_map.credit import credit

    assert ", New York, 25 August 2020." in credit(view_of(libya_atlas), load_catalogue("en"))
    assert credits_of(libya_atlas.edition.manifest).source.endswith("New York, 2020-08-25")
