"""Longitudes of a country on both sides of the date line (the antimeridian), counted eastwards without a jump.

In files, longitudes are within 180 degrees, a shape that crosses the line is cut in two there, and bounds across it
have a west that is greater than their east (RFC 7946). In memory such a country is in one piece: the longitudes of its
edition run on beyond 180. An edition is converted where it is read, and back where something of it is written.
"""

from typing import Final, TypeVar

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

HALF_TURN: Final = 180.0
TURN: Final = 360.0
_POLE: Final = 90.0
_WIDEST: Final = 240.0
"""Degrees from west to east: bounds across the line that would be wider have the two exchanged. Russia's are 184."""
_GRID_DECIMALS: Final = 5
"""Of a position that the cut adds: like every other one of a written shape."""

Box = tuple[float, float, float, float]
"""(west, south, east, north) in degrees."""
Number = TypeVar("Number", float, np.ndarray)


def seam_of(shape: BaseGeometry) -> float | None:
    """Return the meridian from which the longitudes of a shape run eastwards in one piece, far from it.

    None if they do so from -180 degrees on, or if the shape has ground at most longitudes.
    """
    west, _, east, _ = shape.bounds
    if east - west <= HALF_TURN:
        return None
    spans = sorted((part.bounds[0], part.bounds[2]) for part in shapely.get_parts(shape))
    reached, widest, seam = spans[0][1], 0.0, 0.0
    for start, end in spans[1:]:
        if start - reached > widest:
            widest, seam = start - reached, (start + reached) / 2
        reached = max(reached, end)
    return seam if widest > HALF_TURN else None


def seam_of_bounds(bounds: Box) -> float | None:
    """Return the same meridian for bounds as a file has them; None if they do not cross the date line."""
    west, _, east, _ = bounds
    return (west + east) / 2 if east < west and east + TURN - west < _WIDEST else None


def is_across(bounds: Box) -> bool:
    """Return whether bounds in memory cross the date line."""
    return bounds[2] > HALF_TURN


def globe_of(border: BaseGeometry) -> BaseGeometry:
    """Return the box of all positions that an edition with this border, in memory, can have."""
    west, _, east, _ = border.bounds
    start = (west + east) / 2 - HALF_TURN if east > HALF_TURN else -HALF_TURN
    return shapely.box(start, -_POLE, start + TURN, _POLE)


def counted_on(lon: Number, bounds: Box) -> Number:
    """Return longitudes as an edition with these bounds, in memory, counts them."""
    if not is_across(bounds):
        return lon
    middle = (bounds[0] + bounds[2]) / 2
    counted: Number = lon + TURN * np.round((middle - lon) / TURN)
    return counted


def within_half_turn(lon: float) -> float:
    """Return a longitude as files have it."""
    return round(lon - TURN, _GRID_DECIMALS) if lon > HALF_TURN else lon


def written_bounds(bounds: Box) -> Box:
    """Return bounds in memory as files have them."""
    west, south, east, north = bounds
    return within_half_turn(west), south, within_half_turn(east), north


def from_seam(shape: BaseGeometry, seam: float | None) -> BaseGeometry:
    """Return a shape with its longitudes counted from a meridian on, over one turn: in one piece where it was cut."""
    if seam is None or shape.is_empty or (shape.bounds[0] >= seam and shape.bounds[2] <= seam + TURN):
        return shape
    turn = shapely.box(seam, -_POLE, seam + TURN, _POLE)
    pieces = [_inside(_moved(shape, degrees), turn) for degrees in (-TURN, 0.0, TURN)]
    whole = shapely.union_all([piece for piece in pieces if not piece.is_empty])
    return shapely.line_merge(whole) if whole.geom_type == "MultiLineString" else whole


def counted_shape(shape: BaseGeometry, bounds: Box) -> BaseGeometry:
    """Return a shape of a file as an edition with these bounds, in memory, has it."""
    return from_seam(shape, (bounds[0] + bounds[2]) / 2 - HALF_TURN) if is_across(bounds) else shape


def as_written(shape: BaseGeometry) -> BaseGeometry:
    """Return a shape in memory as files have it: cut at the date line."""
    return from_seam(shape, -HALF_TURN)


def _inside(shape: BaseGeometry, box: BaseGeometry) -> BaseGeometry:
    """Return the part of a shape inside a box, of the same dimension: what only touches the edge is left out."""
    if shapely.covers(box, shape):
        return shape
    inside = shapely.transform(shapely.intersection(shape, box), lambda points: np.round(points, _GRID_DECIMALS))
    size = shapely.get_dimensions(shape)
    return shapely.union_all([part for part in shapely.get_parts(inside) if shapely.get_dimensions(part) == size])


def _moved(shape: BaseGeometry, degrees: float) -> BaseGeometry:
    if not degrees:
        return shape
    by = np.array([degrees, 0.0])
    return shapely.transform(shape, lambda points: np.round(points + by, _GRID_DECIMALS))
