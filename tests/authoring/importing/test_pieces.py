"""Data from the child process are checked before they are used, since the child has read untrusted bytes."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import mapping

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.authoring.importing.foreign.row_pieces import pack, unpack
from controlmap.authoring.importing.foreign.rows import Table
from controlmap.authoring.importing.foreign.wkb_shapes import read_shape

SHAPES = [
    "POINT (1 2)",
    "POINT EMPTY",
    "POINT Z (1 2 3)",
    "LINESTRING M (1 2 9, 3 4 9)",
    "POLYGON ((0 0, 1 0, 1 1, 0 0), (0.1 0.1, 0.2 0.1, 0.2 0.2, 0.1 0.1))",
    "POLYGON EMPTY",
    "POLYGON ZM ((0 0 1 2, 1 0 1 2, 1 1 1 2, 0 0 1 2))",
    "MULTIPOINT (1 2, 3 4)",
    "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
    "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 2, 3 2, 3 3, 2 2)))",
    "GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 1 0, 1 1, 0 0)))",
]
CELLS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()


def plain(wkt: str) -> Any:
    """Return a geometry as GeoJSON."""
    return json.loads(json.dumps(mapping(shapely.force_2d(shapely.from_wkt(wkt)))))


@pytest.mark.parametrize("flavor", ["iso", "extended"])
@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("wkt", SHAPES)
def test_every_variant_of_well_known_binary_gives_the_same_geometry(wkt: str, order: int, flavor: Any) -> None:
    wkb = shapely.to_wkb(shapely.from_wkt(wkt), output_dimension=4, byte_order=order, flavor=flavor)

    assert read_shape(wkb, None).geojson() == plain(wkt)


@given(rows=st.lists(st.tuples(CELLS, CELLS, st.none() | st.sampled_from(SHAPES)), max_size=20))
def test_a_table_arrives_unchanged(rows: list[tuple[Any, Any, str | None]]) -> None:
    shapes = [None if wkt is None else read_shape(shapely.to_wkb(shapely.from_wkt(wkt)), None) for *_, wkt in rows]
    table = Table(["a", "b"], [{"a": one, "b": other} for one, other, _ in rows], shapes)
    found = [unpack(piece) for piece in pack(table)]

    assert all(part.columns == ["a", "b"] for part in found)
    assert [row for part in found for row in part.rows] == table.rows
    back = [None if shape is None else shape.geojson() for part in found for shape in part.shapes]
    assert back == [None if shape is None else shape.geojson() for shape in shapes]


def test_a_table_of_many_positions_is_sent_in_several_pieces() -> None:
    line = read_shape(shapely.to_wkb(shapely.LineString(np.zeros((200_000, 2)))), None)
    pieces = list(pack(Table(["a"], [{"a": 1}] * 6, [line] * 6)))

    assert len(pieces) > 2
    assert sum(len(unpack(piece).rows) for piece in pieces) == 6


@pytest.mark.parametrize(
    "columns",
    [
        (),
        (b"[]", b"[]", b"[]"),
        (b"[]", b"[]", b"[]", b"x"),
        (b"{}", b"[]", b"[]", b""),
        (b'["a"]', b"[[1, 2]]", b"[null]", b""),
        (b'["a"]', b"[[[]]]", b"[null]", b""),
        (b"[1]", b"[]", b"[]", b""),
        (b'["a"]', b"[[1]]", b"[]", b""),
        (b'["a"]', b"[[1]]", b'[{"type": "Point", "parts": 1}]', b""),
        (b'["a"]', b"[[1]]", b'[{"type": "Point", "parts": -1}]', b""),
        (b'["a"]', b"[[1]]", b'[{"type": "Point", "parts": true}]', bytes(16)),
        (b'["a"]', b"[[1]]", b'[{"type": 1, "parts": 1}]', bytes(16)),
        (b'["a"]', b"[[1]]", b'[{"parts": 1}]', bytes(16)),
        (b'["a"]', b"[[1]]", b'["Point"]', bytes(16)),
        (b'["a"]', b"[[1]]", b"[null]", bytes(16)),
        (b'["a"]', b"[[1]]", b'[{"type": "GeometryCollection", "parts": 1}]', bytes(16)),
        (b'["a"]', b"[" * 100_000, b"[null]", b""),
        (b'["a"]', b"[[1]]", b'[{"type": "Polygon", "parts": ' + b"[" * 900 + b"1" + b"]" * 900 + b"}]", b""),
        (b'["a"]', b'[["\xff"]]', b"[null]", b""),
    ],
)
def test_a_piece_of_another_form_is_refused(columns: tuple[bytes, ...]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError, RecursionError)):
        unpack(Piece({}, columns))


def test_half_a_character_becomes_a_printable_replacement() -> None:
    (row,) = unpack(Piece({}, (b'["a"]', b'[["\\ud800"]]', b"[null]", b""))).rows

    assert row == {"a": "���"}


@pytest.mark.parametrize(
    "wkb",
    [
        b"",
        b"\x01",
        struct.pack("<BI", 1, 99),
        struct.pack("<BII", 1, 3, 1 << 31),
        struct.pack("<BIII", 1, 3, 1, 1 << 31),
        struct.pack("<BII", 1, 7, 1) * 20,
        struct.pack("<BII", 1, 7, 1) * 100_000,
        shapely.Point(1, 2).wkb[:-1],
    ],
)
def test_well_known_binary_that_is_truncated_or_nested_too_deeply_is_refused(wkb: bytes) -> None:
    with pytest.raises(CannotImportError, match=r"^it is damaged"):
        read_shape(wkb, None)
