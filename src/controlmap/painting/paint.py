"""Painting a day: the topmost hold wins, the border clips, and the result is a coverage by construction.

Chains of clip and difference leave slivers that area sums hide. So all lines are noded on a grid and polygonized, and
each face is assigned to the topmost hold that covers it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.hold import Hold
from controlmap.painting.mosaic import DECIMALS, GRID_DEGREES, Mosaic

__all__ = ["DECIMALS", "GRID_DEGREES", "Painting", "alive", "dissolve", "paint", "paint_from"]


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """The country on one day, cut into faces, each with the hold that was painted on it last."""

    day: date
    faces: np.ndarray
    """Array of shapely polygons, WGS84 (lon, lat), that cover the country without gap or overlap."""
    owners: np.ndarray
    """For each face, the index of its hold in ``holds``; -1 where no hold covers it, only the base holder."""
    holds: tuple[Hold, ...]
    """Holds in paint order; those that own a face are in force on the day."""

    def hold_of(self, face: int) -> Hold | None:
        """Return the hold painted last on a face; None where no hold covers it."""
        owner = int(self.owners[face])
        return None if owner < 0 else self.holds[owner]


def alive(holds: Iterable[Hold], day: date) -> tuple[Hold, ...]:
    """Return the holds in force on a day in paint order: by rank, then by id."""
    return tuple(sorted((hold for hold in holds if hold.span.covers(day)), key=lambda hold: (hold.rank, hold.id)))


def paint_from(mosaic: Mosaic, day: date) -> Painting:
    """Paint one day from a mosaic of many, so that all days painted from it share their faces."""
    return Painting(day, mosaic.faces, mosaic.owners(day), mosaic.holds)


def paint(border: BaseGeometry, holds: Iterable[Hold], day: date) -> Painting:
    """Paint one day on its own.

    Args:
        border: the country, Polygon or MultiPolygon, WGS84 (lon, lat).
        holds: any holds; those not in force on ``day`` are left out.
        day: the day to paint.

    """
    return paint_from(Mosaic(border, alive(holds, day)), day)


def dissolve(faces: np.ndarray, keys: np.ndarray) -> dict[int, BaseGeometry]:
    """Join the faces of each key. A coverage stays a coverage: no vertex moves."""
    return {
        int(key): shapely.MultiPolygon(list(shapely.get_parts(shapely.coverage_union_all(faces[keys == key]))))
        for key in np.unique(keys)
    }
