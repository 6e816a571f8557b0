"""Points on open ground as addresses name them."""

import re
from typing import Final

from controlmap.model.date_line import HALF_TURN, counted_on, within_half_turn
from controlmap.model.edition import Bounds
from controlmap.model.ids import PointId

_WRITTEN: Final = re.compile(r"(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})", re.ASCII)
"""Three decimals are some hundred metres: less than any line on the map is sure to."""
_MOST_NORTH: Final = 90.0


def point_id(lon: float, lat: float) -> PointId:
    """Return a point (degrees, WGS84) as an address names it: its longitude is within 180 degrees."""
    return PointId(f"{within_half_turn(lon):.3f}_{lat:.3f}")


def read_point(written: str, bounds: Bounds | None = None) -> tuple[float, float] | None:
    """Return the point (lon, lat) that an address names; none where it names none.

    With an edition's bounds, its longitude is counted as on that edition's map.
    """
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    lon, lat = float(found[1]), float(found[2])
    if abs(lon) > HALF_TURN or abs(lat) > _MOST_NORTH:
        return None
    return (counted_on(lon, bounds) if bounds else lon), lat
