"""Front lines: the boundaries between ground of different holders."""

from dataclasses import dataclass

import numpy as np
import shapely

from controlmap.painting.paint import DECIMALS, Painting

_GRID_BITS = 26
_GRID_HALF = 1 << (_GRID_BITS - 1)
"""A degree has 100,000 grid steps: 180 degrees either way fit into 26 bits, so a point fits into 52."""


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """The line along which two keys meet, as drawn by one hold."""

    left: int
    right: int
    """The two keys, ``left`` the smaller."""
    drawn_by: int
    """Index in the painting's holds of the hold that this line belongs to: the one painted later."""
    line: shapely.MultiLineString
    """In WGS84 (lon, lat)."""


def edges(painting: Painting, keys: np.ndarray) -> tuple[Edge, ...]:
    """Return every line between faces of different keys.

    Faces share their vertices exactly, so a front consists of the segments that two faces have in common. Comparing
    segments is faster than intersecting geometries, and leaves no slivers.

    Args:
        painting: a painted day.
        keys: the owner of each face, as a number; lines between equal keys are left out.

    """
    start, end, face = segments(painting.faces)
    pairs = twice(start, end)
    one, other = face[pairs[:, 0]], face[pairs[:, 1]]
    differ = keys[one] != keys[other]
    one, other, at = one[differ], other[differ], pairs[differ, 0]
    if not len(at):
        return ()
    low, high = np.minimum(keys[one], keys[other]), np.maximum(keys[one], keys[other])
    drawn_by = np.maximum(painting.owners[one], painting.owners[other])
    groups, member = np.unique(np.column_stack((low, high, drawn_by)), axis=0, return_inverse=True)
    # Dividing by the scale gives exactly the floats of the faces: the nearest to five decimals.
    points = np.stack((start[at], end[at]), axis=1) / 10**DECIMALS
    lines = _merged(np.asarray(shapely.linestrings(points)), member)
    return tuple(Edge(int(a), int(b), int(by), line) for (a, b, by), line in zip(groups, lines, strict=True))


def shared_segments(faces: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return every segment that two faces have in common.

    Returns the index of the face on either side, and the segment's two ends in degrees, as an array (n, 2, 2).
    """
    start, end, face = segments(faces)
    pairs = twice(start, end)
    ends = np.stack((start[pairs[:, 0]], end[pairs[:, 0]]), axis=1) / 10**DECIMALS
    return face[pairs[:, 0]], face[pairs[:, 1]], ends


def twice(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return pairs of equal segments as an array (n, 2) of indices. A segment without a pair is part of the outline."""
    first, last = _coded(start), _coded(end)
    order = np.lexsort((last, first))
    same = (first[order[1:]] == first[order[:-1]]) & (last[order[1:]] == last[order[:-1]])
    return np.column_stack((order[:-1][same], order[1:][same]))


def _coded(points: np.ndarray) -> np.ndarray:
    """Encode each grid point as one integer: comparing one number is several times as fast as comparing two."""
    codes: np.ndarray = ((points[:, 0] + _GRID_HALF) << _GRID_BITS) | (points[:, 1] + _GRID_HALF)
    return codes


def segments(faces: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return every segment of every face as two grid points in a fixed order, with the index of its face."""
    rings, face_of_ring = shapely.get_rings(faces, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = np.rint(points * 10**DECIMALS).astype(np.int64)
    same_ring = ring[:-1] == ring[1:]
    start, end = points[:-1][same_ring], points[1:][same_ring]
    swap = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start[swap], end[swap] = end[swap], start[swap]
    return start, end, face_of_ring[ring[:-1][same_ring]]


def _merged(pieces: np.ndarray, member: np.ndarray) -> np.ndarray:
    """Join the pieces of each group end to end: all at once, since a call per group costs more than the work itself."""
    order = np.argsort(member, kind="stable")
    merged = shapely.line_merge(shapely.multilinestrings(pieces[order], indices=member[order]))
    parts, group = shapely.get_parts(merged, return_index=True)
    return np.asarray(shapely.multilinestrings(parts, indices=group))
