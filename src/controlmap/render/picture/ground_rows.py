"""The legend's rows about ground: each swatch is drawn like the ground that it explains."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from controlmap.atlas.day_view import DayView
from controlmap.render.line_styles import SHARED
from controlmap.render.payloads.labels import LabelsPayload
from controlmap.render.web_map.geometry_payload import mostly_shared

_PALE_COLOURS: Final = 3
"""Pale colours side by side in the swatch of ground that the article does not mention."""


class Fill(NamedTuple):
    """A colour of a swatch; ``pale`` for ground that the article does not mention."""

    colour: str
    pale: bool


class Row(NamedTuple):
    """One line of the legend: a heading, a holder, a kind of line, or a continuation line."""

    y: float
    """The row's middle, px from the column's top."""
    text: str
    kind: str
    fills: tuple[Fill, ...] = ()
    """Colours of a swatch, side by side."""
    edge: str = ""
    pattern: str | None = None


def ground_rows(views: Sequence[DayView], words: LabelsPayload, *, pale: bool = True) -> Iterator[Row]:
    """Return a row for the ground that each holder has alone on any of the days, then one for what it shares.

    Args:
        views: the days.
        words: of the map, in the row's language.
        pale: whether ground that the article does not mention is drawn paler: its half of the swatch then is, too.

    """
    looks: dict[tuple[bool, str], set[bool]] = {}
    for view in views:
        for index, holding in enumerate(view.map.holdings):
            look = (mostly_shared(view.map, index), str(holding.controller))
            looks.setdefault(look, set()).add(pale and words["zones"][holding.zone]["silent"])
    order = words["legend"]["holders"]
    for (shared, controller), silent in sorted(looks.items(), key=lambda item: (item[0][0], order.index(item[0][1]))):
        holder = words["holders"][controller]
        fills = tuple(Fill(holder["fill"], is_pale) for is_pale in sorted(silent))
        if shared:
            text = words["legend"]["shared"].replace("{holder}", holder["label"])
            yield Row(0, text, "swatch", fills, SHARED.ink, "shared")
        else:
            pattern = controller if holder["pattern"] != "none" else None
            yield Row(0, holder["label"], "swatch", fills, holder["dark"], pattern)


def silent_row(view: DayView, words: LabelsPayload) -> Iterator[Row]:
    """Return the row of ground that the article does not mention, in the colours of the largest, if there is any."""
    drawn = sorted(zip(view.map.areas_km2, view.map.holdings, strict=True), key=lambda entry: -entry[0])
    pale = [str(holding.controller) for _, holding in drawn if words["zones"][holding.zone]["silent"]]
    colours = dict.fromkeys(words["holders"][controller]["fill"] for controller in pale)
    if colours:
        fills = tuple(Fill(colour, pale=True) for colour in list(colours)[:_PALE_COLOURS])
        yield Row(0, words["legend"]["silent"], "swatch", fills, SHARED.ink)
