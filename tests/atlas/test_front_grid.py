"""The grid of candidates finds the same fronts as the spatial index of each period."""

import pickle
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.front_grid import FrontGrid
from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.day.segment_distance import Segments
from tests.atlas.scattered_events import scattered

_POINTS = 5_000


@pytest.fixture(params=["marrow_atlas", "syria_atlas"])
def atlas(request: pytest.FixtureRequest) -> Atlas:
    """Return a small and a large edition; copies, since a grid is made for them."""
    found: Atlas = request.getfixturevalue(request.param)
    return Atlas(found.edition)


def test_the_grid_finds_the_same_distances_and_margins_as_the_index_of_each_period(atlas: Atlas) -> None:
    ground, points = atlas.ground_by_day, scattered(atlas, _POINTS, seed=11)
    period = np.random.default_rng(12).integers(0, len(ground.periods), _POINTS)
    by_index = ground.nearest_fronts(points.lon, points.lat, period)
    ground.expect_many_points()
    by_grid = ground.nearest_fronts(points.lon, points.lat, period)
    np.testing.assert_allclose(by_grid.km, by_index.km, rtol=0, atol=1e-9)
    np.testing.assert_array_equal(by_grid.margin_km, by_index.margin_km)
    assert (by_grid.km == 0).any()


def test_points_far_outside_the_grid_have_a_nearest_front_too(atlas: Atlas) -> None:
    ground = atlas.ground_by_day
    west, south, east, north = atlas.edition.border.bounds
    outside = np.array([west - 3, east + 3, west, east]), np.array([south, north, south - 3, north + 3])
    last = np.full(4, len(ground.periods) - 1)
    by_index = ground.nearest_fronts(*outside, last)
    ground.expect_many_points()
    np.testing.assert_array_equal(ground.nearest_fronts(*outside, last), by_index)


def _taken_and_left(atlas: Atlas) -> GroundByDay:
    """Return ground with one front, from 2019-09-01 to 2019-12-01."""
    (walls,) = [hold for hold in atlas.edition.holds if hold.id == "kernel-walls"]
    span = walls.span.model_copy(update={"start": date(2019, 9, 1), "end": date(2019, 12, 1)})
    taken = walls.model_copy(update={"controller": "league", "span": span})
    return Atlas(replace(atlas.edition, holds=(taken,))).ground_by_day


def test_periods_without_a_front_have_none_in_the_grid_before_and_after_one_that_has(marrow_atlas: Atlas) -> None:
    ground = _taken_and_left(marrow_atlas)
    ground.expect_many_points()
    periods = np.arange(len(ground.periods))
    found = ground.nearest_fronts(np.full(len(periods), 10.2), np.full(len(periods), 12.7), periods)
    assert np.isnan(found.km).tolist() == np.isnan(found.margin_km).tolist() == [True, False, True]


def test_a_grid_for_ground_that_never_has_a_front_is_not_made(marrow_atlas: Atlas) -> None:
    bare = Atlas(replace(marrow_atlas.edition, holds=())).ground_by_day
    bare.expect_many_points()
    assert np.isnan(bare.nearest_fronts(np.array([10.2]), np.array([12.7]), np.array([0])).km).all()


def test_ground_with_a_grid_can_be_pickled_without_it(marrow_atlas: Atlas) -> None:
    ground = Atlas(marrow_atlas.edition).ground_by_day
    without = len(pickle.dumps(ground))
    ground.expect_many_points()
    assert len(pickle.dumps(ground)) == without


def test_the_distance_to_a_common_end_is_the_same_number_for_both_segments() -> None:
    chance = np.random.default_rng(5)
    corners = chance.uniform(-300, 300, (500, 3, 2))
    lines = np.concatenate([shapely.linestrings(corners[:, :2]), shapely.linestrings(corners[:, 1:])])
    away = corners[:, 1] + (corners[:, 1] - corners[:, [0, 2]].mean(axis=1)) * 0.1
    segments, pairs = Segments(np.asarray(lines)), np.arange(500)
    one, other = (segments.km(away[:, 0], away[:, 1], pairs + more) for more in (0, 500))
    # Behind the corner as seen from both other ends.
    ahead = ((corners[:, [0, 2]] - corners[:, [1]]) * (away - corners[:, 1])[:, np.newaxis]).sum(axis=2)
    at_corner = (ahead < -1).all(axis=1)
    assert at_corner.sum() > 250
    assert (one[at_corner] == other[at_corner]).all()
    expected = shapely.distance(shapely.points(away), lines[:500])
    np.testing.assert_allclose(one, expected, rtol=0, atol=1e-9)


def test_a_grid_has_larger_cells_where_there_are_more_periods() -> None:
    lines = np.asarray(shapely.linestrings([[[0, 0], [1, 1]], [[5, 5], [6, 5]]]))
    bounds = np.array([0.0, 0.0, 10.0, 10.0])
    drawn = np.tile([True, False], (2_000, 1))
    drawn[1_000:] = [False, True]
    grid = FrontGrid(Segments(lines), drawn, bounds)
    found = grid.nearest(np.array([9.0, 9.0]), np.array([9.0, 9.0]), np.array([999, 1_000]))
    assert found.segment.tolist() == [0, 1]
    np.testing.assert_allclose(found.km, [128**0.5, 5.0])
