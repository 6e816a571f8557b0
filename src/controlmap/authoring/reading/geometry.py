"""Converts GeoJSON geometry to shapely, and rejects positions that are not on earth."""

import math
from collections.abc import Callable
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.kind import Kind
from controlmap.model.date_line import within_half_turn
from controlmap.model.wording import quoted

POLYGONS: Final = ("Polygon", "MultiPolygon")
LINES: Final = ("LineString", "MultiLineString")
POINTS: Final = ("Point",)

_LEAST_IN_RING: Final = 4
_LEAST_IN_LINE: Final = 2
_MOST_LON: Final = 180.0
_MOST_LAT: Final = 90.0
MOST_POSITIONS: Final = 5_000
"""Per geometry: six times the longest of the shipped edition. The search for spikes is quadratic in them."""

_BEYOND_DECIMALS: Final = 1e15
"""Beyond this magnitude a float has no 5 decimals, and printing them would only fill the line."""

Positions = np.ndarray[tuple[int, int], np.dtype[np.float64]]
"""(n, 2) array of lon, lat in degrees."""


class GeometryError(Exception):
    """A geometry that cannot be used: carries the kind of problem, its message and its fix."""

    def __init__(self, kind: Kind, message: str, fix: str) -> None:
        self.kind = kind
        self.message = message
        self.fix = fix
        super().__init__(message)


def read_geometry(value: object, allowed: tuple[str, ...]) -> BaseGeometry:
    """Build the shapely geometry of a parsed GeoJSON geometry, in WGS84 (lon, lat).

    ``allowed`` lists the accepted GeoJSON types. Raises GeometryError with the first mistake.
    """
    if value is None:
        raise GeometryError(kinds.GEOMETRY_EMPTY, "the feature has no geometry", "draw it, or remove the feature")
    found = value.get("type") if isinstance(value, dict) else None
    if not isinstance(value, dict) or found not in allowed:
        named = quoted(found) if isinstance(found, str) else "something else"
        wanted = " or ".join(allowed)
        raise GeometryError(kinds.GEOMETRY_TYPE, f"the geometry is {named}, not {wanted}", f"draw it as {wanted}")
    if unknown := sorted(set(value) - {"type", "coordinates", "bbox"}):
        raise GeometryError(kinds.UNKNOWN_KEY, f"{quoted(unknown[0])} is not a key of a geometry", "remove it")
    coordinates = value.get("coordinates")
    if coordinates in (None, []):
        raise GeometryError(kinds.GEOMETRY_EMPTY, "the geometry is empty", "draw it, or remove the feature")
    geometry = _BUILDERS[found](coordinates)
    if (count := shapely.get_num_coordinates(geometry)) > MOST_POSITIONS:
        message = f"the geometry has {count} positions, more than {MOST_POSITIONS}"
        raise GeometryError(kinds.TOO_LARGE, message, "simplify its lines")
    if not geometry.is_valid:
        raise _crossing(geometry)
    return geometry


def _point(coordinates: object) -> BaseGeometry:
    return shapely.Point(_positions([coordinates])[0])


def _line(coordinates: object) -> shapely.LineString:
    positions = _positions(coordinates)
    if len(positions) < _LEAST_IN_LINE:
        message = f"a line has {len(positions)} position"
        raise GeometryError(kinds.TOO_FEW_POINTS, message, f"give it {_LEAST_IN_LINE} or more")
    return shapely.LineString(positions)


def _lines(coordinates: object) -> BaseGeometry:
    return shapely.MultiLineString([_line(part) for part in _parts(coordinates)])


def _polygon(coordinates: object) -> shapely.Polygon:
    shell, *holes = (_ring(ring) for ring in _parts(coordinates))
    return shapely.Polygon(shell, holes)


def _polygons(coordinates: object) -> BaseGeometry:
    return shapely.MultiPolygon([_polygon(part) for part in _parts(coordinates)])


_BUILDERS: Final[dict[str, Callable[[object], BaseGeometry]]] = {
    "Point": _point,
    "LineString": _line,
    "MultiLineString": _lines,
    "Polygon": _polygon,
    "MultiPolygon": _polygons,
}


def _parts(coordinates: object) -> list[object]:
    if not isinstance(coordinates, list):
        raise _no_positions()
    if not coordinates:
        raise GeometryError(kinds.GEOMETRY_EMPTY, "a part of the geometry is empty", "draw it, or remove the part")
    return coordinates


def _ring(coordinates: object) -> Positions:
    positions = _positions(coordinates)
    if len(positions) < _LEAST_IN_RING:
        message = f"a ring has {len(positions)} positions"
        raise GeometryError(kinds.TOO_FEW_POINTS, message, f"give it {_LEAST_IN_RING} or more")
    if not np.array_equal(positions[0], positions[-1]):
        message = f"a ring begins at {spot(*positions[0])} and ends at {spot(*positions[-1])}"
        raise GeometryError(kinds.RING_OPEN, message, "repeat the first position at the end")
    return positions


def _positions(coordinates: object) -> Positions:
    if not isinstance(coordinates, list):
        raise _no_positions()
    if not coordinates:
        raise GeometryError(kinds.GEOMETRY_EMPTY, "a ring or line is empty", "draw it, or remove it")
    try:
        raw = np.asarray(coordinates)
    except ValueError as error:  # lists of unequal length
        raise _no_positions() from error
    if raw.ndim != 2 or raw.shape[1] != 2 or raw.dtype.kind not in "iuf":  # noqa: PLR2004  lon and lat
        raise _no_positions()
    if any(isinstance(number, bool) for position in coordinates for number in position):
        raise _no_positions()
    positions: Positions = raw.astype(np.float64)
    if not np.isfinite(positions).all():
        raise GeometryError(kinds.JSON_NOT_FINITE, "a coordinate is not finite", "write the number that is meant")
    off = (np.abs(positions) > (_MOST_LON, _MOST_LAT)).any(axis=1)
    if off.any():
        lon, lat = (float(number) for number in positions[off][0])
        swapped = abs(lon) <= _MOST_LAT and abs(lat) <= _MOST_LON
        fix = (
            "check the order of the two numbers: longitude comes first"
            if swapped
            else "use longitude and latitude in degrees"
        )
        raise GeometryError(
            kinds.OFF_THE_GLOBE, f"the position ({short_number(lon)}, {short_number(lat)}) is off the globe", fix
        )
    return positions


def _no_positions() -> GeometryError:
    message = "the coordinates are not lists of [lon, lat]"
    return GeometryError(kinds.NOT_POSITIONS, message, "give each position two numbers, without height or measure")


def _crossing(geometry: BaseGeometry) -> GeometryError:
    reason, _, place = explain_validity(geometry).partition("[")
    numbers = place.rstrip("]").split()
    where = f" near {spot(*map(float, numbers[:2]))}" if len(numbers) >= 2 else ""  # noqa: PLR2004  lon and lat
    message = f"the geometry is not valid{where}: {reason.strip().lower()}"
    return GeometryError(kinds.CROSSES_ITSELF, message, "move the corners there apart")


def spot(lon: float, lat: float) -> str:
    """Format a position as problems print it: ``(10.5, 9.25)``, lon and lat of a file, 5 decimals at most."""
    return f"({short_number(within_half_turn(lon))}, {short_number(lat)})"


def short_number(value: float) -> str:
    """Format a number with 5 decimals at most and no trailing zeros."""
    if not math.isfinite(value) or abs(value) >= _BEYOND_DECIMALS:
        return repr(value)
    text = f"{value:.5f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
