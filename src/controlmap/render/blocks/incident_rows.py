"""The list of a reader's own events: the first rows of the shown span, with what each says and its holder."""

from datetime import date
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.incidents.incident_counts import CountedEvents
from controlmap.messages.catalogue import Catalogue
from controlmap.model.date_line import counted_on
from controlmap.render.blocks.statement_rows import actor_label

MOST_ROWS: Final = 100

_OF_A_ROW: Final = 200
_MOST_LETTERS: Final = 8_000
"""Of the texts of all rows, which are sent at once; a symbol on the map shows its own in full."""


def incident_rows(
    view: DayView, messages: Catalogue, counted: CountedEvents, days: tuple[date, date] | None
) -> dict[str, object]:
    """Return the rows of some days, or of all if they are None, in the order of their days."""
    numbers, total = counted.rows(days, MOST_ROWS)
    letters = min(_OF_A_ROW, _MOST_LETTERS // max(1, len(numbers)))
    return {
        "title": messages.say("events.list"),
        "head": [messages.say(f"events.list.{column}") for column in ("day", "place", "text", "holder", "sure")],
        "rows": [_row(view, messages, counted, number, letters) for number in numbers],
        "rest": messages.count("search.more", total - len(numbers)) if total > len(numbers) else "",
    }


def _row(view: DayView, messages: Catalogue, counted: CountedEvents, row: int, letters: int) -> dict[str, str]:
    events, holder = counted.events, counted.holder_of(row)
    text = events.texts.of(row) if events.texts else ""
    lat, lon = events.lat.degrees[row].item(), events.lon.degrees[row].item()
    return {
        "day": messages.day(events.days.days[row].item()),
        "spot": f"{counted_on(lon, view.edition.manifest.bounds):.2f},{lat:.2f}",
        "place": f"{lat:.2f}, {lon:.2f}",
        "text": text if len(text) <= letters else text[:letters].rstrip() + "…",
        "holder": holder or "",
        "holder_name": actor_label(view, holder, messages) if holder else messages.say("events.list.several"),
        "sure": messages.say(f"events.list.{counted.doubt_of(row)}"),
    }
