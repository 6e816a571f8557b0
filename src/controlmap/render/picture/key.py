"""The picture's side column: the legend, with the insets below it."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from controlmap.atlas.day_view import DayView
from controlmap.render.payloads.labels import LabelsPayload
from controlmap.render.picture import ground_shapes
from controlmap.render.picture.ground_rows import Row, ground_rows, silent_row
from controlmap.render.picture.letters import broken, isolated
from controlmap.render.picture.marks import SMALL_PX, Dot, Words, baseline
from controlmap.render.picture.places import place_names
from controlmap.render.picture.room import Room
from controlmap.render.picture.sheet import Sheet, height_over_width

_ROW_PX: Final = 19.0
_HEAD_PX: Final = 24.0
_SWATCH_PX: Final = 24.0
_GAP_PX: Final = 8.0
_FLATTEST, _TALLEST = 0.6, 1.1
"""Bounds of an inset's height, as a share of its width."""
_INSET_RANKS: Final = 3


class DrawnInset(NamedTuple):
    """A small separate map."""

    y: float
    """Its top, px from the column's top."""
    width: float
    height: float
    name: str
    below: list[ground_shapes.Drawn]
    grounds: list[ground_shapes.DrawnGround]
    above: list[ground_shapes.Drawn]
    fronts: list[ground_shapes.Drawn]
    words: list[Words]
    dots: list[Dot]


def key_rows(view: DayView, words: LabelsPayload, width: float) -> tuple[list[Row], float]:
    """Return the rows of the legend in a column of ``width`` px, and their height: only what the picture shows."""
    rows: list[Row] = []
    y = 0.0
    for row in _all_rows(view, words):
        heading = row.kind == "heading"
        room = width if heading else width - _SWATCH_PX - _GAP_PX
        for number, line in enumerate(broken(row.text, SMALL_PX, room, bold=heading)):
            step = _HEAD_PX if heading and not number else _ROW_PX
            kind = row.kind if heading or not number else "more"
            rows.append(row._replace(y=y + step / 2, text=isolated(line, words["direction"]), kind=kind))
            y += step
    return rows, y


def _all_rows(view: DayView, words: LabelsPayload) -> Iterator[Row]:
    legend = words["legend"]
    yield Row(0, legend["title"], "heading")
    yield from ground_rows([view], words)
    yield Row(0, legend["basis"], "heading")
    drawn = {str(front.basis) for front in view.map.fronts}
    for line in (line for line in legend["lines"] if line["basis"] in drawn):
        yield Row(0, line["text"], f"line basis-{line['basis']}")
    yield from silent_row(view, words)


def insets(view: DayView, words: LabelsPayload, width: float, top: float) -> tuple[list[DrawnInset], float]:
    """Return the edition's insets stacked from ``top`` px, and the bottom of the last."""
    found = []
    for inset in view.edition.manifest.insets:
        height = round(width * min(max(height_over_width(inset.bounds), _FLATTEST), _TALLEST))
        sheet, room = Sheet(inset.bounds, width, height), Room(width, height)
        drawn = [zone.ground for zone in ground_shapes.zones_to_name(sheet, view, words["language"])]
        names, dots = place_names(sheet, room, words["places"], drawn, words["direction"], ranks=_INSET_RANKS)
        found.append(
            DrawnInset(
                top + _HEAD_PX,
                width,
                height,
                isolated(words["insets"][inset.id], words["direction"]),
                ground_shapes.basemap_below(sheet, view),
                ground_shapes.grounds(sheet, view),
                ground_shapes.basemap_above(sheet, view),
                ground_shapes.fronts(sheet, view),
                names,
                dots,
            )
        )
        top += _HEAD_PX + height + _GAP_PX
    return found, top


def row_baseline(row: Row) -> float:
    """Return the baseline of a row's text, px from the column's top."""
    return baseline(row.y, SMALL_PX)
