"""Gaps in a zone's history: days without ground between days with ground."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import numpy as np

from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, at_record
from controlmap.model.ids import ZoneId


def _gaps(history: History) -> Iterator[Finding]:
    shown = [_zones_with_ground(history, day) for day in history.days]
    for zone in history.edition.zones:
        days = [number for number, zones in enumerate(shown) if zone.id in zones]
        for last, again in pairwise(days):
            begins = history.days[last + 1]
            if again > last + 1 and not _explained(history, zone.id, begins):
                returns = history.days[again]
                message = f"the zone '{zone.id}' has ground before {begins} and from {returns} on, but none between"
                fix = "add an event of that first day which names the hold that it ended, or draw the missing ground"
                yield at_record(zone, message, fix)


def _zones_with_ground(history: History, day: date) -> set[ZoneId]:
    return {history.zones[owner] for owner in np.unique(history.owners(day))}


def _explained(history: History, zone: ZoneId, day: date) -> bool:
    of_zone = {hold.id for hold in history.edition.holds if hold.zone == zone}
    return any(event.day == day and not of_zone.isdisjoint(event.ended) for event in history.edition.events)


GAP = PaintedRule(
    "Z118",
    "A zone's history has a gap",
    "The zone has ground, then none, then ground again, and no event explains how it was lost.",
    "Add the event of the gap's first day, naming the hold in `ended`; or draw the missing ground.",
    frozenset({Part.HOLDS, Part.BORDER, Part.ZONES, Part.EVENTS}),
    _gaps,
)
