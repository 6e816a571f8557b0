"""Selection and address describe each other, and no address is an error."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as some

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.render.point_id import point_id
from controlmap.ui.address.selection import Selection, read_selection
from tests.outside import REPOSITORY

NAMES = ("zone", "annotation", "place", "front", "at", "actor", "date", "lang")


@cache
def marrow() -> Atlas:
    """Return the invented edition, opened; Hypothesis strategies cannot use fixtures."""
    return open_edition(REPOSITORY / "tests" / "editions" / "marrow")


@some.composite
def selections(draw: some.DrawFn) -> Selection:
    """Generate any selection that is possible in the invented edition."""
    atlas = marrow()
    edition = atlas.edition
    last = atlas.as_of - timedelta(days=1)
    days = some.sampled_from((atlas.first_day, last)) | some.dates(atlas.first_day, last)
    return Selection(
        zone=draw(some.none() | some.sampled_from([zone.id for zone in edition.zones])),
        annotation=draw(some.none() | some.sampled_from([note.id for note in edition.annotations])),
        place=draw(some.none() | some.sampled_from([place.id for place in edition.places])),
        front=draw(some.none() | some.sampled_from(list(atlas.fronts()))),
        at=draw(some.none() | some.builds(point_id, some.floats(10.01, 10.99), some.floats(12.01, 12.99))),
        actor=draw(some.none() | some.sampled_from([actor.id for actor in edition.actors])),
        day=draw(some.none() | days),
        language=draw(some.none() | some.just("en")),
    )


@given(selections())
def test_the_address_of_a_selection_gives_the_selection_back(selection: Selection) -> None:
    assert read_selection(marrow(), selection.parameters()) == (selection, [])


@given(some.dictionaries(some.sampled_from([*NAMES, "utm_source"]), some.text()))
def test_any_address_gives_a_selection_and_a_notice_for_each_ignored_value(parameters: dict[str, str]) -> None:
    selection, notices = read_selection(marrow(), parameters)
    kept = selection.parameters()
    assert kept.items() <= parameters.items() or "date" in kept
    asked = {name for name in NAMES if name in parameters}
    as_of = {"date"} if parameters.get("date") == marrow().as_of.isoformat() else set()
    assert {key.removeprefix("notice.") for key, _ in notices} == asked - kept.keys() - as_of
    assert all(len(gaps["value"]) <= 80 for _, gaps in notices)


def test_the_as_of_day_needs_no_parameter() -> None:
    as_of = marrow().as_of
    assert read_selection(marrow(), {"date": as_of.isoformat()}) == (Selection(), [])


def test_the_first_day_is_one_that_the_edition_covers() -> None:
    first = marrow().first_day
    assert read_selection(marrow(), {"date": first.isoformat()}) == (Selection(day=first), [])


@pytest.mark.parametrize("beside", ["2018-12-31", "2020-06-16"])
def test_the_day_before_the_first_and_the_day_after_the_last_are_ignored(beside: str) -> None:
    selection, notices = read_selection(marrow(), {"date": beside})
    assert selection == Selection()
    assert [key for key, _ in notices] == ["notice.date"]


def test_a_day_outside_the_edition_is_ignored_and_the_notice_gives_its_span() -> None:
    selection, notices = read_selection(marrow(), {"date": date(1999, 1, 1).isoformat()})
    assert selection.day is None
    ((key, gaps),) = notices
    assert key == "notice.date"
    assert gaps["first"] == "2019-01-01"
    assert gaps["last"] == "2020-06-15"


def test_clearing_the_selection_keeps_day_and_language() -> None:
    selection = Selection(zone=marrow().edition.zones[0].id, day=date(2019, 5, 1), language="en")
    assert selection.cleared() == Selection(day=date(2019, 5, 1), language="en")
