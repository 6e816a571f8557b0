"""Repairs and simplifications of foreign polygons, on request."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.importing.shape import Shape

_KM_PER_DEGREE: Final = 111.2
_LEAST_IN_RING: Final = 4
_POLYGONS: Final = ("Polygon", "MultiPolygon")


def repaired(layer: Layer) -> tuple[Layer, list[str]]:
    """Return a layer in which every shape with ground is a valid polygon, and a sentence on what was repaired.

    Rings are closed, lines that cross themselves are cut at the crossing, and the polygons of a collection are taken
    from it; points and lines of a collection are left out.
    """
    changed: list[int] = []
    shapes: list[Shape | None] = []
    for number, _, shape in layer.each():
        ground = None if shape is None else _valid(list(_polygons(shape.geojson())))
        if shape is None or ground is None or (shape.kind in _POLYGONS and _same(shape, ground)):
            shapes.append(shape)
        else:
            changed.append(number)
            shapes.append(shape_of(ground))
    listed = ", ".join(map(str, changed[:8])) + (f" and {len(changed) - 8} more" if len(changed) > 8 else "")  # noqa: PLR2004
    notes = [f"the geometry of {len(changed)} rows was repaired ({listed})"] if changed else []
    return replace(layer, shapes=tuple(shapes)), notes


def simplified(layer: Layer, tolerance_km: float) -> tuple[Layer, list[str]]:
    """Return a layer in which no line moved by more than a tolerance, and a sentence on its positions.

    Shapes that share lines exactly, as administrative units do, still share them afterwards.
    """
    grounds = [None if shape is None else _valid(list(_polygons(shape.geojson()))) for shape in layer.shapes]
    known = np.array([ground for ground in grounds if ground is not None])
    tolerance = tolerance_km / _KM_PER_DEGREE
    if len(known) > 1 and shapely.coverage_is_valid(known):
        simple = iter(shapely.coverage_simplify(known, tolerance))
    else:
        simple = iter(shapely.simplify(known, tolerance))
    shapes = [
        shape if ground is None else shape_of(next(simple)) for shape, ground in zip(layer.shapes, grounds, strict=True)
    ]
    before = sum(len(shape.positions) for shape in layer.shapes if shape is not None)
    after = sum(len(shape.positions) for shape in shapes if shape is not None)
    note = f"its lines were simplified by {tolerance_km:g} km: {before:,} positions became {after:,}"
    return replace(layer, shapes=tuple(shapes)), [note]


def shape_of(ground: BaseGeometry) -> Shape:
    """Return the shape of a polygon or multipolygon."""
    rings = [
        [len(ring.coords) for ring in (part.exterior, *part.interiors)]
        for part in shapely.get_parts(ground)
        if isinstance(part, shapely.Polygon)
    ]
    kind, parts = ("Polygon", rings[0]) if len(rings) == 1 else ("MultiPolygon", rings)
    return Shape({"type": kind, "parts": parts}, shapely.get_coordinates(ground))


def _polygons(geometry: dict[str, Any]) -> Iterator[shapely.Polygon]:
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _polygons(part)
    elif kind in _POLYGONS:
        for rings in [geometry["coordinates"]] if kind == "Polygon" else geometry["coordinates"]:
            closed = [_closed(ring) for ring in rings if ring]
            if closed and len(closed[0]) >= _LEAST_IN_RING:
                yield shapely.Polygon(closed[0], [ring for ring in closed[1:] if len(ring) >= _LEAST_IN_RING])


def _closed(ring: Sequence[Sequence[float]]) -> list[Sequence[float]]:
    positions = [position for position in ring if all(map(np.isfinite, position))]
    return positions if not positions or positions[0] == positions[-1] else [*positions, positions[0]]


def _valid(polygons: list[shapely.Polygon]) -> BaseGeometry | None:
    if not polygons:
        return None
    if len(polygons) == 1 and polygons[0].is_valid:
        return polygons[0]
    whole = shapely.MultiPolygon(polygons)
    if whole.is_valid:
        return whole
    valid = shapely.union_all([shapely.make_valid(polygon) for polygon in polygons])
    parts = [part for part in shapely.get_parts(valid) if isinstance(part, shapely.Polygon)]
    return shapely.MultiPolygon(parts) if parts else None


def _same(shape: Shape, ground: BaseGeometry) -> bool:
    return np.array_equal(shape.positions, shapely.get_coordinates(ground))
