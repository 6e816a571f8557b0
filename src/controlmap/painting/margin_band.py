"""The band along a hold's line in which the true line may lie, to look at while it is drawn."""

from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.painting.geodesy import LocalPlane
from controlmap.painting.ranges import MarginLine, band

_ON_THE_BORDER: Final = 1e-4
"""In degrees, some 10 m: a line this near to the border follows it, and the border is fixed."""


def margin_band(ground: BaseGeometry, margin_km: float, country: BaseGeometry) -> BaseGeometry:
    """Return the part of a country within a margin of ground's line, in WGS84 (lon, lat); empty if all of it is border.

    Args:
        ground: polygonal, WGS84 (lon, lat); it may reach beyond the country.
        margin_km: how far the true line may lie from the drawn one.
        country: polygonal, WGS84 (lon, lat).

    """
    inside = shapely.intersection(ground.boundary, country)
    line = shapely.difference(inside, shapely.buffer(country.boundary, _ON_THE_BORDER))
    if line.is_empty:
        return line
    plane = LocalPlane(line)
    return shapely.intersection(plane.to_degrees(band([MarginLine(line, margin_km)], plane)), country)
