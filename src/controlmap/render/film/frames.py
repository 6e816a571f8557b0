"""The frames of a film, one after another: no more than one is held in memory."""

from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.film.day_column import DayColumn
from controlmap.render.film.face_raster import FaceRaster
from controlmap.render.film.layout import Layout
from controlmap.render.film.looks import Looks
from controlmap.render.film.shots import Shot
from controlmap.render.film.stage import Stage


class Film:
    """Draws frames of one film."""

    def __init__(self, atlas: Atlas, messages: Catalogue, first: date, last: date) -> None:
        """Draw the layers that no day changes.

        Args:
            atlas: the edition.
            messages: the language.
            first: the film's first day, at which the bar of time begins.
            last: its last day.

        """
        layout = Layout(view_of(atlas), messages)
        self._atlas, self._page, self._looks = atlas, layout.page(), Looks(atlas)
        self._stage_at, self._column_at = _place(layout.stage), _place(layout.column)
        raster = FaceRaster(layout.sheet, atlas.mosaic.faces)
        paint = self._looks.pixels(raster.width, raster.height)
        self._stage = Stage(raster, self._page[self._stage_at].copy(), paint, layout.names())
        self._column = DayColumn(layout, first, last)

    def frames(self, shots: Sequence[Shot]) -> Iterator[np.ndarray]:
        """Yield the frame of each shot, as uint8 of shape (height, width, 3)."""
        before, period = None, self._atlas.holders.period
        for shot in shots:
            self._stage.show(self._looks.state(period(shot.day), period(before) if before else None))
            self._page[self._stage_at] = self._stage.pixels
            self._page[self._column_at] = self._column.drawn(shot.day, before)
            yield np.rint(self._page).astype(np.uint8)
            before = shot.day


def _place(at: dict[str, int]) -> tuple[slice, slice]:
    return slice(at["y"], at["y"] + at["height"]), slice(at["x"], at["x"] + at["width"])
