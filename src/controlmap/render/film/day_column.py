"""The part of a frame that each day changes besides the ground: day, shares, events, and the bar of time."""

from bisect import bisect_right
from datetime import date
from typing import Final, NamedTuple

import numpy as np

from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Pattern
from controlmap.model.ids import ActorId
from controlmap.render import palette
from controlmap.render.film.layout import Layout, rendered
from controlmap.render.film.looks import OPACITY, STRONG_OPACITY
from controlmap.render.film.shots import progress
from controlmap.render.line_styles import SHARED, SILENT
from controlmap.render.markup import markup
from controlmap.render.picture.ground_shapes import patterns
from controlmap.render.picture.letters import broken, isolated
from controlmap.render.picture.marks import SMALL_PX, baseline

_BAR_PX: Final = 5
"""Between the bar's ends and the column's: room for its marks."""
_ROWS_FROM_PX: Final = 84.0
_ROW_PX: Final = 20.0
_LINE_PX: Final = 16.0
_GAP_PX: Final = 8.0
_TEXT_PX: Final = 32
"""Where the text of a row with a swatch begins."""
_SHARE_PX: Final = 52
"""Room for a percentage."""


class Row(NamedTuple):
    """One line of the column."""

    y: float
    """Its middle."""
    base: float
    """Its baseline."""
    x: float
    text: str
    kind: str = ""
    share: str = ""
    fill: str = ""
    edge: str = ""
    opacity: float = OPACITY
    pattern: str | None = None


class DayColumn:
    """Draws that part, for a film from one day to another."""

    def __init__(self, layout: Layout, first: date, last: date) -> None:
        self._layout, self._first, self._last = layout, first, last
        self._messages, self._atlas = layout.messages, layout.view.atlas
        self._events = sorted(
            (event for event in self._atlas.edition.events if event.ground), key=lambda event: (event.day, event.id)
        )
        self._patterns = patterns(layout.view)

    def drawn(self, day: date, before: date | None) -> np.ndarray:
        """Return the column of a day, with the events since the frame before. Shape (height, width, 3)."""
        return rendered(self.svg(day, before))[..., :3]

    def svg(self, day: date, before: date | None) -> str:
        """Return the same as an SVG document."""
        layout, ends = self._layout, [self._along(self._first), self._along(self._last)]
        now, article, key = self._along(day), self._atlas.as_of, self._key(day)
        return markup(
            "film_day.svg",
            **layout.style,
            column=layout.column,
            patterns=self._patterns,
            day=self._isolated(self._messages.day(day)),
            when=self._isolated(_when(self._messages, day, article)),
            rows=[*key, *self._news(day, before, len(key))],
            years=[self._along(date(year, 1, 1)) for year in range(self._first.year + 1, self._last.year + 1)],
            bar=f"M{ends[0]} 0H{ends[1]}",
            passed=f"M{ends[0]} 0H{now}",
            article=self._along(article) if self._first <= article <= self._last else None,
            now=now,
        )

    def _along(self, day: date) -> float:
        share = progress(day, self._first, self._last)
        room = self._layout.column["width"] - 2 * _BAR_PX
        return round(_BAR_PX + (1 - share if self._layout.style["rtl"] else share) * room, 1)

    def _key(self, day: date) -> list[Row]:
        messages, shares = self._messages, self._atlas.shares()
        values = shares.values[bisect_right(shares.days, day) - 1]
        rows = [self._row(0, messages.say("legend.title"), swatch=False)._replace(kind="heading")]
        for holder, value in zip(shares.holders, values, strict=True):
            actor = self._atlas.edition.actor(holder)
            if actor is not None:
                rows.append(
                    self._row(len(rows), actor.label(messages.language), swatch=True)._replace(
                        share=self._isolated(messages.percent(float(value), 1)),
                        fill=palette.fill(actor),
                        edge=palette.dark(actor),
                        pattern=str(actor.id) if actor.pattern is not Pattern.NONE else None,
                    )
                )
        sharing = self._sharing(day)
        for actor in (actor for actor in self._atlas.edition.actors if actor.id in sharing):
            said = messages.say("legend.shared", holder=actor.label(messages.language))
            row = self._row(len(rows), said, swatch=True)
            rows.append(row._replace(fill=palette.fill(actor), edge=SHARED.ink, pattern="shared"))
        row = self._row(len(rows), messages.say("film.changed"), swatch=True)
        return [*rows, row._replace(fill=SILENT.ink, edge=SILENT.ink, opacity=STRONG_OPACITY)]

    def _sharing(self, day: date) -> set[ActorId]:
        """Return the holders of ground that is shared or contested on a day."""
        owners = self._atlas.holders.owners[bisect_right(self._atlas.changes, day) - 1]
        holds = self._atlas.mosaic.holds
        shared = (holds[owner] for owner in np.unique(owners) if owner >= 0)
        return {hold.controller for hold in shared if hold.also}

    def _row(self, index: int, text: str, *, swatch: bool) -> Row:
        y = _ROWS_FROM_PX + index * _ROW_PX
        start, width = self._layout.column["start"], self._layout.column["width"]
        x = abs(start - _TEXT_PX) if swatch else start
        lines = broken(text, SMALL_PX, width - _TEXT_PX - _SHARE_PX)
        short = lines[0] if len(lines) == 1 or not swatch else text
        return Row(y, round(baseline(y, SMALL_PX), 1), x, self._isolated(short))

    def _news(self, day: date, before: date | None, rows_above: int) -> list[Row]:
        """Return what happened since the frame before, the latest first, as far as there is room."""
        start, width = self._layout.column["start"], self._layout.column["width"]
        since = [event for event in self._events if (before or day) < event.day <= day or event.day == day]
        y = _ROWS_FROM_PX + (rows_above + 1) * _ROW_PX
        rows: list[Row] = []
        for event in reversed(since):
            lines = broken(event.name.say(self._messages.language), SMALL_PX, width)
            if y + len(lines) * _LINE_PX > self._layout.column["height"]:
                break
            for line in lines:
                rows.append(Row(y, round(baseline(y, SMALL_PX), 1), start, self._isolated(line)))
                y += _LINE_PX
            y += _GAP_PX
        return rows

    def _isolated(self, text: str) -> str:
        return isolated(text, self._messages.direction)


def _when(messages: Catalogue, day: date, article: date) -> str:
    """Return how a day lies to the article's, in words."""
    if day == article:
        return messages.say("film.on")
    return messages.say("film.before") if day < article else messages.say("film.after")
