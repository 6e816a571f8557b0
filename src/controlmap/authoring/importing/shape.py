"""A geometry from the child process: how many positions each of its parts has, and the positions."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

Positions = np.ndarray[tuple[int, int], np.dtype[np.float64]]
"""(n, 2) array of x, y; of lon, lat in degrees once converted to WGS84."""

Outline = dict[str, Any]
"""A geometry without its positions: ``type``, and in ``parts`` the number of positions of each line, nested as GeoJSON
nests its coordinates; the parts of a GeometryCollection are outlines themselves.
"""

POINT: Final = "Point"
MULTI_POINT: Final = "MultiPoint"
COLLECTION: Final = "GeometryCollection"


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A geometry in WGS84, without heights, and not yet validated."""

    outline: Outline
    positions: Positions

    @property
    def kind(self) -> str:
        """Return its GeoJSON type."""
        return str(self.outline["type"])

    def geojson(self) -> dict[str, Any]:
        """Return it as GeoJSON. An empty point has no coordinates."""
        return _geojson(self.outline, iter(self.positions.tolist()))


def count(outline: Outline) -> int:
    """Return how many positions a geometry has.

    Raises:
        ValueError, TypeError, KeyError: it is not an outline.

    """
    if not isinstance(outline["type"], str):
        raise TypeError("a type is a text")
    if outline["type"] == COLLECTION:
        return sum(count(part) for part in outline["parts"])
    return _total(outline["parts"])


def _total(parts: Any) -> int:
    if isinstance(parts, list):
        return sum(_total(part) for part in parts)
    if not isinstance(parts, int) or isinstance(parts, bool) or parts < 0:
        raise ValueError("a part has a number of positions")
    return parts


def _geojson(outline: Outline, positions: Any) -> dict[str, Any]:
    kind, parts = outline["type"], outline["parts"]
    if kind == COLLECTION:
        return {"type": kind, "geometries": [_geojson(part, positions) for part in parts]}
    if kind == POINT:
        return {"type": kind, "coordinates": next(positions) if parts else []}
    lines = _coordinates(parts, positions)
    if kind == MULTI_POINT:
        lines = [line[0] if line and isinstance(line[0], list) else line for line in lines]
    return {"type": kind, "coordinates": lines}


def _coordinates(parts: Any, positions: Any) -> list[Any]:
    if isinstance(parts, list):
        return [_coordinates(part, positions) for part in parts]
    return [next(positions) for _ in range(parts)]
