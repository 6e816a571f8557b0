"""Pieces: connected components of faces that have the same key."""

import numpy as np

from controlmap.painting.fronts import segments, twice


def adjacent(faces: np.ndarray) -> np.ndarray:
    """Return every two faces that share a segment, as an array (n, 2) of indices; a shared corner does not count."""
    start, end, face = segments(faces)
    return np.unique(np.sort(face[twice(start, end)], axis=1), axis=0)


def pieces(keys: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Return, for each face, the least index of the faces in its connected component.

    Args:
        keys: the owner of each face, as a number.
        pairs: the adjacent faces, as ``adjacent`` returns them.

    """
    one, other = pairs[keys[pairs[:, 0]] == keys[pairs[:, 1]]].T
    labels = np.arange(len(keys))
    while True:
        lower = np.minimum(labels[one], labels[other])
        spread = labels.copy()
        np.minimum.at(spread, one, lower)
        np.minimum.at(spread, other, lower)
        spread = spread[spread]
        if np.array_equal(spread, labels):
            return labels
        labels = spread
