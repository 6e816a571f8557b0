"""The fronts of all periods, for vectorised lookups of the nearest.

Each period has a spatial index of its segments; for hundreds of thousands of points a grid of candidates, which takes
half a second to make, finds the same in a fifth of the time.
"""

from typing import Final, NamedTuple

import numpy as np
import shapely

from controlmap.atlas.day.front_grid import FrontGrid
from controlmap.atlas.day.segment_distance import Segments

_SEGMENTS_TOGETHER: Final = 4
"""In a node of the trees of fronts: with the usual ten, the nearest is found in half again the time."""
_LEAST_FOR_GRID: Final = 200_000
"""Points looked up at once from which a grid saves more time than it takes to make."""
_BEFORE: Final = -1
"""Less than any period."""


class Nearest(NamedTuple):
    """The nearest front of each of many points."""

    km: np.ndarray
    """Distance on the plane; NaN where the period has no front."""
    margin_km: np.ndarray
    """The margin of that front. Of several that are equally near, the largest."""


class FrontsByPeriod:
    """Segments of fronts on a plane. Can be pickled: its indexes are built again in the other process."""

    def __init__(self, segments: np.ndarray, margin_km: np.ndarray, bounds: np.ndarray) -> None:
        """Take the fronts.

        Args:
            segments: lines of two points, in km.
            margin_km: the margin of each in each period, shape (periods, segments); NaN where it is not a front.
            bounds: west, south, east and north of the country, in km.

        """
        ever = np.flatnonzero(~np.isnan(margin_km).all(axis=0))
        self._segments, self._margin_km, self._bounds = segments[ever], margin_km[:, ever], bounds
        self._trees: dict[int, tuple[shapely.STRtree, np.ndarray]] = {}
        self._grid: FrontGrid | None = None

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_trees": {}, "_grid": None}

    @property
    def widest_margin_km(self) -> float:
        """The margin of the front that may be off by the most."""
        return float(np.nanmax(self._margin_km, initial=0.0))

    def make_grid(self) -> None:
        """Prepare for many points."""
        if self._grid is None and len(self._segments):
            self._trees.clear()  # they would take tens of megabytes, and few points need them from now on
            self._grid = FrontGrid(Segments(self._segments), ~np.isnan(self._margin_km), self._bounds)

    def nearest(self, x: np.ndarray, y: np.ndarray, period: np.ndarray) -> Nearest:
        """Find the nearest front of each point, in km east and north, in its period."""
        found = Nearest(np.full(len(x), np.nan), np.full(len(x), np.nan))
        if len(x) >= _LEAST_FOR_GRID:
            self.make_grid()
        if self._grid is None:
            self._by_trees(found, np.arange(len(x)), x, y, period)
            return found
        beyond = self._grid.beyond(x, y)
        within = np.flatnonzero(~beyond)
        if len(within):
            self._by_grid(self._grid, found, within, x[within], y[within], period[within])
        rest = np.flatnonzero(beyond)
        self._by_trees(found, rest, x[rest], y[rest], period[rest])
        return found

    def _by_grid(
        self, grid: FrontGrid, found: Nearest, rows: np.ndarray, x: np.ndarray, y: np.ndarray, period: np.ndarray
    ) -> None:
        near = grid.nearest(x, y, period)
        margins = self._margin_km[period[near.point], near.segment]
        begins = np.flatnonzero(np.diff(near.point, prepend=-1))
        at = rows[near.point[begins]]
        found.km[at] = near.km[begins]
        # Two segments with a common end that is nearest may belong to two holds.
        found.margin_km[at] = np.maximum.reduceat(margins, begins) if len(begins) else margins

    def _by_trees(self, found: Nearest, rows: np.ndarray, x: np.ndarray, y: np.ndarray, period: np.ndarray) -> None:
        spots = np.asarray(shapely.points(x, y))
        order = np.argsort(period)
        starts = np.flatnonzero(np.diff(period[order], prepend=_BEFORE))
        for members in np.split(order, starts[1:]) if len(order) else ():
            tree, margins = self._fronts_of(int(period[members[0]]))
            if not len(margins):
                continue
            (spot, segment), km = tree.query_nearest(spots[members], return_distance=True)
            found.km[rows[members[spot]]] = km
            widest = np.zeros(len(members))
            np.maximum.at(widest, spot, margins[segment])
            found.margin_km[rows[members]] = widest

    def _fronts_of(self, period: int) -> tuple[shapely.STRtree, np.ndarray]:
        found = self._trees.get(period)  # another thread may clear them meanwhile
        if found is None:
            drawn = np.flatnonzero(~np.isnan(self._margin_km[period]))
            tree = shapely.STRtree(self._segments[drawn], node_capacity=_SEGMENTS_TOGETHER)
            found = self._trees[period] = tree, self._margin_km[period][drawn]
        return found
