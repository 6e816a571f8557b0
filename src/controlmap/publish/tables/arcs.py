"""Arcs, as in TopoJSON: the lines of a coverage cut at their junctions, each stored once."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry

Point = tuple[float, float]
Path = tuple[Point, ...]


class ArcTable:
    """A numbering of the arcs of geometries that share the vertices of their common lines.

    No vertex is moved or removed: a vertex on a straight line may be where a hole touches its shell.
    """

    def __init__(self, geometries: Sequence[BaseGeometry]) -> None:
        self.arcs: list[Path] = []
        """Every arc once, in the direction in which it was first encountered."""
        self._numbers: dict[Path, int] = {}
        self._corners = _corners(path for geometry in geometries for path in _paths(geometry))

    def of_polygons(self, ground: BaseGeometry) -> list[list[list[int]]]:
        """Return, for each polygon, for each ring, the numbers of its arcs; ``~number`` is a reversed arc."""
        polygons = shapely.get_parts(ground)
        return [[self._numbered(path) for path in _paths(polygon)] for polygon in polygons]

    def of_lines(self, lines: BaseGeometry) -> list[list[int]]:
        """Return, for each line, the numbers of its arcs."""
        return [self._numbered(path) for path in _paths(lines)]

    def _numbered(self, path: Path) -> list[int]:
        return [self._number(arc) for arc in _cut(path, self._corners)]

    def _number(self, arc: Path) -> int:
        if arc in self._numbers:
            return self._numbers[arc]
        if arc[::-1] in self._numbers:
            return ~self._numbers[arc[::-1]]
        self._numbers[arc] = len(self.arcs)
        self.arcs.append(arc)
        return self._numbers[arc]


def _paths(geometry: BaseGeometry) -> list[Path]:
    """Return every ring of polygons, shell before holes, and every line of lines, as points."""
    parts = shapely.get_parts(geometry)
    lines = shapely.get_rings(parts) if geometry.geom_type.endswith("Polygon") else parts
    return [tuple((float(x), float(y)) for x, y in shapely.get_coordinates(line)) for line in lines]


def _corners(paths: Iterable[Path]) -> set[Point]:
    """Return the junctions and ends of paths: points whose neighbours are not the same two on every path."""
    corners: set[Point] = set()
    beside: dict[Point, frozenset[Point]] = {}
    for path in paths:
        closed = path[0] == path[-1]
        if not closed:
            corners.update((path[0], path[-1]))
        # On a ring, the last point but one comes before the first.
        walk = (path[-2], *path) if closed else path
        for before, point, after in zip(walk, walk[1:], walk[2:], strict=False):
            if beside.setdefault(point, frozenset((before, after))) != frozenset((before, after)):
                corners.add(point)
    return corners


def _cut(path: Path, corners: set[Point]) -> list[Path]:
    """Cut a path at the junctions. A ring begins at one, or at its least point, so that equal rings begin alike."""
    if path[0] == path[-1]:
        ring = path[:-1]
        start = next((at for at, point in enumerate(ring) if point in corners), ring.index(min(ring)))
        path = (*ring[start:], *ring[: start + 1])
    ends = [0, *(at for at in range(1, len(path) - 1) if path[at] in corners), len(path) - 1]
    return [path[first : last + 1] for first, last in pairwise(ends)]
