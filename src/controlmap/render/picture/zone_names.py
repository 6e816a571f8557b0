"""Names of zones: over their own ground where they fit, else beside it with a leader."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.render.picture.letters import isolated, width_px
from controlmap.render.picture.marks import MEDIUM_PX, SMALL_PX, Words, baseline
from controlmap.render.picture.room import Box, Room

_WIDE: Final = 0.1
"""Letter-spacing, as a multiple of the font size; cursive scripts have none."""
_LINE: Final = 1.25
_COLUMNS: Final = 40
"""Candidate positions across a zone."""


class PlacedName(NamedTuple):
    """A zone to label: its largest holding's ground in px, candidate positions inside it, and the holder's tones."""

    label: str
    ground: BaseGeometry
    spots: Sequence[tuple[float, float]]
    fill: str
    dark: str


def zone_name(room: Room, zone: PlacedName, direction: str) -> list[Words] | None:
    """Place a zone's name entirely on the zone's ground; None if it does not fit.

    Prefers one line to two, larger letters to smaller ones, and roomy positions.
    """
    shapely.prepare(zone.ground)
    for size in (MEDIUM_PX, SMALL_PX):
        spacing = 0.0 if direction == "rtl" else _WIDE * size
        for lines in _forms(zone.label):
            width = max(width_px(line, size, bold=True, spacing=spacing) for line in lines)
            height = len(lines) * size * _LINE
            for x, y in _spots(zone):
                box = Box.around(x, y, width, height)
                if zone.ground.covers(box.shape) and room.free(box):
                    room.take(box)
                    kind = "zone" if size == MEDIUM_PX else "zone is-small"
                    top = box.top + size * _LINE / 2
                    return [
                        Words(
                            x + spacing / 2,
                            baseline(top + row * size * _LINE, size),
                            isolated(line, direction),
                            kind,
                            colour=zone.dark,
                            spacing=spacing,
                        )
                        for row, line in enumerate(lines)
                    ]
    return None


def _forms(label: str) -> Iterator[list[str]]:
    words = label.split()
    yield [label]
    if len(words) > 1:
        half = (len(words) + 1) // 2
        yield [" ".join(words[:half]), " ".join(words[half:])]


def _spots(zone: PlacedName) -> Iterator[tuple[float, float]]:
    """Yield its roomiest positions, then a grid over the zone, those near the best one first."""
    yield from zone.spots
    left, top, right, bottom = zone.ground.bounds
    step = max(4.0, (right - left) / _COLUMNS)
    grid = np.stack(np.meshgrid(np.arange(left, right, step), np.arange(top, bottom, step)), axis=-1).reshape(-1, 2)
    inside = grid[shapely.contains_xy(zone.ground, grid)]
    far = np.hypot(*(inside - zone.spots[0]).T)
    yield from (tuple(spot) for spot in inside[np.argsort(far, kind="stable")])
