"""Areas as ranges: the bounds on an area that follow from the margin of each line around it.

These are bounds (every front moved out, or in, by its margin at once), not confidence intervals.
"""

from collections.abc import Sequence
from typing import NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.painting.geodesy import LocalPlane

_ARC_SEGMENTS = 4
"""Segments per quarter circle in the bands: the area is 2.5 % less than with a true arc, far below any margin."""


class AreaRange(NamedTuple):
    """An area in km2 with its bounds."""

    low_km2: float
    km2: float
    high_km2: float


class MarginLine(NamedTuple):
    """A stretch of front and how far the true line may lie from it."""

    line: BaseGeometry
    """Linear geometry, WGS84 (lon, lat)."""
    margin_km: float


def band(lines: Sequence[MarginLine], plane: LocalPlane) -> BaseGeometry:
    """Return the ground within its margin of each line, in the plane's km."""
    stripes = [plane.to_km(line).buffer(margin, quad_segs=_ARC_SEGMENTS) for line, margin in lines]
    return shapely.union_all(stripes)


def area_range(
    ground: BaseGeometry, km2: float, fronts: Sequence[MarginLine], country_in_km: BaseGeometry, plane: LocalPlane
) -> AreaRange:
    """Return the bounds of one holder's area. The national border is fixed: only fronts move.

    Args:
        ground: polygonal, WGS84 (lon, lat).
        km2: its area.
        fronts: the lines between it and other holders' ground.
        country_in_km: the country in the plane; ground cannot grow beyond it.
        plane: an equal-area plane around the country.

    """
    # Straight edges in degrees are not straight in the plane: two that nearly touch may cross there.
    drawn, country_in_km = shapely.make_valid([plane.to_km(ground), country_in_km])
    doubt = shapely.intersection(band(fronts, plane), country_in_km)
    loses = shapely.intersection(drawn, doubt).area
    gains = shapely.difference(doubt, drawn).area
    return AreaRange(max(0.0, km2 - loses), km2, km2 + gains)
