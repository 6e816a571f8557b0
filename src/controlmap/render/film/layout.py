"""The places of a film's parts on its frame, in whole pixels, and the two layers that no day changes."""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any, Final

import numpy as np
import resvg_py
from PIL import Image

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.markup import markup
from controlmap.render.payloads.labels import LabelsPayload
from controlmap.render.picture import ground_shapes
from controlmap.render.picture.letters import FAMILY, broken, font_files, isolated
from controlmap.render.picture.marks import MEDIUM_PX, SMALL_PX
from controlmap.render.picture.places import area_names, place_names
from controlmap.render.picture.room import Room
from controlmap.render.picture.sheet import Sheet, height_over_width, path_data
from controlmap.render.web_map.labels_payload import labels_payload

_WIDTH_PX: Final = 880
_MARGIN_PX: Final = 16
_COLUMN_PX: Final = 236
_HEAD_PX: Final = 48
_BELOW_PX: Final = 10
"""Between the map and the source."""
_LINE_PX: Final = 15
_FLATTEST, _TALLEST = 0.75, 1.2
"""Bounds of the map's height, as a share of its width."""
_TITLE_PX: Final = 22.0


@dataclass(frozen=True)
class Layout:
    """Where everything is on a frame, in one language."""

    view: DayView
    messages: Catalogue

    @cached_property
    def style(self) -> dict[str, Any]:
        """The values of the shared style sheet, and the direction of reading."""
        rtl = self.messages.direction == "rtl"
        return {
            "language": self.messages.language,
            "family": FAMILY,
            "sizes": {"small": SMALL_PX, "medium": MEDIUM_PX, "large": _TITLE_PX},
            "front_rules": "",
            "rtl": rtl,
            "anchor": "end" if rtl else "start",
        }

    @cached_property
    def stage(self) -> dict[str, int]:
        """The map's rectangle."""
        width = _WIDTH_PX - 3 * _MARGIN_PX - _COLUMN_PX
        shape = min(max(height_over_width(self.view.edition.manifest.bounds), _FLATTEST), _TALLEST)
        x = _COLUMN_PX + 2 * _MARGIN_PX if self.style["rtl"] else _MARGIN_PX
        return {"x": x, "y": _HEAD_PX, "width": width, "height": round(shape * width)}

    @cached_property
    def column(self) -> dict[str, int]:
        """The rectangle of the day, the legend and the events; ``start`` is where its lines begin."""
        rtl = self.style["rtl"]
        x = _MARGIN_PX if rtl else _WIDTH_PX - _MARGIN_PX - _COLUMN_PX
        start = _COLUMN_PX if rtl else 0
        return {"x": x, "y": _HEAD_PX, "width": _COLUMN_PX, "height": self.stage["height"], "start": start}

    @cached_property
    def words(self) -> LabelsPayload:
        """The words of the map."""
        return labels_payload(self.view, self.messages)

    @cached_property
    def foot(self) -> list[str]:
        """The lines of the source."""
        return broken(self.words["sourceOther"], SMALL_PX, _WIDTH_PX - 2 * _MARGIN_PX)

    @cached_property
    def size(self) -> dict[str, int]:
        """The frame's width and height, both even, as video needs them."""
        height = _HEAD_PX + self.stage["height"] + _BELOW_PX + len(self.foot) * _LINE_PX + _MARGIN_PX // 2
        return {"width": _WIDTH_PX, "height": height + height % 2}

    @cached_property
    def sheet(self) -> Sheet:
        """The map's projection."""
        return Sheet(self.view.edition.manifest.bounds, self.stage["width"], self.stage["height"])

    def page(self) -> np.ndarray:
        """Return the layer under the ground: title, source, and the map without ground. Shape (height, width, 3)."""
        return rendered(self.page_svg())[..., :3]

    def page_svg(self) -> str:
        """Return the same as an SVG document."""
        direction = self.messages.direction
        return markup(
            "film_page.svg",
            **self.style,
            sheet=self.size,
            stage=self.stage,
            start=_WIDTH_PX - _MARGIN_PX if self.style["rtl"] else _MARGIN_PX,
            title=isolated(self.words["titleOther"], direction),
            below=ground_shapes.basemap_below(self.sheet, self.view),
            foot=[isolated(line, direction) for line in self.foot],
        )

    def names(self) -> np.ndarray:
        """Return the layer over the ground: rivers, border and names. Shape (height, width, 4) of the map."""
        direction = self.messages.direction
        room = Room(self.sheet.width, self.sheet.height)
        # Without regard to fronts, which move: a name stays where it is through all of the film.
        named, dots = place_names(self.sheet, room, self.words["places"], [], direction)
        around = area_names(self.sheet, room, self.view.edition.basemap, self.messages.language, direction)
        border = ground_shapes.Drawn("border", path_data(self.sheet.cut(self.view.edition.border)))
        svg = markup(
            "film_names.svg",
            **self.style,
            stage=self.stage,
            above=[*ground_shapes.basemap_above(self.sheet, self.view), border],
            dots=dots,
            words=[*named, *around],
        )
        return rendered(svg)


def rendered(svg: str) -> np.ndarray:
    """Render an SVG document. Returns float32 of shape (height, width, 4), 0 to 255, colours not premultiplied."""
    png = resvg_py.svg_to_bytes(
        svg_string=svg,
        skip_system_fonts=True,  # the same frame on every machine
        font_files=font_files(),
        font_family="Noto Sans",
        sans_serif_family="Noto Sans",
    )
    with Image.open(BytesIO(bytes(png))) as picture:
        return np.asarray(picture.convert("RGBA")).astype(np.float32)
