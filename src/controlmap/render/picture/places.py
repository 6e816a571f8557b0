"""Names of places, and of the neighbours and seas around the country."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.edition import Basemap
from controlmap.render.label_rules import PLACE_RANKS
from controlmap.render.payloads.labels import PlaceWords
from controlmap.render.picture.letters import isolated, width_px
from controlmap.render.picture.marks import MEDIUM_PX, SMALL_PX, Dot, Words, baseline
from controlmap.render.picture.room import Box, Room
from controlmap.render.picture.sheet import Sheet

_GREAT: Final = ("capital", "seat")
_DOT_PX: Final = 6.0
_BESIDE_PX: Final = 7.0
_LINE: Final = 1.2
"""Line height, as a multiple of the font size."""
_WIDE: Final = 0.2
"""Letter-spacing of the neighbours' names, as a multiple of the font size."""
_COAST_TOLERANCE: Final = 0.01
"""Degrees."""
_WIDE_FOR_WORDS: Final = 3.0
"""Aspect ratio of the room for a name."""
_GRID: Final = 12


def place_names(
    sheet: Sheet,
    room: Room,
    places: Sequence[PlaceWords],
    grounds: Sequence[BaseGeometry],
    direction: str,
    ranks: int = 2,
) -> tuple[list[Words], list[Dot]]:
    """Label the places that find room, important ones first, each beside its dot.

    Args:
        sheet: the sheet to place them on.
        room: its free room; each placed label is taken from it.
        places: as in the labels payload: ``name``, ``rank``, ``at`` (lon, lat).
        grounds: of each holding, in px: a name avoids crossing a front.
        direction: ``ltr`` or ``rtl``.
        ranks: how many of the ranks to label.

    """
    words, dots = [], []
    tree = shapely.STRtree(list(grounds))
    for rank in PLACE_RANKS[:ranks]:
        for place in (place for place in places if place["rank"] == rank):
            x, y = sheet.spot(*place["at"])
            dot = Box.around(x, y, _DOT_PX, _DOT_PX)
            if not room.free(dot):
                continue
            home = tree.query(shapely.Point(x, y), predicate="within")
            found = _beside(room, x, y, place, tree.geometries[home[0]] if len(home) else None)
            dots.append(Dot(round(x, 1), round(y, 1), f"rank-{rank}"))
            room.take(dot)
            if found:
                box, size = found
                room.take(box)
                middle = (box.left + box.right) / 2, baseline((box.top + box.bottom) / 2, size)
                words.append(Words(*middle, isolated(place["name"], direction), f"place rank-{rank}"))
    return words, dots


def _beside(room: Room, x: float, y: float, place: PlaceWords, home: BaseGeometry | None) -> tuple[Box, float] | None:
    great = place["rank"] in _GREAT
    size = MEDIUM_PX if great else SMALL_PX
    width, height = width_px(place["name"], size, bold=great), size * _LINE
    right, left = x + _BESIDE_PX + width / 2, x - _BESIDE_PX - width / 2
    above, below = y - _BESIDE_PX - height / 2, y + _BESIDE_PX + height / 2
    spots = [
        (right, y),
        (left, y),
        (x, above),
        (x, below),
        (right, above),
        (right, below),
        (left, above),
        (left, below),
    ]
    free = [box for box in (Box.around(*spot, width, height) for spot in spots) if room.free(box)]
    at_home = [box for box in free if home is not None and home.covers(box.shape)]
    return next(((box, size) for box in (*at_home, *free)), None)


def area_names(sheet: Sheet, room: Room, basemap: Basemap, language: str, direction: str) -> list[Words]:
    """Label the neighbours and seas that find room on their visible part of the sheet."""
    named = [(name, shape, "area") for name, shape in basemap.neighbours]
    named += [(name, shape, "area is-sea") for name, shape in basemap.seas]
    words = []
    for name, shape, kind in named:
        joined = direction == "rtl" or kind != "area"
        text = name.say(language) if joined else name.say(language).upper()
        spacing = 0.0 if joined else _WIDE * SMALL_PX
        width, height = width_px(text, SMALL_PX, spacing=spacing), SMALL_PX * _LINE
        seen = sheet.cut(shapely.simplify(shape, _COAST_TOLERANCE))
        for x, y in _spots(seen, width):
            box = Box.around(x, y, width, height)
            if room.free(box) and seen.covers(box.shape):
                room.take(box)
                words.append(Words(x, baseline(y, SMALL_PX), isolated(text, direction), kind, spacing=spacing))
                break
    return words


def _spots(seen: BaseGeometry, width: float) -> list[tuple[float, float]]:
    """Return candidate positions on the visible part of an area: the roomiest for wide text, then a grid."""
    parts = sorted(shapely.get_parts(seen), key=lambda part: -part.area)[:1]
    if not parts or parts[0].area < width * width / _WIDE_FOR_WORDS:
        return []
    squeezed = shapely.transform(parts[0], lambda points: points * [1 / _WIDE_FOR_WORDS, 1.0])
    x, y = shapely.get_coordinates(shapely.maximum_inscribed_circle(squeezed, tolerance=1.0))[0]
    left, top, right, bottom = parts[0].bounds
    across, down = np.linspace(left, right, _GRID), np.linspace(top, bottom, _GRID)
    return [(x * _WIDE_FOR_WORDS, y), *((float(x), float(y)) for x in across for y in down)]
