"""The blocks beside the timeline: the events around a day, and the ground that changed hands between two days."""

from datetime import date
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.event import Event
from controlmap.model.ids import ActorId
from controlmap.render.blocks.citations import citations
from controlmap.render.blocks.statement_rows import actor_label, statement_lines
from controlmap.render.event_date import event_date
from controlmap.render.markup import markup

EVENTS_SHOWN: Final = 9
"""Events around the shown day: as many as fit beside the map without scrolling."""

LEAST_KM2: Final = 0.05
"""A smaller area rounds to 0.0 in the table."""


def events_block(view: DayView, messages: Catalogue, shown: int = EVENTS_SHOWN) -> str:
    """Return the ``shown`` events nearest to the view's day, in order, each with a link to its day."""
    events = sorted(view.edition.events, key=lambda event: (event.day, event.id))
    before = [event for event in events if event.day <= view.day]
    start = max(0, min(len(before) - shown // 2 - 1, len(events) - shown))
    return markup(
        "events.html",
        title=messages.say("timeline.events"),
        nothing=messages.say("timeline.no_events"),
        comma=messages.say("list.comma"),
        rows=[_event(view, messages, event) for event in events[start : start + shown]],
    )


def _event(view: DayView, messages: Catalogue, event: Event) -> dict[str, object]:
    return {
        "day": event.day.isoformat(),
        "date": event_date(event, messages),
        "name": event.name.say(messages.language),
        "cited": citations(view.edition, messages, event.sources),
        "now": event.day == view.day,
        "lit": " ".join(_zones(view, event)),
        "statements": statement_lines(view, messages, event.annotations),
    }


def _zones(view: DayView, event: Event) -> list[str]:
    """Return the zones of which an event ended or began a hold, each once."""
    holds = {*event.ended, *event.began}
    return list(dict.fromkeys(hold.zone for hold in view.edition.holds if hold.id in holds))


def change_block(view: DayView, messages: Catalogue, other: date) -> str:
    """Return the ground that changed hands between another day and the view's, by loser and gainer, in km2."""
    handovers = view.atlas.compare(other, view.day).handovers
    rows = [
        _handover(view, messages, one.loser, one.gainer, messages.number(one.km2, 1))
        for one in handovers
        if one.km2 >= LEAST_KM2
    ]
    return _change(messages, rows, a=messages.day(other), b=messages.day(view.day))


def change_skeleton(view: DayView, messages: Catalogue) -> str:
    """Return the same block with a row for every two holders, for the static edition, which fills in days and areas."""
    holders = view.edition.controllers()
    rows = [_handover(view, messages, one, other, "") for one in holders for other in holders if one != other]
    return _change(messages, rows, a="{a}", b="{b}")


def _change(messages: Catalogue, rows: list[dict[str, str]], **days: str) -> str:
    return markup(
        "change.html",
        title=messages.say("timeline.changed", **days),
        nothing=messages.say("timeline.nothing_changed"),
        note=messages.say("timeline.stripes"),
        head=[messages.say(f"timeline.{column}") for column in ("from", "to", "km2")],
        rows=rows,
    )


def _handover(view: DayView, messages: Catalogue, loser: ActorId, gainer: ActorId, km2: str) -> dict[str, str]:
    names = {"loser": actor_label(view, loser, messages), "gainer": actor_label(view, gainer, messages)}
    return names | {"from": loser, "to": gainer, "km2": km2}
