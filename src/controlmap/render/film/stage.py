"""The ground on a film's map: colours of holders and lines between them, redrawn only where something changed."""

from typing import Final, NamedTuple

import numpy as np

from controlmap.render.film.face_raster import OUTSIDE, FaceRaster, Window, by_pixel

Pixels = np.ndarray
"""Shape (height, width, 3), float32, 0 to 255."""

_LINE: Final = np.array([0x1D, 0x1D, 0x1B], dtype=np.float32)
_LINE_OPACITY: Final = 0.85
_BEYOND_PX: Final = 2
"""How far a line reaches beyond the faces that it separates."""


class State(NamedTuple):
    """The ground on one day."""

    looks: np.ndarray
    """For each face, the number of its look."""
    holders: np.ndarray
    """For each face, the number of its holder: lines are drawn between different ones."""


class Stage:
    """The map's pixels, from one day to the next."""

    def __init__(self, raster: FaceRaster, paper: Pixels, looks: list[Pixels], above: np.ndarray) -> None:
        """Start without any ground.

        Args:
            raster: which face each cell lies in.
            paper: the map without ground, of the raster's size.
            looks: the map with one colour all over it, for each look.
            above: the layer over the ground, with alpha as a fourth channel.

        """
        self._raster, self._paper, self._looks, self._above = raster, paper, looks, above
        self._shown: State | None = None
        self.pixels: Pixels = paper.copy()

    def show(self, state: State) -> None:
        """Redraw the ground that looks different from what is shown."""
        window: Window | None
        if self._shown is None:
            window = self._raster.whole()
        else:
            changed = (self._shown.looks != state.looks) | (self._shown.holders != state.holders)
            window = self._raster.around(np.flatnonzero(changed), _BEYOND_PX)
        self._shown = state
        if window is not None:
            self._redraw(window, state)

    def _redraw(self, window: Window, state: State) -> None:
        rows, columns = slice(window.top, window.bottom), slice(window.left, window.right)
        # A line is as wide at the window's edge as elsewhere only if the ground beyond is known.
        wide = self._raster.wider(window)
        inside = (
            slice(window.top - wide.top, window.bottom - wide.top),
            slice(window.left - wide.left, window.right - wide.left),
        )
        line = by_pixel(_between(self._of_face(wide, state.holders)))[inside][..., None] * _LINE_OPACITY
        looks = self._of_face(window, state.looks)
        drawn = self._paper[rows, columns] * by_pixel(looks == OUTSIDE)[..., None]
        for look in np.unique(looks):
            if look != OUTSIDE:
                drawn += self._looks[look][rows, columns] * by_pixel(looks == look)[..., None]
        self.pixels[rows, columns] = over(drawn * (1 - line) + _LINE * line, self._above[rows, columns])

    def _of_face(self, window: Window, values: np.ndarray) -> np.ndarray:
        """Return the value of each cell's face, and ``OUTSIDE`` outside the country."""
        cells = self._raster.cells_in(window)
        return np.where(cells == OUTSIDE, OUTSIDE, values[cells])


def over(below: Pixels, above: np.ndarray) -> Pixels:
    """Return a layer with alpha over an opaque one."""
    alpha = above[..., 3:] / np.float32(255)
    layered: Pixels = below * (1 - alpha) + above[..., :3] * alpha
    return layered


def _between(holders: np.ndarray) -> np.ndarray:
    """Return the cells within two of another holder's ground, as True; the country's edge is not a front."""
    line = np.zeros(holders.shape, dtype=bool)
    for axis in (0, 1):
        one, other = (holders[1:], holders[:-1]) if axis == 0 else (holders[:, 1:], holders[:, :-1])
        differ = (one != other) & (one != OUTSIDE) & (other != OUTSIDE)
        here, there = (line[1:], line[:-1]) if axis == 0 else (line[:, 1:], line[:, :-1])
        here |= differ
        there |= differ
    wide = line.copy()
    wide[1:] |= line[:-1]
    wide[:-1] |= line[1:]
    wide[:, 1:] |= line[:, :-1]
    wide[:, :-1] |= line[:, 1:]
    return wide
