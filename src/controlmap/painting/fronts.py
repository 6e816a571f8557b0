"""Front lines: where ground of one holding meets ground of another."""

from dataclasses import dataclass

import numpy as np
import shapely

from controlmap.painting.paint import DECIMALS, Painting

_FACES_AT_A_FRONT = 2
"""A segment of only one face is the country's outer boundary."""


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """The line along which two keys meet, as drawn by one hold."""

    left: int
    right: int
    """The two keys, ``left`` the smaller."""
    drawn_by: int
    """Index in the painting's holds of the hold that drew this line: the one painted later."""
    line: shapely.MultiLineString
    """In WGS84 (lon, lat)."""


def edges(painting: Painting, keys: np.ndarray) -> tuple[Edge, ...]:
    """Give every line between faces of different keys.

    Faces share their vertices exactly, so a front is a segment that two faces have in common: found by comparing
    segments, not by intersecting geometries, which would be slow and leave crumbs.

    Args:
        painting: a painted day.
        keys: for each face, whose it is; lines between equal keys are left out.

    """
    start, end, face = segments(painting.faces)
    _, where, times = np.unique(np.column_stack((start, end)), axis=0, return_inverse=True, return_counts=True)
    inner = np.flatnonzero(times[where] == _FACES_AT_A_FRONT)
    pairs = inner[np.argsort(where[inner], kind="stable")].reshape(-1, _FACES_AT_A_FRONT)
    one, other = face[pairs[:, 0]], face[pairs[:, 1]]
    differ = keys[one] != keys[other]
    one, other, at = one[differ], other[differ], pairs[differ, 0]
    low, high = np.minimum(keys[one], keys[other]), np.maximum(keys[one], keys[other])
    drawn_by = np.maximum(painting.owners[one], painting.owners[other])
    groups, member = np.unique(np.column_stack((low, high, drawn_by)), axis=0, return_inverse=True)
    # Dividing by the scale gives the very floats of the faces: the nearest to five decimals.
    points = np.stack((start[at], end[at]), axis=1) / 10**DECIMALS
    pieces = np.asarray(shapely.linestrings(points))
    return tuple(
        Edge(int(a), int(b), int(drawer), _merged(pieces[member == index]))
        for index, (a, b, drawer) in enumerate(groups)
    )


def segments(faces: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give every segment of every face as two grid points in a fixed order, with the index of its face."""
    rings, face_of_ring = shapely.get_rings(faces, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = np.rint(points * 10**DECIMALS).astype(np.int64)
    same_ring = ring[:-1] == ring[1:]
    start, end = points[:-1][same_ring], points[1:][same_ring]
    swap = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start[swap], end[swap] = end[swap], start[swap]
    return start, end, face_of_ring[ring[:-1][same_ring]]


def _merged(pieces: np.ndarray) -> shapely.MultiLineString:
    return shapely.MultiLineString(list(shapely.get_parts(shapely.line_merge(shapely.MultiLineString(list(pieces))))))
