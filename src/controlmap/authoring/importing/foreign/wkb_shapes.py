"""Positions from well-known binary, even with invalid rings: those are reported row by row."""

import struct
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from controlmap.authoring.importing.foreign.refusing import damaged
from controlmap.authoring.importing.shape import COLLECTION, POINT, Outline, Positions, Shape

_TYPES: Final = {
    1: POINT, 2: "LineString", 3: "Polygon", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon",
    7: COLLECTION, 15: "PolyhedralSurface", 16: "TIN", 17: "Triangle",
}  # fmt: skip
_HEIGHT, _MEASURE, _SYSTEM = 0x80000000, 0x40000000, 0x20000000
"""Flags of extended WKB for a third or fourth coordinate, and for a coordinate system's code."""
_MOST_DEPTH: Final = 8


def read_shape(wkb: bytes, turn: Callable[[Positions], Positions] | None) -> Shape:
    """Return the geometry of well-known binary, without heights and measures, its positions converted by ``turn``.

    Raises:
        CannotImportError: it is truncated, or its parts are nested too deeply.

    """
    try:
        reader = _Reader(wkb)
        outline = reader.outline()
    except (struct.error, ValueError, KeyError, TypeError) as error:
        raise damaged("a file of shapes") from error
    positions = np.concatenate([np.empty((0, 2)), *reader.lines])
    return Shape(outline, positions if turn is None or not len(positions) else turn(positions))


class _Reader:
    """A reader of one geometry."""

    def __init__(self, wkb: bytes) -> None:
        self.lines: list[Positions] = []
        self._bytes, self._at = wkb, 0

    def outline(self, depth: int = 0) -> Outline:
        """Read a geometry and its parts."""
        if depth > _MOST_DEPTH:
            raise ValueError(depth)
        order = "<" if self._take("B") else ">"
        code = self._take(order + "I")
        numbers = 2 + sum(bool(code & flag) for flag in (_HEIGHT, _MEASURE))
        if code & _SYSTEM:
            self._take(order + "I")
        thousands, kind = divmod(code & 0x1FFFFFFF, 1000)
        numbers += (0, 1, 1, 2)[thousands] if thousands <= 3 else 0  # noqa: PLR2004  z, m and both, in the newer way
        return {"type": _TYPES[kind], "parts": self._parts(_TYPES[kind], order, numbers, depth)}

    def _parts(self, kind: str, order: str, numbers: int, depth: int) -> Any:
        if kind == POINT:
            return self._line(1, order, numbers)
        if kind == "LineString":
            return self._line(self._take(order + "I"), order, numbers)
        if kind in {"Polygon", "Triangle"}:
            return [self._line(self._take(order + "I"), order, numbers) for _ in range(self._take(order + "I"))]
        parts = [self.outline(depth + 1) for _ in range(self._take(order + "I"))]
        return parts if kind == COLLECTION else [part["parts"] for part in parts]

    def _take(self, form: str) -> int:
        (number,) = struct.unpack_from(form, self._bytes, self._at)
        self._at += struct.calcsize(form)
        return int(number)

    def _line(self, count: int, order: str, numbers: int) -> int:
        """Read positions and return their number: an empty point is written as NaN."""
        flat = np.frombuffer(self._bytes, f"{order}f8", count * numbers, self._at)
        self._at += flat.nbytes
        positions = flat.reshape(count, numbers)[:, :2].astype(np.float64)
        if count == 1 and np.isnan(positions).all():
            return 0
        self.lines.append(positions)
        return count
