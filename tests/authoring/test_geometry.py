import math
from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from controlmap.authoring.reading.geometry import LINES, POINTS, POLYGONS, GeometryError, read_geometry, short_number

SQUARE = [[10, 12], [11, 12], [11, 13], [10, 13], [10, 12]]
HOLE = [[10.2, 12.2], [10.2, 12.4], [10.4, 12.4], [10.4, 12.2], [10.2, 12.2]]


@pytest.mark.parametrize(
    ("kind", "coordinates"),
    [
        ("Point", [10, 12]),
        ("LineString", [[10, 12], [11, 12]]),
        ("MultiLineString", [[[10, 12], [11, 12]], [[10, 13], [11, 13]]]),
        ("Polygon", [SQUARE, HOLE]),
        ("MultiPolygon", [[SQUARE, HOLE]]),
    ],
)
def test_each_geometry_type_is_read_as_shapely_reads_it(kind: str, coordinates: list[Any]) -> None:
    geometry = {"type": kind, "coordinates": coordinates}

    assert read_geometry(geometry, (kind,)).equals_exact(shapely.geometry.shape(geometry))


@pytest.mark.parametrize(
    ("geometry", "code"),
    [
        (None, "G106"),
        ({"type": "Polygon"}, "G106"),
        ({"type": "Polygon", "coordinates": [[]]}, "G106"),
        ({"type": "MultiPolygon", "coordinates": [[]]}, "G106"),
        ([], "G101"),
        ({"type": ["Polygon"], "coordinates": [SQUARE]}, "G101"),
        ({"type": "GeometryCollection", "geometries": []}, "G101"),
        ({"type": "Polygon", "coordinates": [SQUARE], "crs": 1}, "R102"),
        ({"type": "Polygon", "coordinates": 5}, "G107"),
        ({"type": "Polygon", "coordinates": [[["10", "12"]] * 4]}, "G107"),
        ({"type": "Polygon", "coordinates": [[[10, 12], [11], [11, 13], [10, 12]]]}, "G107"),
        ({"type": "Polygon", "coordinates": [[[10, None]] * 4]}, "G107"),
        ({"type": "Polygon", "coordinates": [[[10**400, 1]] * 4]}, "G107"),
        ({"type": "Polygon", "coordinates": [[[math.inf, 1]] * 4]}, "J103"),
        ({"type": "Polygon", "coordinates": [[[10, 12]] * 4]}, "G105"),
        ({"type": "Polygon", "coordinates": [HOLE, SQUARE]}, "G105"),
        ({"type": "LineString", "coordinates": [[10, 12]]}, "G103"),
    ],
)
def test_geometry_other_than_ground_is_refused(geometry: object, code: str) -> None:
    with pytest.raises(GeometryError) as refused:
        read_geometry(geometry, (*POLYGONS, *LINES))

    assert refused.value.kind.code == code


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=5),
        max_leaves=30,
    ),
    kind=st.sampled_from([*POLYGONS, *LINES, *POINTS]),
)
def test_coordinates_of_any_shape_are_read_or_refused(value: object, kind: str) -> None:
    try:
        geometry = read_geometry({"type": kind, "coordinates": value}, (kind,))
    except GeometryError:
        return
    assert geometry.is_valid


@given(value=st.floats(-180, 180))
def test_a_rounded_number_is_within_half_a_hundred_thousandth(value: float) -> None:
    written = short_number(value)

    assert abs(float(written) - value) <= 0.5000001e-5
    assert short_number(float(written)) == written
    assert written != "-0"
