"""Geometries as compact JSON for the browser."""

from typing import Any, cast

import numpy as np
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from controlmap.render.payloads.geometry import Geometry

DECIMALS = 4
"""Some ten metres: less than a pixel at the map's closest zoom."""


def to_json(geometry: BaseGeometry, tolerance: float = 0.0) -> Geometry:
    """Return a GeoJSON geometry in (lon, lat), rounded, and simplified if ``tolerance`` (degrees) is given.

    Never simplify holders' ground: neighbours would no longer meet.
    """
    drawn = shapely.simplify(geometry, tolerance) if tolerance else geometry
    drawn = shapely.transform(drawn, lambda points: np.round(points, DECIMALS))
    return cast("Geometry", _plain(mapping(shapely.remove_repeated_points(drawn))))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
