"""Pieces: which faces of one key hang together."""

import numpy as np

from controlmap.painting.fronts import segments


def adjacent(faces: np.ndarray) -> np.ndarray:
    """Give every two faces that share a segment, as an array (n, 2) of indices; a shared corner does not count."""
    start, end, face = segments(faces)
    order = np.lexsort((end[:, 1], end[:, 0], start[:, 1], start[:, 0]))
    start, end, face = start[order], end[order], face[order]
    same = (start[1:] == start[:-1]).all(axis=1) & (end[1:] == end[:-1]).all(axis=1)
    return np.unique(np.sort(np.column_stack((face[:-1][same], face[1:][same])), axis=1), axis=0)


def pieces(keys: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Give each face the least index of the faces that it hangs together with.

    Args:
        keys: for each face, whose it is.
        pairs: the adjacent faces, as ``adjacent`` gives them.

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
