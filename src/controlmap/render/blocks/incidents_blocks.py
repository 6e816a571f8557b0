"""A reader's own events: counts in words, a table by month and holder, and spots for the map."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.incidents.incident_counts import CountedEvents, Spot
from controlmap.messages.catalogue import Catalogue
from controlmap.model.date_line import counted_on
from controlmap.model.standing import Standing
from controlmap.render.blocks.incident_rows import incident_rows
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup
from controlmap.render.payloads.channel import SpotPayload

MOST_SPOTS: Final = 2_000
"""More circles than this hide the map, and are slow to draw."""


_MOST_TEXT_LETTERS: Final = 60_000
"""Of the texts of all spots, which are sent at once: 300 rows in full."""

_LEAST_EXPECTED: Final = 0.05
"""Less would be shown as zero."""


def event_counts(
    view: DayView,
    messages: Catalogue,
    counted: CountedEvents,
    month: date | None,
    days: tuple[date, date] | None = None,
) -> str:
    """Return how many events are on the map, and their counts by month and holder; ``days`` are those drawn."""
    counts = counted.by_month()
    held = {holder for _, holder in counts}
    holders = [holder for holder in view.edition.controllers() if holder in held]
    rows = [
        {
            "name": messages.month(first),
            "chosen": first == month,
            "cells": [
                messages.number(counts[first, holder]) if (first, holder) in counts else "" for holder in holders
            ],
            "total": messages.number(sum(counts.get((first, holder), 0) for holder in holders)),
        }
        for first in counted.months
    ]
    return markup(
        "uploaded_events.html",
        lines=_lines(messages, counted),
        imprecise=_imprecise(view, messages, counted),
        nothing="" if rows or counted.imprecise else messages.say("events.nothing"),
        title=messages.say("events.table"),
        month=messages.say("events.month"),
        total=messages.say("events.total"),
        holders=[{"id": holder, "name": actor_label(view, holder, messages)} for holder in holders],
        rows=rows,
        left=_left(messages, counted, days),
        listed=incident_rows(view, messages, counted, days),
    )


def event_spots(
    view: DayView, messages: Catalogue, counted: CountedEvents, days: tuple[date, date] | None
) -> list[SpotPayload]:
    """Return the spots that the map draws for the events of some days, or for all if they are None."""
    left = _MOST_TEXT_LETTERS
    drawn = []
    for spot in counted.spots(days, MOST_SPOTS)[0]:
        rows = _rows(messages, counted, spot) if left > 0 else []
        left -= sum(len(text) for _, text in rows)
        drawn.append(_drawn(view, messages, spot, rows))
    return drawn


def drawn_spots(view: DayView, messages: Catalogue, spots: Iterable[Spot]) -> list[SpotPayload]:
    """Return spots as the map draws them, each with the text of its label."""
    return [_drawn(view, messages, spot, []) for spot in spots]


def _drawn(view: DayView, messages: Catalogue, spot: Spot, rows: list[tuple[str, str]]) -> SpotPayload:
    left = spot.events - len(rows)
    return {
        "at": (counted_on(spot.lon, view.edition.manifest.bounds), spot.lat),
        "holder": spot.holder,
        "count": spot.events,
        "label": messages.count("events.spot", spot.events, holder=actor_label(view, spot.holder, messages)),
        "rows": rows,
        "rest": messages.count("events.rest", left) if rows and left else "",
    }


def _rows(messages: Catalogue, counted: CountedEvents, spot: Spot) -> list[tuple[str, str]]:
    """Return the day and the text of the first rows of a spot."""
    days, texts = counted.events.days.days, counted.events.texts
    return [(messages.day(days[row].item()), texts.of(row) if texts else "") for row in spot.rows]


def _lines(messages: Catalogue, counted: CountedEvents) -> list[str]:
    standings = counted.standings
    lines = [
        messages.count(f"events.{standing}", standings[standing]) for standing in Standing if standing in standings
    ]
    if counted.events.malformed:
        lines.append(messages.count("events.malformed", counted.events.malformed))
    of_inside = (
        ("events.near", counted.near_line),
        ("events.imprecise", counted.imprecise),
        ("events.uncertain", counted.uncertain),
    )
    for about, value in counted.events.notes:
        shown = messages.say(f"events.order.{value}") if about == "order" else value
        lines.append(messages.say(f"events.read.{about}", value=shown))
    lines[1:1] = [messages.count(key, number) for key, number in of_inside if number]
    return lines


def _imprecise(view: DayView, messages: Catalogue, counted: CountedEvents) -> list[str]:
    """Return how many imprecise events each holder may expect on its ground; nothing if all are precise."""
    expected = {holder: total for holder, total in counted.expected().items() if total >= _LEAST_EXPECTED}
    shares = [
        messages.say(
            "events.expected_of",
            holder=actor_label(view, holder, messages),
            n=messages.number(expected[holder], digits=1),
        )
        for holder in sorted(expected, key=lambda holder: -expected[holder])
    ]
    return [messages.say("events.expected", holders=messages.listed(shares))] if shares else []


def _left(messages: Catalogue, counted: CountedEvents, days: tuple[date, date] | None) -> str:
    _, spots = counted.spots(days, 0)
    return (
        messages.say("events.left", shown=messages.number(MOST_SPOTS), all=messages.number(spots))
        if spots > MOST_SPOTS
        else ""
    )
