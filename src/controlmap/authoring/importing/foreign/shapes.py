"""From well-known binary to the coordinates of GeoJSON, whatever is wrong with the rings: that is judged row by row."""

import struct
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from controlmap.authoring.importing.foreign.refusing import damaged
from controlmap.authoring.importing.foreign.systems import Positions

_TYPES: Final = {
    1: "Point", 2: "LineString", 3: "Polygon", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon",
    7: "GeometryCollection", 15: "PolyhedralSurface", 16: "TIN", 17: "Triangle",
}  # fmt: skip
_HEIGHT, _MEASURE, _SYSTEM = 0x80000000, 0x40000000, 0x20000000
"""Flags of the older way to say that positions have a third or fourth number, and that a system's code follows."""
_MOST_DEPTH: Final = 8

Geometry = dict[str, Any]
"""As GeoJSON has it: ``type`` with ``coordinates`` or ``geometries``."""


def geojson_shape(wkb: bytes, turn: Callable[[Positions], Positions] | None) -> Geometry:
    """Return the geometry of well-known binary, without heights and measures, each of its lines turned by ``turn``.

    Raises:
        CannotImportError: it breaks off, or its parts are nested too deeply.

    """
    try:
        return _Reader(wkb, turn).geometry()
    except (struct.error, ValueError, KeyError, TypeError) as error:
        raise damaged("a file of shapes") from error


class _Reader:
    def __init__(self, wkb: bytes, turn: Callable[[Positions], Positions] | None) -> None:
        self._bytes, self._at, self._turn = wkb, 0, turn

    def geometry(self, depth: int = 0) -> Geometry:
        if depth > _MOST_DEPTH:
            raise ValueError(depth)
        order = "<" if self._take("B") else ">"
        code = self._take(order + "I")
        numbers = 2 + sum(bool(code & flag) for flag in (_HEIGHT, _MEASURE))
        if code & _SYSTEM:
            self._take(order + "I")
        thousands, kind = divmod(code & 0x1FFFFFFF, 1000)
        numbers += (0, 1, 1, 2)[thousands] if thousands <= 3 else 0  # noqa: PLR2004  z, m and both, in the newer way
        name = _TYPES[kind]
        match name:
            case "Point":
                position = self._positions(1, order, numbers)[0]
                return {"type": name, "coordinates": [] if np.isnan(position).all() else position.tolist()}
            case "LineString":
                return {"type": name, "coordinates": self._line(order, numbers)}
            case "Polygon" | "Triangle":
                rings = [self._line(order, numbers) for _ in range(self._take(order + "I"))]
                return {"type": name, "coordinates": rings}
        parts = [self.geometry(depth + 1) for _ in range(self._take(order + "I"))]
        if name == "GeometryCollection":
            return {"type": name, "geometries": parts}
        return {"type": name, "coordinates": [part["coordinates"] for part in parts]}

    def _take(self, form: str) -> int:
        (number,) = struct.unpack_from(form, self._bytes, self._at)
        self._at += struct.calcsize(form)
        return int(number)

    def _line(self, order: str, numbers: int) -> list[list[float]]:
        line: list[list[float]] = self._positions(self._take(order + "I"), order, numbers).tolist()
        return line

    def _positions(self, count: int, order: str, numbers: int) -> Positions:
        kind = np.dtype(np.float64).newbyteorder(order)  # type: ignore[arg-type]  # "<" and ">" are orders
        flat = np.frombuffer(self._bytes, kind, count * numbers, self._at)
        self._at += flat.nbytes
        positions: Positions = flat.reshape(count, numbers)[:, :2].astype(np.float64)
        return positions if self._turn is None or not count else self._turn(positions)
