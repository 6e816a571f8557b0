"""What became of a zone: when it had ground, who took it, and who holds it on a later day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.model.ids import ZoneId
from tests.atlas.after_the_article import FALLS, LAST, RETURNS, after_the_article

KERNEL, NORTH, SOUTH = ZoneId("kernel"), ZoneId("north"), ZoneId("south")
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def later(marrow_atlas: Atlas) -> Atlas:
    return after_the_article(marrow_atlas)


def test_a_zone_that_fell_has_a_last_day_and_whoever_took_it(later: Atlas) -> None:
    first, again = later.zone_history(KERNEL).spans
    assert (first.since, first.last_day) == (later.first_day, FALLS - DAY)
    assert first.lost is not None
    assert (first.lost.to.zone, first.lost.to.controller) == ("north", "league")
    assert not first.lost.among_own
    assert [event.id for event in first.lost.change.events] == ["2021-04-14-walls"]
    assert first.lost.km2 == pytest.approx(later.dossier(KERNEL).area.km2)
    assert (again.since, again.lost, again.last_day) == (RETURNS, None, None)


def test_a_day_without_ground_lies_between_two_spans(later: Atlas) -> None:
    history = later.zone_history(KERNEL)
    first, again = history.spans
    assert history.gaps() == ((first, again),)
    for day in (FALLS, RETURNS - DAY):
        assert history.gap(day) == (first, again)
    for day in (later.first_day, FALLS - DAY, RETURNS, LAST):
        assert history.gap(day) is None


def test_a_zone_that_is_drawn_on_no_day_has_one_gap(later: Atlas) -> None:
    assert later.zone_history(ZoneId("nowhere")).gap(later.as_of) == (None, None)


def test_lost_ground_is_counted_for_whoever_holds_it_on_the_later_day(later: Atlas) -> None:
    fell = later.zone_history(KERNEL).fared(later.as_of, FALLS)
    assert (fell.kept_km2, fell.gained_km2) == (0, 0)
    assert fell.to == {"league": pytest.approx(fell.before_km2)}
    north = later.zone_history(NORTH).fared(later.as_of, FALLS)
    assert north.kept_km2 == pytest.approx(north.before_km2)
    assert north.gained_km2 == pytest.approx(fell.before_km2)


@given(st.sampled_from((KERNEL, NORTH, SOUTH)), st.dates(date(2019, 1, 1), LAST), st.dates(date(2019, 1, 1), LAST))
def test_kept_and_lost_ground_add_up_on_any_two_days(later: Atlas, zone: ZoneId, one: date, other: date) -> None:
    fared = later.zone_history(zone).fared(one, other)
    assert fared.kept_km2 + sum(fared.to.values()) == pytest.approx(fared.before_km2)
    held = sum(
        km2
        for holding, km2 in zip(later.map(other).holdings, later.map(other).areas_km2, strict=True)
        if holding.zone == zone
    )
    assert fared.kept_km2 + fared.gained_km2 == pytest.approx(held)
