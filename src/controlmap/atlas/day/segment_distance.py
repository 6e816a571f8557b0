"""Distances between many points and many straight segments on a plane, all at once."""

from collections.abc import Iterator

import numpy as np
import shapely


class Segments:
    """Straight segments on a plane, none of them of length 0."""

    def __init__(self, lines: np.ndarray) -> None:
        """Take the ends of lines of two points each, in km."""
        self.lines = lines
        ends = shapely.get_coordinates(lines).reshape(len(lines), 4)
        self._start_x, self._start_y, self._end_x, self._end_y = np.ascontiguousarray(ends.T)
        self._along_x, self._along_y = self._end_x - self._start_x, self._end_y - self._start_y
        self._square = self._along_x**2 + self._along_y**2

    def km(self, x: np.ndarray, y: np.ndarray, segment: np.ndarray) -> np.ndarray:
        """Return the distance of each point from a segment of its own, given by its index.

        To a common end of two segments it is exactly the same number.
        """
        east, north = x - self._start_x[segment], y - self._start_y[segment]
        along_x, along_y = self._along_x[segment], self._along_y[segment]
        part = (east * along_x + north * along_y) / self._square[segment]
        past = np.flatnonzero(part >= 1)
        np.clip(part, 0, 1, out=part)
        east -= part * along_x
        north -= part * along_y
        east[past] = x[past] - self._end_x[segment[past]]
        north[past] = y[past] - self._end_y[segment[past]]
        return np.asarray(np.sqrt(east * east + north * north))

    def boxes(self, which: np.ndarray, size_km: float) -> Iterator[tuple[float, float, float, float]]:
        """Yield the bounds of some segments, one for each square of the plane that any of them begins in."""
        if not len(which):
            return
        start_x, start_y = self._start_x[which], self._start_y[which]
        square = np.column_stack([start_x // size_km, start_y // size_km])
        _, number = np.unique(square, axis=0, return_inverse=True)
        order = np.argsort(number)
        begins = np.flatnonzero(np.diff(number[order], prepend=-1))
        lower, upper = (
            [
                side.reduceat(side(start, end[which])[order], begins)
                for start, end in ((start_x, self._end_x), (start_y, self._end_y))
            ]
            for side in (np.minimum, np.maximum)
        )
        yield from zip(*lower, *upper, strict=True)
