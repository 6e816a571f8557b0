"""How a zone fared between the day of the article and the day shown, and the way to the days on which it had ground."""

from datetime import date
from typing import NamedTuple

from controlmap.atlas.day.zone_history import LEAST_SHOWN_KM2, Fared, Loss, ZoneSpan
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.event_date import known_date


class Step(NamedTuple):
    """A button that leads to another day."""

    day: str
    text: str


class Since(NamedTuple):
    """Sentences on how a zone fared, and the days that they lead to."""

    lines: list[str]
    steps: list[Step]


def dated(view: DayView, messages: Catalogue) -> str:
    """Return the note that the article describes another day than the one shown; empty on its own day."""
    if view.day == view.atlas.as_of:
        return ""
    return messages.say("since.dated", as_of=messages.day(view.atlas.as_of), day=messages.day(view.day))


def zone_since(view: DayView, messages: Catalogue, zone: ZoneId) -> Since:
    """Return how a zone fared, on another day than the article's or where it has no ground; otherwise nothing."""
    history, as_of = view.atlas.zone_history(zone), view.atlas.as_of
    gap = history.gap(view.day)
    if view.day == as_of and gap is None:
        return Since([], [])
    lines, steps = gap_texts(view, messages, *gap) if gap else ([], [])
    if view.day > as_of:
        lines += fared_lines(view, messages, history.fared(as_of, view.day))
    return Since(lines, steps)


def gap_texts(
    view: DayView, messages: Catalogue, before: ZoneSpan | None, after: ZoneSpan | None
) -> tuple[list[str], list[Step]]:
    """Return when and how a zone lost its last ground and when it has ground again, with a step to either day."""
    lines, steps = [], []
    if before is not None and before.lost is not None and before.last_day is not None:
        lines.append(_lost(view, messages, before.lost))
        steps.append(_step(messages, "since.to_last", before.last_day))
    if after is not None:
        key = "since.again" if before else "since.not_before"
        lines.append(messages.say(key, day=messages.day(after.since)))
        steps.append(_step(messages, "since.to_again" if before else "since.to_first", after.since))
    return lines or [messages.say("since.never")], steps


def fared_lines(view: DayView, messages: Catalogue, fared: Fared) -> list[str]:
    """Return what became of the ground that a zone had on the day of the article."""
    as_of = messages.day(view.atlas.as_of)
    if fared.before_km2 < LEAST_SHOWN_KM2:
        return [messages.say("since.new", as_of=as_of)]
    to = [
        messages.say("since.to", holder=actor_label(view, holder, messages), km2=messages.number(km2))
        for holder, km2 in fared.to.items()
        if km2 >= LEAST_SHOWN_KM2
    ]
    numbers = {"then": messages.number(fared.before_km2), "kept": messages.number(fared.kept_km2), "as_of": as_of}
    key = "since.kept" if fared.kept_km2 >= LEAST_SHOWN_KM2 else "since.none_left"
    lines = [messages.say(key, **numbers, to=messages.listed(to)) if to else messages.say("since.same", **numbers)]
    if fared.gained_km2 >= LEAST_SHOWN_KM2:
        lines.append(messages.say("since.gained", km2=messages.number(fared.gained_km2)))
    return lines


def _lost(view: DayView, messages: Catalogue, lost: Loss) -> str:
    zone = view.edition.zone(lost.to.zone)
    named = messages.chained(event.name.say(messages.language).rstrip(".") for event in lost.change.events)
    sentence = messages.say(
        "since.merged" if lost.among_own else "since.lost",
        date=known_date(lost.change.day, lost.change.precision, messages),
        km2=messages.number(lost.km2),
        holder=actor_label(view, lost.to.controller, messages),
        zone=zone.name.say(messages.language) if zone else lost.to.zone,
    )
    return f"{sentence} {named}." if named else sentence


def _step(messages: Catalogue, key: str, day: date) -> Step:
    return Step(day.isoformat(), messages.say(key, day=messages.day(day)))
