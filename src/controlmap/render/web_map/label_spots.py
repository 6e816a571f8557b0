"""Candidate positions of a zone's label: points well inside its ground, best first."""

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.zone import Point
from controlmap.render.payloads.geometry import Position

_PARTS = 3
"""Only the largest parts of a zone can be labelled."""


def label_spots(ground: BaseGeometry, authored: Point | None) -> list[Position]:
    """Return candidate positions (lon, lat): the author's own if it is on the ground, then each large part's best."""
    parts = sorted(shapely.get_parts(ground), key=lambda part: -part.area)[:_PARTS]
    spots: list[Position] = [authored] if authored and shapely.intersects_xy(ground, *authored) else []
    for part in parts:
        # Labels are wide and degrees of longitude are shorter, so longitude counts half when room is measured.
        squeezed = shapely.transform(part, lambda points: points * [0.5, 1.0])
        circle = shapely.maximum_inscribed_circle(squeezed, tolerance=0.01)
        lon, lat = shapely.get_coordinates(circle)[0]
        spots.append((round(float(lon) / 0.5, 4), round(float(lat), 4)))
    return spots
