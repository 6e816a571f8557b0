"""The ground of all days as arrays: the nearest front of a point is that of its own period."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_join import STANDINGS, join_events
from controlmap.model.standing import Standing
from controlmap.painting.geodesy import length_km

SPOT = np.array([10.2]), np.array([12.7])
TO_THE_WALL_KM = length_km(shapely.LineString([(10.2, 12.7), (10.3, 12.7)]))


@pytest.fixture
def taken_later(marrow_atlas: Atlas) -> GroundByDay:
    """Return ground that has no front until the League takes the walled town."""
    (walls,) = [hold for hold in marrow_atlas.edition.holds if hold.id == "kernel-walls"]
    span = walls.span.model_copy(update={"start": date(2019, 9, 1)})
    taken = walls.model_copy(update={"controller": "league", "span": span})
    return Atlas(replace(marrow_atlas.edition, holds=(taken,))).ground_by_day


@pytest.mark.parametrize("periods", [[0, 1], [1, 0], [0, 1, 0]])
def test_points_of_a_period_without_a_front_do_not_keep_others_from_theirs(
    taken_later: GroundByDay, periods: list[int]
) -> None:
    lon, lat = (np.repeat(of_spot, len(periods)) for of_spot in SPOT)
    found = taken_later.nearest_fronts(lon, lat, np.array(periods))
    expected = [TO_THE_WALL_KM if period else np.nan for period in periods]
    np.testing.assert_allclose(found.km, expected, rtol=0.003)
    np.testing.assert_array_equal(found.margin_km, [0.8 if period else np.nan for period in periods])


def test_distances_and_margins_are_numbers_even_where_no_period_has_a_front(taken_later: GroundByDay) -> None:
    found = taken_later.nearest_fronts(*SPOT, np.array([0]))
    assert found.km.dtype == found.margin_km.dtype == np.float64


def test_points_in_exchanged_order_are_refused_unless_they_are_allowed(marrow_atlas: Atlas) -> None:
    present = np.array([False])
    days = Days(np.array(["2020-01-01"], dtype="datetime64[D]"), present)
    lon, lat = (Degrees(of_spot, present) for of_spot in SPOT)
    (standing,) = join_events(marrow_atlas.ground_by_day, days, lat=lon, lon=lat).standing
    assert STANDINGS[standing] is Standing.SWAPPED
    (standing,) = join_events(marrow_atlas.ground_by_day, days, lat=lon, lon=lat, swapped_allowed=True).standing
    assert STANDINGS[standing] is Standing.OUTSIDE_BORDER


def test_of_two_faults_of_an_event_the_missing_day_is_named_and_not_the_exchanged_order(marrow_atlas: Atlas) -> None:
    days = Days(np.array(["NaT"], dtype="datetime64[D]"), np.array([True]))
    lon, lat = (Degrees(of_spot, np.array([False])) for of_spot in SPOT)
    (standing,) = join_events(marrow_atlas.ground_by_day, days, lat=lon, lon=lat).standing
    assert STANDINGS[standing] is Standing.NO_DATE


def test_millions_of_joined_events_take_few_bytes_each(marrow_atlas: Atlas) -> None:
    nothing = np.array([], dtype=bool)
    none = Degrees(np.array([], dtype=float), nothing)
    joined = join_events(marrow_atlas.ground_by_day, Days(np.array([], dtype="datetime64[D]"), nothing), none, none)
    assert (joined.standing.itemsize, joined.holding.itemsize) == (1, 2)
    assert marrow_atlas.ground_by_day.holdings_at(np.array([0]), np.array([0])).itemsize == 2


def test_ground_that_no_hold_covers_is_held_by_the_base_holder_and_has_no_front(marrow_atlas: Atlas) -> None:
    bare = Atlas(replace(marrow_atlas.edition, holds=())).ground_by_day
    assert [bare.holdings[held] for held in bare.holdings_at(np.array([0]), bare.faces_at(*SPOT))] == [
        ("south", "crown")
    ]
    assert np.isnan(bare.nearest_fronts(*SPOT, np.array([0])).km).all()
