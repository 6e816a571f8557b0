"""The mosaic: all lines of all days noded once, so that painting a day means labelling faces, which all days share.

If each day were painted separately, its crossings would be rounded separately: two days would differ along fronts that
never moved, and the ground that changed hands would not equal the difference of their areas.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.hold import Hold
from controlmap.painting.geodesy import areas_km2

GRID_DEGREES: Final = 1e-5
"""Every painted vertex lies on this grid (about a metre), so an export with 5 decimals is exactly what was painted."""

DECIMALS: Final = 5

_NOBODY: Final = -1


class Mosaic:
    """The country cut by every line ever drawn across it. Painting a day from it takes a few ms."""

    def __init__(self, border: BaseGeometry, holds: Iterable[Hold]) -> None:
        """Node the lines.

        Args:
            border: the country, Polygon or MultiPolygon, WGS84 (lon, lat).
            holds: any holds, of any days.

        """
        self.holds: tuple[Hold, ...] = tuple(sorted(holds, key=lambda hold: (hold.rank, hold.id)))
        """In paint order: by rank, then by id."""
        self.faces: np.ndarray = _faces(border, [hold.geometry.boundary for hold in self.holds])
        """Array of shapely polygons, WGS84 (lon, lat), that cover the country without gap or overlap."""
        self._face, self._hold = _covers(self.faces, [hold.geometry for hold in self.holds])

    @cached_property
    def areas_km2(self) -> np.ndarray:
        """Return the area of each face, in km2. Computed on first use, since painting does not need it."""
        return areas_km2(self.faces)

    def owners(self, day: date) -> np.ndarray:
        """Return, for each face, the index in ``holds`` of the hold painted last on ``day``; -1 where there is none."""
        alive = np.array([hold.span.covers(day) for hold in self.holds], dtype=bool)
        owners = np.full(len(self.faces), _NOBODY, dtype=np.int64)
        living = alive[self._hold]
        np.maximum.at(owners, self._face[living], self._hold[living])
        return owners


def _faces(border: BaseGeometry, lines: Sequence[BaseGeometry]) -> np.ndarray:
    # Ground that changed hands is drawn twice, once for each holder: removing duplicates is cheaper than noding them.
    drawn = shapely.from_wkb(sorted({line.wkb for line in lines}))
    noded = shapely.union_all([border.boundary, *drawn], grid_size=GRID_DEGREES)
    # Snapping yields multiples of the grid; rounding turns them into the floats that a 5-decimal file reads back as.
    noded = shapely.transform(noded, lambda points: np.round(points, DECIMALS))
    faces = shapely.get_parts(shapely.polygonize([noded]))
    shapely.prepare(border)
    at_home: np.ndarray = faces[shapely.covers(border, shapely.point_on_surface(faces))]
    return at_home


def _covers(faces: np.ndarray, grounds: Sequence[BaseGeometry]) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs (face, ground) such that the ground covers the face."""
    face, ground = shapely.STRtree(grounds).query(shapely.point_on_surface(faces), predicate="intersects")
    return face, ground
