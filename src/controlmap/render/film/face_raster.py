"""The faces of the mosaic as a grid of numbers, finer than the frame, which all days share."""

from typing import Final, NamedTuple

import numpy as np
import shapely
from PIL import Image, ImageDraw
from shapely.geometry.base import BaseGeometry

from controlmap.render.picture.sheet import Sheet

FINER: Final = 3
"""Cells along each edge of a pixel: enough for smooth edges."""
OUTSIDE: Final = -1


class Window(NamedTuple):
    """A rectangle of whole pixels; right and bottom are excluded."""

    left: int
    top: int
    right: int
    bottom: int


class FaceRaster:
    """Which face of the mosaic each cell of a sheet lies in. A pixel has ``FINER`` times ``FINER`` cells."""

    def __init__(self, sheet: Sheet, faces: np.ndarray) -> None:
        """Rasterize faces.

        Args:
            sheet: the projection, of whole pixels' width and height.
            faces: shapely polygons, WGS84 (lon, lat), that do not overlap.

        """
        self.width, self.height = int(sheet.width), int(sheet.height)
        drawn = [sheet.project(face) for face in faces]
        self._bounds = np.array([shape.bounds for shape in drawn])
        grid = Image.new("I", (self.width * FINER, self.height * FINER), OUTSIDE)
        draw = ImageDraw.Draw(grid)
        # A face may enclose others, which are smaller than its shell: drawn later, they fill its holes.
        shells = shapely.get_exterior_ring(drawn)
        for index in np.argsort(-shapely.area(shapely.polygons(shells)), kind="stable").tolist():
            draw.polygon(_cells(shells[index]), fill=index)
            for hole in range(shapely.get_num_interior_rings(drawn[index])):
                draw.polygon(_cells(shapely.get_interior_ring(drawn[index], hole)), fill=OUTSIDE)
        self.cells: np.ndarray = np.asarray(grid).astype(np.int32)
        """Shape (height, width) times ``FINER``: the number of a face, or ``OUTSIDE``."""

    def whole(self) -> Window:
        """Return the window of all pixels."""
        return Window(0, 0, self.width, self.height)

    def around(self, faces: np.ndarray, beyond_px: int) -> Window | None:
        """Return the window around some faces and ``beyond_px`` pixels on each side; None if it has no pixels."""
        if not len(faces):
            return None
        left, top = np.floor(self._bounds[faces, :2].min(axis=0)).astype(int) - beyond_px
        right, bottom = np.ceil(self._bounds[faces, 2:].max(axis=0)).astype(int) + beyond_px
        window = self._on_sheet(left, top, right, bottom)
        return window if window.left < window.right and window.top < window.bottom else None

    def wider(self, window: Window) -> Window:
        """Return a window and the pixels next to it."""
        return self._on_sheet(window.left - 1, window.top - 1, window.right + 1, window.bottom + 1)

    def _on_sheet(self, left: int, top: int, right: int, bottom: int) -> Window:
        return Window(max(0, int(left)), max(0, int(top)), min(self.width, int(right)), min(self.height, int(bottom)))

    def cells_in(self, window: Window) -> np.ndarray:
        """Return the cells of a window."""
        return self.cells[
            window.top * FINER : window.bottom * FINER,
            window.left * FINER : window.right * FINER,
        ]


def by_pixel(cells: np.ndarray) -> np.ndarray:
    """Return the mean of each pixel's cells, as float32."""
    height, width = cells.shape
    blocks = cells.reshape(height // FINER, FINER, width // FINER, FINER)
    mean: np.ndarray = blocks.mean(axis=(1, 3), dtype=np.float32)
    return mean


def _cells(ring: BaseGeometry) -> list[tuple[float, float]]:
    # Pillow takes the middle of a cell as its whole number.
    return [(x * FINER - 0.5, y * FINER - 0.5) for x, y in shapely.get_coordinates(ring)]
