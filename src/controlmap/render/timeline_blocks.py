"""What stands beside the timeline: the events round a day, and what changed hands between two days."""

from datetime import date
from typing import Any, Final

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.event import Event
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
        rows=[_event(view, say, event) for event in events[start : start + shown]],
    )


def _event(view: DayView, say: Catalogue, event: Event) -> dict[str, Any]:
    notes = [note for note in map(view.edition.annotation, event.annotations) if note is not None]
    return {
        "day": event.day.isoformat(),
        "date": say.day(event.day),
        "name": event.name.say(say.language),
        "now": event.day == view.day,
        "statements": [{"id": note.id, "line": say.say("panel.line", line=say.number(note.line))} for note in notes],
    }


def change_block(view: DayView, say: Catalogue, other: date) -> str:
    """Give what passed from whom to whom between another day and the view's, in km2."""
    change = view.atlas.change(other, view.day)
    rows = [
        {
            "from": handover.loser,
            "loser": actor_label(view, handover.loser, say),
            "to": handover.gainer,
            "gainer": actor_label(view, handover.gainer, say),
            "km2": say.number(handover.km2, 1),
        }
        for handover in change.handovers
        if handover.km2 >= _LEAST_KM2
    ]
    return markup(
        "change.html",
        title=say.say("timeline.changed", a=say.day(other), b=say.day(view.day)),
        nothing=say.say("timeline.nothing_changed"),
        note=say.say("timeline.stripes"),
        head=[say.say(f"timeline.{column}") for column in ("from", "to", "km2")],
        rows=rows,
    )
