"""A grid over the country, with the segments of each cell that can be the nearest front of a point in it, by period.

Between two periods the candidates change only in the cells near a changed front: all others keep their list. So a
million points are compared with some ten segments each, all at once.
"""

from typing import Final, NamedTuple

import numpy as np
import shapely

from controlmap.atlas.day.segment_distance import Segments

_MOST_CELLS: Final = 64
"""Along each side. With more, points have fewer candidates, but the grid takes longer to make."""
_LEAST_CELLS: Final = 16
_MOST_LISTS: Final = 1_000_000
"""Cells of all periods: 8 MB. With more periods than usual, the cells are larger."""
_SLACK_KM: Final = 1e-3
"""Candidates are taken a metre further than needed, so that rounding decides nothing."""
_BOX_KM: Final = 16.0
"""Changed segments of the same square of this size are compared with the cells as one box."""
_TOGETHER: Final = 8_192
"""Points compared at once: their numbers stay in the processor's cache."""


class Found(NamedTuple):
    """The nearest segments of points: one entry for each pair of a point and a segment that is nearest to it."""

    point: np.ndarray
    """Index of the point, in order; a point without a front is missing."""
    segment: np.ndarray
    km: np.ndarray


class FrontGrid:
    """The candidates for each period and cell, those nearest to the cell's middle first."""

    def __init__(self, segments: Segments, drawn: np.ndarray, bounds: np.ndarray) -> None:
        """Find the candidates of all cells: half a second for 240 periods of 1,500 segments.

        Args:
            segments: all segments that are ever a front.
            drawn: which of them are, shape (periods, segments).
            bounds: west, south, east and north of the ground that points may be on, in km.

        """
        self._segments = segments
        self._west, self._south, east, north = bounds.tolist()
        self._across = int(np.clip((_MOST_LISTS / max(1, len(drawn))) ** 0.5, _LEAST_CELLS, _MOST_CELLS))
        self._step = np.array([east - self._west, north - self._south]) / self._across
        self._half_km = float(np.hypot(*self._step)) / 2
        middles = np.arange(self._across) + 0.5
        self._column_km = self._west + middles * self._step[0]
        self._row_km = self._south + middles * self._step[1]
        self._middle_x, self._middle_y = (axis.ravel() for axis in np.meshgrid(self._column_km, self._row_km))
        self._find_candidates(drawn)

    def _find_candidates(self, drawn: np.ndarray) -> None:
        cells = len(self._middle_x)
        self._first, self._number = np.zeros((2, len(drawn), cells), dtype=np.int32)
        reach_km = np.full(cells, np.inf)
        candidates, distances, length = [], [], 0
        for period, fronts in enumerate(drawn):
            cell = np.arange(cells)
            if period:
                self._first[period], self._number[period] = self._first[period - 1], self._number[period - 1]
                cell = self._touched(np.flatnonzero(fronts != drawn[period - 1]), reach_km)
            of_cell, segment, km = self._around(cell, np.flatnonzero(fronts), reach_km)
            number = np.bincount(of_cell, minlength=len(cell))
            self._number[period, cell] = number
            self._first[period, cell] = length + np.cumsum(number) - number
            candidates.append(segment.astype(np.int32))
            distances.append(km.astype(np.float32))
            length += len(segment)
        self._candidates, self._km = np.concatenate(candidates), np.concatenate(distances)

    def _touched(self, changed: np.ndarray, reach_km: np.ndarray) -> np.ndarray:
        """Return the cells that some changed segment may be within reach of."""
        touched = np.zeros((self._across, self._across), dtype=bool)
        reach = reach_km.reshape(touched.shape) ** 2
        for west, south, east, north in self._segments.boxes(changed, _BOX_KM):
            beside = np.maximum(np.maximum(west - self._column_km, self._column_km - east), 0) ** 2
            above = np.maximum(np.maximum(south - self._row_km, self._row_km - north), 0) ** 2
            touched |= above[:, np.newaxis] + beside <= reach
        return np.flatnonzero(touched)

    def _around(
        self, cell: np.ndarray, fronts: np.ndarray, reach_km: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the candidates of cells as indices in ``cell``, segments and distances; write how far they reach."""
        if not len(cell) or not len(fronts):
            reach_km[cell] = np.inf
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0)
        x, y = self._middle_x[cell], self._middle_y[cell]
        middles = np.asarray(shapely.points(x, y))
        tree = shapely.STRtree(self._segments.lines[fronts])
        _, nearest_km = tree.query_nearest(middles, return_distance=True, all_matches=False)
        # To a point of the cell, its middle's nearest segment is nearer than any segment further away than this.
        reach_km[cell] = nearest_km + 2 * self._half_km + _SLACK_KM
        of_cell, found = tree.query(middles, predicate="dwithin", distance=reach_km[cell])
        segment = fronts[found]
        km = self._segments.km(x[of_cell], y[of_cell], segment)
        order = np.lexsort((km, of_cell))
        return of_cell[order], segment[order], km[order]

    def beyond(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return which points lie outside the grid, by km east and north."""
        column, row = (x - self._west) / self._step[0], (y - self._south) / self._step[1]
        return np.asarray((column < 0) | (column > self._across) | (row < 0) | (row > self._across))

    def nearest(self, x: np.ndarray, y: np.ndarray, period: np.ndarray) -> Found:
        """Return the nearest segments of points inside the grid, each in its period."""
        parts = []
        for start in range(0, len(x), _TOGETHER):
            part = slice(start, start + _TOGETHER)
            found = self._nearest(x[part], y[part], period[part])
            parts.append(found._replace(point=found.point + start))
        return Found(*map(np.concatenate, zip(*parts, strict=True)))

    def _nearest(self, x: np.ndarray, y: np.ndarray, period: np.ndarray) -> Found:
        # The last row and column include the grid's edge.
        column = np.clip(((x - self._west) / self._step[0]).astype(np.int64), 0, self._across - 1)
        row = np.clip(((y - self._south) / self._step[1]).astype(np.int64), 0, self._across - 1)
        cell = row * self._across + column
        number = self._number[period, cell].astype(np.int64)
        some = np.flatnonzero(number)
        x, y, cell, number = x[some], y[some], cell[some], number[some]
        first = self._first[period[some], cell].astype(np.int64)
        # No segment is nearer that is further from the cell's middle than both these distances together.
        off_middle_km = np.hypot(x - self._middle_x[cell], y - self._middle_y[cell])
        enough_km = self._segments.km(x, y, self._candidates[first]) + off_middle_km + _SLACK_KM
        number = self._within(first, number, enough_km)
        begins = np.cumsum(number) - number
        point = np.repeat(np.arange(len(some)), number)
        segment = self._candidates[np.arange(len(point)) + np.repeat(first - begins, number)]
        km = self._segments.km(x[point], y[point], segment)
        nearest_km = np.minimum.reduceat(km, begins) if len(some) else km
        best = np.flatnonzero(km <= nearest_km[point])
        return Found(some[point[best]], segment[best], km[best])

    def _within(self, first: np.ndarray, number: np.ndarray, most_km: np.ndarray) -> np.ndarray:
        """Return how many of each list's candidates, at least one, are within a distance of the cell's middle."""
        least, most = np.ones_like(number), number
        while (open_ := least < most).any():
            half = (least + most) // 2
            within = self._km[np.minimum(first + half, len(self._km) - 1)] <= most_km
            least, most = np.where(open_ & within, half + 1, least), np.where(open_ & ~within, half, most)
        return least
