"""Painting a day: topmost hold wins, the border cuts, and the result is a coverage by construction.

Chains of clip and difference leave slivers that area sums hide. So all lines are noded once on a grid, made into
faces, and each face is given to the topmost hold that covers it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.hold import Hold

GRID_DEGREES: Final = 1e-5
"""Every painted vertex lies on this grid (about a metre): what is exported at 5 decimals is what was painted."""

DECIMALS: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """The country on one day, cut into faces, each with the hold that was painted on it last."""

    day: date
    faces: np.ndarray
    """Array of shapely polygons, WGS84 (lon, lat), that cover the country without gap or overlap."""
    owners: np.ndarray
    """For each face, the index of its hold in ``holds``; -1 where only the base holder is left."""
    holds: tuple[Hold, ...]
    """The holds alive on the day, in paint order."""

    def hold_of(self, face: int) -> Hold | None:
        """Give the hold painted last on a face; none where no hold covers it."""
        owner = int(self.owners[face])
        return None if owner < 0 else self.holds[owner]


def alive(holds: Iterable[Hold], day: date) -> tuple[Hold, ...]:
    """Give the holds of a day in the order in which they are painted: by rank, then by id."""
    return tuple(sorted((hold for hold in holds if hold.span.covers(day)), key=lambda hold: (hold.rank, hold.id)))


def paint(border: BaseGeometry, holds: Iterable[Hold], day: date) -> Painting:
    """Paint one day.

    Args:
        border: the country, Polygon or MultiPolygon, WGS84 (lon, lat).
        holds: any holds; those not alive on ``day`` are left out.
        day: the day to paint.

    """
    painted = alive(holds, day)
    lines = [border.boundary, *(hold.geometry.boundary for hold in painted)]
    noded = shapely.union_all(lines, grid_size=GRID_DEGREES)
    # Snapping leaves multiples of the grid; rounding makes them the same floats that a 5-decimal file gives back.
    noded = shapely.transform(noded, lambda points: np.round(points, DECIMALS))
    faces = shapely.get_parts(shapely.polygonize([noded]))
    spots = shapely.point_on_surface(faces)
    shapely.prepare(border)
    at_home = shapely.covers(border, spots)
    faces, spots = faces[at_home], spots[at_home]
    return Painting(day, faces, _topmost(spots, [hold.geometry for hold in painted]), painted)


def _topmost(spots: np.ndarray, grounds: Sequence[BaseGeometry]) -> np.ndarray:
    """For each spot, the index of the last ground that covers it; -1 where none does."""
    owners = np.full(len(spots), -1, dtype=np.int64)
    if grounds:
        spot, ground = shapely.STRtree(grounds).query(spots, predicate="intersects")
        np.maximum.at(owners, spot, ground)
    return owners


def dissolve(faces: np.ndarray, keys: np.ndarray) -> dict[int, BaseGeometry]:
    """Join the faces of each key. What was a coverage before is one after: no vertex moves."""
    return {
        int(key): shapely.MultiPolygon(list(shapely.get_parts(shapely.coverage_union_all(faces[keys == key]))))
        for key in np.unique(keys)
    }
