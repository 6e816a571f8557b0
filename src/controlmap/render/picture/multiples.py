"""The map on several days as one SVG file, three to a row, with one legend and one source."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from controlmap.atlas.chosen_days import moved_between
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.event_date import article_date
from controlmap.render.line_styles import front_rules
from controlmap.render.markup import markup
from controlmap.render.payloads.labels import LabelsPayload
from controlmap.render.picture import ground_shapes
from controlmap.render.picture.ground_rows import Row, ground_rows
from controlmap.render.picture.letters import FAMILY, broken, isolated, width_px
from controlmap.render.picture.marks import LARGE_PX, MEDIUM_PX, SMALL_PX
from controlmap.render.picture.places import place_names
from controlmap.render.picture.room import Room
from controlmap.render.picture.sheet import Sheet, height_over_width
from controlmap.render.picture.svg import WIDTH_PX
from controlmap.render.web_map.labels_payload import labels_payload

_MARGIN_PX: Final = 20.0
_COLUMNS: Final = 3
_HEAD_PX: Final = 60.0
_CAPTION_PX: Final = 44.0
"""Over each map: its day, and what changed."""
_GAP_PX: Final = 14.0
_LINE_PX: Final = 17.0
_KEY_PX: Final = 22.0
_SWATCH_PX: Final = 32.0
"""A swatch and the gap to its text."""
_BETWEEN_PX: Final = 24.0
_RANKS: Final = 2
"""Of places: the capital and the seats of governorates."""


def multiples_svg(views: Sequence[DayView], messages: Catalogue, credit: Mapping[str, str]) -> str:
    """Draw the maps of several days in one language.

    Returns a complete SVG document of ``WIDTH_PX`` and the height that it needs, which fetches nothing.

    Args:
        views: the days, at least one, in order.
        messages: the language.
        credit: ``title``, ``licence``, ``citation`` and ``source``, stored in the file's metadata.

    """
    words, rtl = labels_payload(views[0], messages), messages.direction == "rtl"
    width = (WIDTH_PX - 2 * _MARGIN_PX - (_COLUMNS - 1) * _GAP_PX) / _COLUMNS
    height = round(width * height_over_width(views[0].edition.border.bounds))
    rows = -(-len(views) // _COLUMNS)
    key, lines = _key(views, words)
    foot = broken(words["sourceOther"], SMALL_PX, WIDTH_PX - 2 * _MARGIN_PX)
    key_top = _HEAD_PX + rows * (_CAPTION_PX + height + _GAP_PX)
    foot_top = key_top + lines * _KEY_PX + _LINE_PX
    moved = ["", *(messages.say("multiples.moved", km2=messages.number(km2)) for km2 in _moved(views))]
    return markup(
        "side_by_side.svg",
        width=WIDTH_PX,
        height=round(foot_top + len(foot) * _LINE_PX + _MARGIN_PX / 2),
        language=messages.language,
        credit=credit,
        family=FAMILY,
        sizes={"small": SMALL_PX, "medium": MEDIUM_PX, "large": LARGE_PX},
        front_rules=front_rules(".front"),
        rtl=rtl,
        anchor="end" if rtl else "start",
        start=WIDTH_PX - _MARGIN_PX if rtl else _MARGIN_PX,
        title=isolated(words["titleOther"], messages.direction),
        patterns=ground_shapes.patterns(views[0]),
        map_width=width,
        map_height=height,
        caption=_CAPTION_PX,
        maps=[
            {
                "x": _column(index % _COLUMNS, width, rtl=rtl),
                "y": _HEAD_PX + index // _COLUMNS * (_CAPTION_PX + height + _GAP_PX),
                "day": isolated(article_date(view.day, view.atlas.as_of, messages), messages.direction),
                "note": isolated(change, messages.direction),
                **_map(view, words, width, height),
            }
            for index, (view, change) in enumerate(zip(views, moved, strict=True))
        ],
        key=[(row, x, key_top + row.y) for row, x in key],
        foot=[isolated(line, messages.direction) for line in foot],
        foot_top=foot_top,
        line=_LINE_PX,
    )


def _moved(views: Sequence[DayView]) -> list[float]:
    return moved_between(views[0].atlas, [view.day for view in views])


def _column(number: int, width: float, *, rtl: bool) -> float:
    """Return the left edge of a column; time runs in the direction of reading."""
    left = _MARGIN_PX + number * (width + _GAP_PX)
    return round(WIDTH_PX - left - width if rtl else left, 1)


def _map(view: DayView, words: LabelsPayload, width: float, height: float) -> dict[str, Any]:
    sheet, room = Sheet(view.edition.border.bounds, width, height, _GAP_PX / 2), Room(width, height)
    shapes = [zone.ground for zone in ground_shapes.zones_to_name(sheet, view, words["language"])]
    named, dots = place_names(sheet, room, words["places"], shapes, words["direction"], ranks=_RANKS)
    return {
        "below": ground_shapes.basemap_below(sheet, view),
        "grounds": ground_shapes.grounds(sheet, view),
        "above": ground_shapes.basemap_above(sheet, view),
        "fronts": ground_shapes.fronts(sheet, view),
        "words": named,
        "dots": dots,
    }


def _key(views: Sequence[DayView], words: LabelsPayload) -> tuple[list[tuple[Row, float]], int]:
    """Return the entries of the legend, each with the x at which its swatch begins, and the number of their lines."""
    entries = ground_rows(views, words, pale=False)
    placed: list[tuple[Row, float]] = []
    x, line = _MARGIN_PX, 0
    for entry in entries:
        needed = _SWATCH_PX + width_px(entry.text, SMALL_PX)
        if x + needed > WIDTH_PX - _MARGIN_PX:
            x, line = _MARGIN_PX, line + 1
        rtl = words["direction"] == "rtl"
        text = isolated(entry.text, words["direction"])
        placed.append((entry._replace(y=line * _KEY_PX, text=text), WIDTH_PX - x if rtl else x))
        x += needed + _BETWEEN_PX
    return placed, line + 1
