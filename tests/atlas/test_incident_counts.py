"""A reader's events counted by month, by holder and by spot."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_counts import CountedEvents, ReadEvents, Spot, count_events, spots_of
from controlmap.model.ids import ActorId
from controlmap.model.standing import Standing

SOUTH, NORTH, ON_THE_FOOT, ABROAD = (10.5, 12.2), (10.5, 12.8), (10.5, 12.501), (9.5, 12.5)
KERNEL = (10.2, 12.7)

EVENTS = [
    (date(2019, 1, 1), SOUTH),
    (date(2019, 1, 31), NORTH),
    (date(2019, 2, 1), NORTH),
    (date(2019, 12, 31), NORTH),
    (date(2019, 12, 31), ON_THE_FOOT),
    (date(2018, 12, 31), SOUTH),
    (date(2019, 3, 1), ABROAD),
    (None, SOUTH),
]
"""On the map in January, February and December; the last three are not on it."""


def read_events(atlas: Atlas, events: Sequence[tuple[date | None, tuple[float, float]]]) -> CountedEvents:
    days = np.array([day for day, _ in events], dtype="datetime64[D]")
    lon, lat = np.array([spot for _, spot in events]).T
    whole = np.zeros(len(events), dtype=bool)
    read = ReadEvents(Days(days, np.isnat(days)), Degrees(lat, whole), Degrees(lon, whole))
    return count_events(atlas.ground_by_day, read)


@pytest.fixture(scope="module")
def counted(marrow_atlas: Atlas) -> CountedEvents:
    return read_events(marrow_atlas, EVENTS)


def test_events_are_counted_by_how_they_relate_to_the_map(counted: CountedEvents) -> None:
    assert counted.standings == {
        Standing.INSIDE: 5,
        Standing.OUTSIDE_BORDER: 1,
        Standing.OUTSIDE_DATES: 1,
        Standing.NO_DATE: 1,
    }


def test_only_an_event_within_the_margin_of_a_front_is_near_the_line(counted: CountedEvents) -> None:
    assert counted.near_line == 1


def test_months_are_those_that_have_an_event_on_the_map(counted: CountedEvents) -> None:
    assert counted.months == (date(2019, 1, 1), date(2019, 2, 1), date(2019, 12, 1))


def test_events_on_the_map_are_counted_by_month_and_holder(counted: CountedEvents) -> None:
    assert counted.by_month() == {
        (date(2019, 1, 1), "crown"): 1,
        (date(2019, 1, 1), "league"): 1,
        (date(2019, 2, 1), "league"): 1,
        (date(2019, 12, 1), "league"): 2,
    }


def without_rows(spots: list[Spot]) -> list[Spot]:
    return [spot._replace(rows=()) for spot in spots]


def test_spots_are_counted_for_all_months_or_for_one(counted: CountedEvents) -> None:
    largest, number = counted.spots(None, 1)
    assert (without_rows(largest), number) == ([Spot(10.5, 12.8, ActorId("league"), 3)], 3)
    assert len(largest[0].rows) == 3
    spots, number = counted.spots((date(2019, 1, 1), date(2019, 1, 31)), 9)
    expected = [Spot(10.5, 12.2, ActorId("crown"), 1), Spot(10.5, 12.8, ActorId("league"), 1)]
    assert (without_rows(spots), number) == (expected, 2)
    assert counted.spots((date(2019, 3, 1), date(2019, 3, 28)), 9) == ([], 0)


def test_events_within_a_kilometre_on_one_holders_ground_share_a_spot() -> None:
    lon = np.array([10.001, 10.004, 10.004, 10.006, 10.002])
    lat = np.array([12.001, 12.004, 12.004, 12.001, 12.006])
    spots, number = spots_of(lon, lat, np.array([0, 0, 1, 0, 0]), ["a", "b"], 9)
    assert without_rows(spots) == [
        Spot(10.0, 12.0, ActorId("a"), 2),
        Spot(10.0, 12.0, ActorId("b"), 1),
        Spot(10.0, 12.01, ActorId("a"), 1),
        Spot(10.01, 12.0, ActorId("a"), 1),
    ]
    assert number == 4


def test_the_spots_with_most_events_come_first_and_all_are_counted() -> None:
    lon, lat = np.array([10.0, 11.0, 11.0, 12.0]), np.array([12.0] * 4)
    spots, number = spots_of(lon, lat, np.zeros(4, dtype=int), ["a"], 2)
    assert [(spot.lon, spot.events) for spot in spots] == [(11.0, 2), (10.0, 1)]
    assert number == 3


def test_a_holder_of_two_zones_is_counted_once_a_month_for_both(marrow_atlas: Atlas) -> None:
    spots = [SOUTH, KERNEL, KERNEL, NORTH]
    assert read_events(marrow_atlas, [(date(2019, 1, 5), spot) for spot in spots]).by_month() == {
        (date(2019, 1, 1), "crown"): 3,
        (date(2019, 1, 1), "league"): 1,
    }


def test_a_spot_on_the_meridian_or_the_equator_has_no_negative_zero() -> None:
    ((spot,), total) = spots_of(
        np.array([-0.001, 0.002]), np.array([0.001, -0.003]), np.zeros(2, dtype=int), ["crown"], 5
    )
    assert (str(spot.lon), str(spot.lat), spot.events, total) == ("0.0", "0.0", 2, 1)


def test_spots_with_equally_many_events_keep_the_order_of_their_positions() -> None:
    once, twice = np.arange(0, 300), np.arange(1, 300, 3)
    lon = np.concatenate((once, twice)) / 10
    found, total = spots_of(lon, np.zeros(len(lon)), np.zeros(len(lon), dtype=int), ["crown"], 300)
    assert total == 300
    assert [spot.lon for spot in found[:100]] == sorted(spot.lon for spot in found[:100])
    assert [spot.lon for spot in found[100:]] == sorted(spot.lon for spot in found[100:])
    assert [spot.events for spot in found] == [2] * 100 + [1] * 200


def test_rows_are_listed_by_day_and_only_those_of_the_span(counted: CountedEvents) -> None:
    assert counted.rows(None, 10) == ([0, 1, 2, 3, 4], 5)
    assert counted.rows(None, 2) == ([0, 1], 5)
    assert counted.rows((date(2019, 2, 1), date(2019, 2, 28)), 10) == ([2], 1)


def test_a_row_has_its_holder_and_is_certain_unless_a_front_is_near(counted: CountedEvents) -> None:
    assert [counted.holder_of(row) for row in (0, 1)] == ["crown", "league"]
    assert [counted.doubt_of(row) for row in (0, 1, 4)] == ["certain", "certain", "near"]
