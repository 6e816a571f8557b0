"""A reader's own events: counts in words, a table by month and holder, and spots for the map."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.incidents.incident_counts import CountedEvents, Spot
from controlmap.messages.catalogue import Catalogue
from controlmap.model.standing import Standing
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup
from controlmap.render.payloads.channel import SpotPayload

MOST_SPOTS: Final = 2_000
"""More circles than this hide the map, and are slow to draw."""


def event_counts(view: DayView, messages: Catalogue, counted: CountedEvents, month: date | None) -> str:
    """Return how many events are on the map, and their counts by month and holder."""
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
        nothing="" if rows else messages.say("events.nothing"),
        title=messages.say("events.table"),
        month=messages.say("events.month"),
        total=messages.say("events.total"),
        holders=[{"id": holder, "name": actor_label(view, holder, messages)} for holder in holders],
        rows=rows,
        left=_left(messages, counted, month),
    )


def event_spots(view: DayView, messages: Catalogue, counted: CountedEvents, month: date | None) -> list[SpotPayload]:
    """Return the spots that the map draws for a month's events, or for all if the month is None."""
    return drawn_spots(view, messages, counted.spots(month, MOST_SPOTS)[0])


def drawn_spots(view: DayView, messages: Catalogue, spots: Iterable[Spot]) -> list[SpotPayload]:
    """Return spots as the map draws them, each with the text of its label."""
    return [
        {
            "at": (spot.lon, spot.lat),
            "holder": spot.holder,
            "count": spot.events,
            "label": messages.count("events.spot", spot.events, holder=actor_label(view, spot.holder, messages)),
        }
        for spot in spots
    ]


def _lines(messages: Catalogue, counted: CountedEvents) -> list[str]:
    standings = counted.standings
    lines = [
        messages.count(f"events.{standing}", standings[standing]) for standing in Standing if standing in standings
    ]
    if counted.events.malformed:
        lines.append(messages.count("events.malformed", counted.events.malformed))
    if counted.near_line:
        lines.insert(1, messages.count("events.near", counted.near_line))
    return lines


def _left(messages: Catalogue, counted: CountedEvents, month: date | None) -> str:
    _, spots = counted.spots(month, 0)
    return (
        messages.say("events.left", shown=messages.number(MOST_SPOTS), all=messages.number(spots))
        if spots > MOST_SPOTS
        else ""
    )
