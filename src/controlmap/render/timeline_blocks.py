"""What stands beside the timeline: the events round a day, and what changed hands between two days."""

from datetime import date
from typing import Any, Final

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.event import Event
from controlmap.model.ids import ActorId
from controlmap.render.event_date import event_date
from controlmap.render.markup import markup
from controlmap.render.statement_rows import actor_label

EVENTS_SHOWN: Final = 9
"""Events round the shown day: what a reader takes in beside the map without scrolling."""

_LEAST_KM2 = 0.05
"""Less than this rounds to 0.0 in the table."""


def events_block(view: DayView, say: Catalogue, shown: int = EVENTS_SHOWN) -> str:
    """List the ``shown`` events nearest to the view's day, in order of their days, each leading to its day."""
    events = sorted(view.edition.events, key=lambda event: (event.day, event.id))
    before = [event for event in events if event.day <= view.day]
    start = max(0, min(len(before) - shown // 2 - 1, len(events) - shown))
    return markup(
        "events.html",
        title=say.say("timeline.events"),
        nothing=say.say("timeline.no_events"),
        comma=say.say("list.comma"),
        rows=[_event(view, say, event) for event in events[start : start + shown]],
    )


def _event(view: DayView, say: Catalogue, event: Event) -> dict[str, Any]:
    notes = [note for note in map(view.edition.annotation, event.annotations) if note is not None]
    return {
        "day": event.day.isoformat(),
        "date": event_date(event, say),
        "name": event.name.say(say.language),
        "now": event.day == view.day,
        "statements": [{"id": note.id, "line": say.say("panel.line", line=say.number(note.line))} for note in notes],
    }


def change_block(view: DayView, say: Catalogue, other: date) -> str:
    """Give what passed from whom to whom between another day and the view's, in km2."""
    handovers = view.atlas.compare(other, view.day).handovers
    rows = [
        _handover(view, say, one.loser, one.gainer, say.number(one.km2, 1))
        for one in handovers
        if one.km2 >= _LEAST_KM2
    ]
    return _change(say, rows, a=say.day(other), b=say.day(view.day))


def change_skeleton(view: DayView, say: Catalogue) -> str:
    """Give the same block with a row for every two holders, for a page that knows days and areas by itself."""
    holders = view.edition.controllers()
    rows = [_handover(view, say, one, other, "") for one in holders for other in holders if one != other]
    return _change(say, rows, a="{a}", b="{b}")


def _change(say: Catalogue, rows: list[dict[str, str]], **days: str) -> str:
    return markup(
        "change.html",
        title=say.say("timeline.changed", **days),
        nothing=say.say("timeline.nothing_changed"),
        note=say.say("timeline.stripes"),
        head=[say.say(f"timeline.{column}") for column in ("from", "to", "km2")],
        rows=rows,
    )


def _handover(view: DayView, say: Catalogue, loser: ActorId, gainer: ActorId, km2: str) -> dict[str, str]:
    names = {"loser": actor_label(view, loser, say), "gainer": actor_label(view, gainer, say)}
    return names | {"from": loser, "to": gainer, "km2": km2}
