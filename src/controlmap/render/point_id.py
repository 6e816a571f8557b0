"""Points on open ground as addresses name them."""

import re
from typing import Final

from controlmap.model.ids import PointId

_WRITTEN: Final = re.compile(r"(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})", re.ASCII)
"""Three decimals are some hundred metres: less than any line on the map is sure to."""
_MOST_EAST: Final = 180.0
_MOST_NORTH: Final = 90.0


def point_id(lon: float, lat: float) -> PointId:
    """Return a point (degrees, WGS84) as an address names it."""
    return PointId(f"{lon:.3f}_{lat:.3f}")


def read_point(written: str) -> tuple[float, float] | None:
    """Return the point (lon, lat) that an address names; none where it names none."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    lon, lat = float(found[1]), float(found[2])
    return (lon, lat) if abs(lon) <= _MOST_EAST and abs(lat) <= _MOST_NORTH else None
