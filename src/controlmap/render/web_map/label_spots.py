"""Where a zone's name can stand: spots well inside its ground, best first."""

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.zone import Point
from controlmap.render.payloads.geometry import Position

_PARTS = 3
"""Only the largest parts of a zone can carry its name."""


def label_spots(ground: BaseGeometry, authored: Point | None) -> list[Position]:
    """Return candidate spots in (lon, lat): the author's own if it lies there, then each large part's roomiest."""
    parts = sorted(shapely.get_parts(ground), key=lambda part: -part.area)[:_PARTS]
    spots: list[Position] = [authored] if authored and shapely.intersects_xy(ground, *authored) else []
    for part in parts:
        # Degrees of longitude are shorter: names are wide, so room is measured with longitude at half its weight.
        squeezed = shapely.transform(part, lambda points: points * [0.5, 1.0])
        circle = shapely.maximum_inscribed_circle(squeezed, tolerance=0.01)
        lon, lat = shapely.get_coordinates(circle)[0]
        spots.append((round(float(lon) / 0.5, 4), round(float(lat), 4)))
    return spots
