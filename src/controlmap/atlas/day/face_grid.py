"""A grid over the faces: most of its cells lie in one face, so that the points in them need no comparison of shapes."""

from typing import Final

import numpy as np
import shapely

NOWHERE: Final = -1
"""The face of a cell outside all faces."""
SEVERAL: Final = -2
"""That of a cell that a border of a face touches: its points are to be looked up one by one."""

_CELLS: Final = 256
"""Along each side. With more, fewer points are looked up singly, but the grid takes longer to make."""
_SEAM_DEGREES: Final = 1e-9
"""Cells are compared a tenth of a millimetre larger, so that rounding decides nothing at their edges."""


class FaceGrid:
    """The face of each cell of a grid over faces that do not overlap."""

    def __init__(self, faces: np.ndarray) -> None:
        """Compute the face of each cell, in some tenths of a second for a country."""
        self._west, self._south, self._east, self._north = shapely.total_bounds(faces)
        middles = (np.arange(_CELLS) + 0.5) / _CELLS
        lon = self._west + middles * (self._east - self._west)
        lat = self._south + middles * (self._north - self._south)
        x, y = (axis.ravel() for axis in np.meshgrid(lon, lat))
        half_x = (self._east - self._west) / _CELLS / 2 + _SEAM_DEGREES
        half_y = (self._north - self._south) / _CELLS / 2 + _SEAM_DEGREES
        cells = shapely.box(x - half_x, y - half_y, x + half_x, y + half_y)
        self._face = np.full(len(cells), NOWHERE, dtype=np.int64)
        face, cell = shapely.STRtree(np.asarray(shapely.points(x, y))).query(faces, predicate="intersects")
        self._face[cell] = face
        self._face[shapely.STRtree(cells).query(_sides(faces), predicate="intersects")[1]] = SEVERAL

    def faces_at(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return the face of each point's cell, or ``SEVERAL``; ``NOWHERE`` beyond the grid."""
        across = (lon - self._west) / (self._east - self._west)
        along = (lat - self._south) / (self._north - self._south)
        # The last row and column include the grid's edge.
        column = np.clip((across * _CELLS).astype(np.int64), 0, _CELLS - 1)
        row = np.clip((along * _CELLS).astype(np.int64), 0, _CELLS - 1)
        beyond = (across < 0) | (across > 1) | (along < 0) | (along > 1)
        return np.where(beyond, NOWHERE, self._face[row * _CELLS + column])


def _sides(faces: np.ndarray) -> np.ndarray:
    """Return every side of every face as a line of two points."""
    rings = shapely.get_rings(faces)
    ends, ring = shapely.get_coordinates(rings, return_index=True)
    joined = ring[1:] == ring[:-1]
    return np.asarray(shapely.linestrings(np.stack([ends[:-1][joined], ends[1:][joined]], axis=1)))
