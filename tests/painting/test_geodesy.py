"""Lengths and areas against figures known from elsewhere."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from controlmap.painting.geodesy import LocalPlane, area_km2, length_km
from tests.painting.scenes import COUNTRY, polygons

EARTH_KM2 = 510_065_621.724
"""Surface of the WGS84 ellipsoid, as published with GeographicLib."""

HALF_DEGREES = st.integers(1, 7).map(lambda step: step / 2)


def test_the_whole_earth_has_the_published_area() -> None:
    assert area_km2(shapely.box(-180, -90, 180, 90)) == pytest.approx(EARTH_KM2, abs=0.001)


@given(ground=polygons())
def test_an_area_is_that_of_the_same_ground_with_close_set_vertices_joined_by_geodesics(ground: BaseGeometry) -> None:
    dense = shapely.segmentize(ground, 0.02)
    geodesic, _ = Geod(ellps="WGS84").geometry_area_perimeter(dense)
    assert area_km2(ground) == pytest.approx(abs(geodesic) / 1e6, rel=1e-5, abs=0.01)


@given(ground=polygons(), step=st.floats(0.05, 1.0))
def test_a_vertex_more_on_a_line_changes_no_area(ground: BaseGeometry, step: float) -> None:
    assert area_km2(shapely.segmentize(ground, step)) == pytest.approx(area_km2(ground), abs=1e-6)


@given(ground=polygons())
def test_winding_changes_no_area(ground: BaseGeometry) -> None:
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


def test_a_hole_is_no_ground() -> None:
    hole = shapely.box(36.5, 33.5, 37.0, 34.0)
    assert area_km2(COUNTRY.difference(hole)) == pytest.approx(area_km2(COUNTRY) - area_km2(hole), abs=1e-6)


@pytest.mark.parametrize("nothing", [shapely.Polygon(), shapely.MultiPolygon()])
def test_empty_ground_has_no_area(nothing: BaseGeometry) -> None:
    assert area_km2(nothing) == 0


def test_a_degree_has_the_known_length_along_equator_and_meridian() -> None:
    assert length_km(shapely.LineString([(0, 0), (1, 0)])) == pytest.approx(111.3195, abs=0.0001)
    assert length_km(shapely.LineString([(0, 0), (0, 1)])) == pytest.approx(110.5744, abs=0.0001)


@given(ground=polygons())
def test_the_local_plane_gives_back_each_vertex_to_a_centimetre(ground: BaseGeometry) -> None:
    plane = LocalPlane(COUNTRY)
    assert shapely.equals_exact(plane.to_degrees(plane.to_km(ground)), ground, tolerance=1e-7)


def test_the_local_plane_keeps_areas_and_nearly_keeps_lengths() -> None:
    plane = LocalPlane(COUNTRY)
    dense = shapely.segmentize(COUNTRY, 0.01)
    assert plane.to_km(dense).area == pytest.approx(area_km2(COUNTRY), rel=1e-6)
    assert plane.to_km(dense.boundary).length == pytest.approx(length_km(dense.boundary), rel=0.003)
