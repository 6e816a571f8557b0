"""Lengths and areas against independently known figures."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from controlmap.painting.geodesy import LocalPlane, area_km2, areas_km2, length_km, lengths_km
from tests.painting.scenes import COUNTRY, polygons

EARTH_KM2 = 510_065_621.724
"""Surface of the WGS84 ellipsoid, as published with GeographicLib."""

HALF_DEGREES = st.integers(1, 7).map(lambda step: step / 2)


def test_the_whole_earth_has_the_published_area() -> None:
    assert area_km2(shapely.box(-180, -90, 180, 90)) == pytest.approx(EARTH_KM2, abs=0.001)


@given(ground=polygons())
def test_an_area_equals_that_of_the_same_ground_with_dense_vertices_joined_by_geodesics(ground: BaseGeometry) -> None:
    dense = shapely.segmentize(ground, 0.02)
    geodesic, _ = Geod(ellps="WGS84").geometry_area_perimeter(dense)
    assert area_km2(ground) == pytest.approx(abs(geodesic) / 1e6, rel=1e-5, abs=0.01)


@given(ground=polygons(), step=st.floats(0.05, 1.0))
def test_an_extra_vertex_on_a_line_does_not_change_the_area(ground: BaseGeometry, step: float) -> None:
    assert area_km2(shapely.segmentize(ground, step)) == pytest.approx(area_km2(ground), abs=1e-6)


@given(ground=polygons())
def test_the_direction_of_a_ring_does_not_change_the_area(ground: BaseGeometry) -> None:
    assert area_km2(shapely.reverse(ground)) == pytest.approx(area_km2(ground), abs=1e-6)


@given(west=HALF_DEGREES, south=HALF_DEGREES)
def test_the_pieces_of_a_country_sum_to_the_country(west: float, south: float) -> None:
    pieces = [
        COUNTRY.intersection(shapely.box(*corners))
        for corners in (
            (35, 32, 35 + west, 32 + south),
            (35 + west, 32, 39, 32 + south),
            (35, 32 + south, 35 + west, 36),
            (35 + west, 32 + south, 39, 36),
        )
    ]
    assert sum(map(area_km2, pieces)) == pytest.approx(area_km2(COUNTRY), abs=1e-6)


def test_the_area_of_a_hole_is_not_counted() -> None:
    hole = shapely.box(36.5, 33.5, 37.0, 34.0)
    assert area_km2(COUNTRY.difference(hole)) == pytest.approx(area_km2(COUNTRY) - area_km2(hole), abs=1e-6)


@pytest.mark.parametrize("nothing", [shapely.Polygon(), shapely.MultiPolygon()])
def test_empty_ground_has_no_area(nothing: BaseGeometry) -> None:
    assert area_km2(nothing) == 0


def test_a_degree_has_the_known_length_along_equator_and_meridian() -> None:
    assert length_km(shapely.LineString([(0, 0), (1, 0)])) == pytest.approx(111.3195, abs=0.0001)
    assert length_km(shapely.LineString([(0, 0), (0, 1)])) == pytest.approx(110.5744, abs=0.0001)


@given(ground=polygons())
def test_the_local_plane_returns_each_vertex_to_within_a_centimetre(ground: BaseGeometry) -> None:
    plane = LocalPlane(COUNTRY)
    assert shapely.equals_exact(plane.to_degrees(plane.to_km(ground)), ground, tolerance=1e-7)


def test_the_local_plane_keeps_areas_and_nearly_keeps_lengths() -> None:
    plane = LocalPlane(COUNTRY)
    dense = shapely.segmentize(COUNTRY, 0.01)
    assert plane.to_km(dense).area == pytest.approx(area_km2(COUNTRY), rel=1e-6)
    assert plane.to_km(dense.boundary).length == pytest.approx(length_km(dense.boundary), rel=0.003)


NOTHING = shapely.LineString()
LINES = [
    shapely.MultiLineString([[(0, 0), (1, 0)], [(5, 0), (5, 1), (6, 1)]]),
    NOTHING,
    shapely.LineString([(40, 40), (41, 41)]),
    NOTHING,
]


def test_many_lengths_equal_those_of_each_line_measured_separately() -> None:
    assert lengths_km(np.array(LINES)).tolist() == [length_km(line) for line in LINES]
    assert length_km(LINES[0]) == pytest.approx(2 * 111.3195 + 110.5744, abs=0.02)
    assert length_km(NOTHING) == 0


def test_many_areas_equal_those_of_each_ground_measured_separately() -> None:
    hole = shapely.box(36.5, 33.5, 37.0, 34.0)
    grounds = [
        COUNTRY.difference(hole),
        shapely.Polygon(),
        shapely.MultiPolygon([hole, shapely.box(30, 30, 31, 31)]),
        shapely.MultiPolygon(),
    ]
    assert areas_km2(np.array(grounds)).tolist() == [area_km2(ground) for ground in grounds]


def test_many_geometries_and_points_are_projected_as_each_one_is_separately() -> None:
    plane = LocalPlane(COUNTRY)
    spots = [shapely.Point(36.25, 33.5), shapely.Point(38, 35)]
    each = [plane.to_km(spot) for spot in spots]
    assert plane.all_to_km(np.array(spots, dtype=object)).tolist() == each
    assert plane.points_to_km(np.array([36.25, 38]), np.array([33.5, 35])).tolist() == each


def test_the_local_plane_counts_km_east_and_north_of_the_middle_of_its_ground() -> None:
    spots = [shapely.Point(37, 34), shapely.Point(37.1, 34), shapely.Point(37, 34.1)]
    middle, east, north = shapely.get_coordinates(LocalPlane(COUNTRY).all_to_km(np.array(spots)))
    assert middle == pytest.approx((0, 0), abs=1e-9)
    assert east == pytest.approx((length_km(shapely.LineString(spots[:2])), 0), abs=0.01)
    assert north == pytest.approx((0, length_km(shapely.LineString(spots[::2]))), abs=0.01)
