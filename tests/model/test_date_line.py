"""Longitudes across the date line: one piece in memory, cut in two in files."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from controlmap.model.date_line import (
    as_written,
    counted_on,
    counted_shape,
    from_seam,
    seam_of,
    seam_of_bounds,
    within_half_turn,
    written_bounds,
)

TWO_SIDES = shapely.union(shapely.box(177, -19, 180, -16), shapely.box(-180, -19, -178, -16))
ONE_PIECE = shapely.box(177, -19, 182, -16)
BOUNDS = (176.0, -20.0, 183.0, -15.0)


def test_a_country_on_both_sides_is_counted_in_one_piece_and_written_in_two() -> None:
    seam = seam_of(TWO_SIDES)
    assert seam == pytest.approx(-0.5)
    whole = from_seam(TWO_SIDES, seam)
    assert whole.geom_type == "Polygon"
    assert whole.equals(ONE_PIECE)
    written = as_written(whole)
    assert written.geom_type == "MultiPolygon"
    assert written.is_valid
    assert written.equals(TWO_SIDES)


@pytest.mark.parametrize(
    "shape", [shapely.box(35, 32, 42, 37), shapely.box(-180, -90, 180, -65), shapely.box(-75, -55, -67, -17)]
)
def test_no_other_country_has_a_seam(shape: shapely.Polygon) -> None:
    assert seam_of(shape) is None
    assert from_seam(shape, None) is shape
    assert as_written(shape) is shape


def test_bounds_across_the_date_line_have_a_west_greater_than_their_east() -> None:
    assert seam_of_bounds((176.0, -20.0, -177.0, -15.0)) == pytest.approx(-0.5)
    assert seam_of_bounds((42.0, 32.0, 35.0, 37.0)) is None, "exchanged longitudes are a mistake, not a crossing"
    assert written_bounds(BOUNDS) == (176.0, -20.0, -177.0, -15.0)


def test_a_line_that_was_cut_is_one_line_again() -> None:
    line = shapely.MultiLineString([[(179, 0), (180, 0.5)], [(-180, 0.5), (-179, 1)]])
    whole = counted_shape(line, BOUNDS)
    assert whole.equals(shapely.LineString([(179, 0), (180, 0.5), (181, 1)]))
    assert as_written(whole).equals(line)


def test_neighbouring_shapes_still_meet_where_both_are_cut() -> None:
    one, other = (
        shapely.box(178, -19, 182, -17),
        shapely.Polygon([(178, -17), (182, -17), (181, -15.12345), (178, -16)]),
    )
    shapes = [as_written(one), as_written(other)]
    assert shapely.coverage_is_valid(shapely.get_parts(np.array(shapes)))


@given(lon=st.floats(min_value=-180, max_value=180, allow_nan=False))
def test_every_longitude_is_counted_near_the_country_and_comes_back(lon: float) -> None:
    counted = counted_on(lon, BOUNDS)
    assert abs(counted - 179.5) <= 180
    assert np.cos(np.radians(within_half_turn(counted) - lon)) == pytest.approx(1)
    assert counted_on(lon, (35.0, 32.0, 42.0, 37.0)) == lon
