"""The areas of a day's holdings, with the bounds that follow from the margins of their fronts."""

from collections.abc import Mapping

from shapely.geometry.base import BaseGeometry

from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.painting.geodesy import LocalPlane
from controlmap.painting.ranges import AreaRange, MarginLine, area_range


def measure_ranges(border: BaseGeometry, day_map: DayMap) -> Mapping[Holding, AreaRange]:
    """Return each holding's area with its bounds, in km2; ``border`` is the country's, in WGS84 (lon, lat)."""
    plane = LocalPlane(border)
    country = plane.to_km(border)
    ranges = {}
    for holding, ground, km2 in zip(day_map.holdings, day_map.grounds, day_map.areas_km2, strict=True):
        fronts = day_map.fronts_of(holding.zone)
        lines = [MarginLine(front.line, front.margin_km) for front in fronts if holding in (front.left, front.right)]
        ranges[holding] = area_range(ground, km2, lines, country, plane)
    return ranges
