"""Area ranges: what ground may lose to a wrongly drawn line, what it may gain, and what neither can affect."""

from functools import partial
from math import pi

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from controlmap.painting.geodesy import LocalPlane, area_km2
from controlmap.painting.ranges import AreaRange, MarginLine, area_range, band

COUNTRY = shapely.box(36.0, 33.0, 36.4, 33.4)
"""So small, some 37 by 44 km, that an edge straight in degrees is straight in the plane too, to within metres."""
PLANE = LocalPlane(COUNTRY)

WEST = shapely.box(36.0, 33.0, 36.3, 33.4)
EAST = shapely.box(36.3, 33.0, 36.4, 33.4)
"""The strip along the eastern border, 9.3 km wide."""
FRONT = shapely.LineString([(36.3, 33.0), (36.3, 33.4)])

about = partial(pytest.approx, rel=0.005, abs=0.1)


def ranged(ground: BaseGeometry, *fronts: MarginLine) -> AreaRange:
    """Measure the area range of some ground of the small country."""
    return area_range(ground, area_km2(ground), fronts, PLANE.to_km(COUNTRY), PLANE)


def near_km2(ground: BaseGeometry, line: BaseGeometry, margin_km: float) -> float:
    """Measure how much of the ground lies within a line's margin."""
    return float(shapely.intersection(PLANE.to_km(line).buffer(margin_km, quad_segs=4), PLANE.to_km(ground)).area)


def test_ground_may_lose_its_whole_strip_but_gain_only_what_lies_within_the_border() -> None:
    area = ranged(WEST, MarginLine(FRONT, 20))
    assert area.km2 - area.low_km2 == about(near_km2(WEST, FRONT, 20))
    assert area.high_km2 == about(area_km2(COUNTRY))
    assert area.km2 - area.low_km2 > 2 * (area.high_km2 - area.km2)


def test_ground_narrower_than_its_margin_may_be_lost_altogether_and_may_gain_the_whole_strip() -> None:
    area = ranged(EAST, MarginLine(FRONT, 20))
    assert area.low_km2 == about(0)
    assert area.high_km2 - area.km2 == about(near_km2(WEST, FRONT, 20))


def test_no_lower_bound_is_below_zero() -> None:
    assert area_range(EAST, 1.0, [MarginLine(FRONT, 20)], PLANE.to_km(COUNTRY), PLANE).low_km2 == 0


def test_each_side_of_a_front_may_lose_what_the_other_may_gain() -> None:
    west, east = (ranged(ground, MarginLine(FRONT, 5)) for ground in (WEST, EAST))
    assert west.km2 - west.low_km2 == about(east.high_km2 - east.km2)
    assert east.km2 - east.low_km2 == about(west.high_km2 - west.km2)


def test_the_area_of_ground_without_a_front_is_certain() -> None:
    assert ranged(WEST) == (area_km2(WEST),) * 3


def test_each_front_may_be_off_by_its_own_margin() -> None:
    ground = shapely.box(36.0, 33.0, 36.3, 33.2)
    north, east = shapely.LineString([(36.0, 33.2), (36.3, 33.2)]), shapely.LineString([(36.3, 33.0), (36.3, 33.2)])
    area = ranged(ground, MarginLine(north, 1), MarginLine(east, 8))
    both = near_km2(ground, north, 1) + near_km2(ground, east, 8) - 1 * 8
    assert area.km2 - area.low_km2 == about(both)


def test_a_band_extends_by_the_margin_on_every_side_of_a_line() -> None:
    line, stripe = PLANE.to_km(FRONT), band([MarginLine(FRONT, 5)], PLANE)
    assert stripe.hausdorff_distance(line) == pytest.approx(5)
    assert 0.97 * pi * 25 < stripe.area - line.length * 10 < pi * 25


def test_without_lines_there_is_no_band() -> None:
    assert band([], PLANE).is_empty


@given(
    corner=st.tuples(st.sampled_from((0.0, 0.02, 0.2)), st.sampled_from((0.0, 0.1))),
    size=st.sampled_from((0.02, 0.1, 0.2)),
    margin=st.sampled_from((0.0, 0.5, 2.0, 10.0)),
)
def test_the_bounds_are_the_area_minus_and_plus_what_lies_within_the_margin_of_its_fronts(
    corner: tuple[float, float], size: float, margin: float
) -> None:
    west, south = 36 + corner[0], 33 + corner[1]
    ground = shapely.box(west, south, west + size, south + size)
    fronts = shapely.difference(ground.boundary, COUNTRY.boundary)
    area = ranged(ground, MarginLine(fronts, margin))
    assert area.km2 - area.low_km2 == about(near_km2(ground, fronts, margin))
    assert area.high_km2 - area.km2 == about(near_km2(shapely.difference(COUNTRY, ground), fronts, margin))
