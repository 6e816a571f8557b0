"""The vectorised join of events finds the same as a plain loop over points and days."""

import pickle
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_join import STANDINGS, JoinedEvents, join_events
from controlmap.model.standing import Standing
from tests.atlas.scattered_events import Answer, Scattered, hard_days, joined_one_by_one, scattered

SAMPLE = 2_000


def joined(ground: GroundByDay, events: Scattered, *, swapped_allowed: bool = False) -> JoinedEvents:
    """Join events whose cells could all be read."""
    nothing = np.zeros(len(events.days), dtype=bool)
    days = Days(np.array(events.days, dtype="datetime64[D]"), nothing)
    lat, lon = Degrees(events.lat, nothing), Degrees(events.lon, nothing)
    return join_events(ground, days, lat, lon, swapped_allowed=swapped_allowed)


def answers(ground: GroundByDay, events: JoinedEvents) -> list[Answer]:
    """Return what a join found, event by event."""
    rows = zip(events.standing, events.holding, events.front_km, events.margin_km, strict=True)
    return [
        Answer(
            str(STANDINGS[standing]),
            ground.holdings[holding].zone if holding >= 0 else None,
            ground.holdings[holding].controller if holding >= 0 else None,
            float(km),
            float(margin),
        )
        for standing, holding, km, margin in rows
    ]


def assert_equal(found: list[Answer], by_hand: list[Answer]) -> None:
    assert [row[:3] for row in found] == [row[:3] for row in by_hand]
    for kind in ("front_km", "margin_km"):
        one = np.array([getattr(row, kind) for row in found])
        other = np.array([getattr(row, kind) for row in by_hand])
        np.testing.assert_allclose(one, other, rtol=0, atol=1e-9)


def test_two_thousand_events_of_the_invented_edition_are_joined_as_by_a_plain_loop(marrow_atlas: Atlas) -> None:
    events = scattered(marrow_atlas, SAMPLE, seed=1)
    assert_equal(
        answers(marrow_atlas.ground_by_day, joined(marrow_atlas.ground_by_day, events)),
        joined_one_by_one(marrow_atlas, events),
    )


def test_two_thousand_events_of_the_shipped_edition_are_joined_as_by_a_plain_loop(syria_atlas: Atlas) -> None:
    # A sample of the days, since painting each costs 12 ms; the thorough run takes them all.
    days = [*hard_days(syria_atlas)[::20], date(2018, 1, 1)]
    events = scattered(syria_atlas, SAMPLE, seed=2, days=days)
    found = answers(syria_atlas.ground_by_day, joined(syria_atlas.ground_by_day, events))
    assert_equal(found, joined_one_by_one(syria_atlas, events))
    assert {row.on_map for row in found} == {"inside", "outside-border", "outside-dates"}


@pytest.mark.thorough
def test_events_on_the_first_and_last_day_of_every_period_are_joined_as_by_a_plain_loop(syria_atlas: Atlas) -> None:
    events = scattered(syria_atlas, 5 * SAMPLE, seed=3)
    assert_equal(
        answers(syria_atlas.ground_by_day, joined(syria_atlas.ground_by_day, events)),
        joined_one_by_one(syria_atlas, events),
    )


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32 - 1), number=st.integers(0, 40))
def test_any_few_events_are_joined_as_by_a_plain_loop(marrow_atlas: Atlas, seed: int, number: int) -> None:
    events = scattered(marrow_atlas, number, seed)
    ground = marrow_atlas.ground_by_day
    assert_equal(answers(ground, joined(ground, events)), joined_one_by_one(marrow_atlas, events))


@given(seed=st.integers(0, 2**32 - 1))
def test_the_join_of_an_event_does_not_depend_on_other_events_or_their_order(marrow_atlas: Atlas, seed: int) -> None:
    events = scattered(marrow_atlas, 30, seed)
    ground = marrow_atlas.ground_by_day
    together = answers(ground, joined(ground, events))
    turned = Scattered(events.lon[::-1], events.lat[::-1], events.days[::-1])
    alone = Scattered(events.lon[:1], events.lat[:1], events.days[:1])
    assert_equal(answers(ground, joined(ground, turned)), together[::-1])
    assert_equal(answers(ground, joined(ground, alone)), together[:1])


def test_the_ground_gives_the_same_join_after_pickling(marrow_atlas: Atlas) -> None:
    events = scattered(marrow_atlas, 200, seed=4)
    here = marrow_atlas.ground_by_day
    there = pickle.loads(pickle.dumps(here))  # noqa: S301 -- our own
    assert_equal(answers(there, joined(there, events)), answers(here, joined(here, events)))


def test_cached_days_do_not_make_the_pickle_larger(marrow_atlas: Atlas) -> None:
    ground = Atlas(marrow_atlas.edition).ground_by_day
    before = len(pickle.dumps(ground))
    joined(ground, scattered(marrow_atlas, 200, seed=4))
    assert len(pickle.dumps(ground)) == before


def test_an_event_within_the_margin_of_the_nearest_front_is_near_the_line(marrow_atlas: Atlas) -> None:
    events = scattered(marrow_atlas, SAMPLE, seed=5)
    found = joined(marrow_atlas.ground_by_day, events)
    by_hand = [row.front_km <= row.margin_km for row in joined_one_by_one(marrow_atlas, events)]
    assert found.near_line.tolist() == by_hand
    assert 0 < sum(by_hand) < SAMPLE


def test_a_near_point_that_would_be_inside_if_swapped_is_swapped_only_if_most_of_its_table_is(
    syria_atlas: Atlas,
) -> None:
    ground = syria_atlas.ground_by_day
    # (lon, lat) from a table with the two swapped: Deir ez-Zor, Damascus; then what is Adana, if it is correct.
    events = Scattered(np.array([35.33, 33.51, 35.32]), np.array([40.14, 36.29, 37.0]), [date(2017, 1, 1)] * 3)
    assert joined(ground, events).counts() == {Standing.SWAPPED: 3}
    correct = Scattered(np.array([40.14, 36.29, 35.32]), np.array([35.33, 33.51, 37.0]), [date(2017, 1, 1)] * 3)
    assert joined(ground, correct).counts()[Standing.OUTSIDE_BORDER] == 1
    assert joined(ground, events, swapped_allowed=True).counts() == {Standing.OUTSIDE_BORDER: 3}


def test_no_events_are_joined_to_nothing(marrow_atlas: Atlas) -> None:
    found = joined(marrow_atlas.ground_by_day, Scattered(np.empty(0), np.empty(0), []))
    assert found.counts() == {}
    assert found.near_line.tolist() == []


def standings(atlas: Atlas, *spots: tuple[float, float]) -> list[str]:
    """Join events of one day at some spots, (lon, lat), and return how each relates to the map."""
    lon, lat = np.array(spots, dtype=float).T
    found = joined(atlas.ground_by_day, Scattered(lon, lat, [atlas.first_day] * len(spots)))
    return [STANDINGS[code] for code in found.standing]


def test_the_north_and_east_limits_of_the_globe_are_points_and_nothing_beyond_them_is(marrow_atlas: Atlas) -> None:
    on = [(180.0, 0.0), (-180.0, 0.0), (0.0, 90.0), (0.0, -90.0), (180.0, -90.0)]
    off = [(180.1, 0.0), (-180.1, 0.0), (0.0, 90.1), (0.0, -90.1), (np.nan, 0.0), (0.0, np.nan)]
    assert standings(marrow_atlas, *on) == ["outside-border"] * len(on)
    assert standings(marrow_atlas, *off) == ["odd-coordinates"] * len(off)


@pytest.mark.parametrize("side", [(9.0, 12.5), (12.0, 12.5), (10.5, 11.0), (10.5, 14.0)])
def test_ground_within_a_degree_of_the_bounds_is_not_far_off(marrow_atlas: Atlas, side: tuple[float, float]) -> None:
    # The invented country lies from 10 to 11 east and 12 to 13 north.
    centre = np.array([10.5, 12.5])
    beyond = centre + (np.array(side) - centre) * 1.001
    lon, lat = np.array([side, tuple(beyond)]).T
    assert marrow_atlas.ground_by_day.is_far_off(lon, lat).tolist() == [False, True]


def test_a_coordinate_that_is_not_a_number_is_not_reported_as_far_away(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.ground_by_day.is_far_off(np.array([np.nan]), np.array([12.5])).tolist() == [False]


def test_a_row_with_several_bad_cells_is_rejected_for_its_day_first(marrow_atlas: Atlas) -> None:
    ground = marrow_atlas.ground_by_day
    days = np.array([None, None, marrow_atlas.first_day, marrow_atlas.first_day], dtype="datetime64[D]")
    no_day, no_lat, no_lon = np.array([1, 0, 0, 0]) > 0, np.array([1, 1, 1, 0]) > 0, np.array([1, 1, 0, 1]) > 0
    lat, lon = Degrees(np.where(no_lat, np.nan, 12.2), no_lat), Degrees(np.where(no_lon, np.nan, 10.5), no_lon)
    found = join_events(ground, Days(days, no_day), lat, lon)
    assert [STANDINGS[code] for code in found.standing] == ["no-date", "odd-date", "no-coordinates", "no-coordinates"]
    assert found.rejected.all()
    assert found.holding.tolist() == [-1] * 4


def test_an_event_exactly_at_the_margin_of_the_front_is_near_the_line() -> None:
    inside = np.zeros(4, dtype=np.int8)
    front_km, margin_km = np.array([1.999, 2, 2.001, np.nan]), np.array([2, 2, 2, np.nan])
    assert JoinedEvents(inside, inside, front_km, margin_km).near_line.tolist() == [True, True, False, False]
