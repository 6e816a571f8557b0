"""Days outside the span that an edition covers."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.edition import Edition

MOST_YEARS: Final = 200
"""A longer span is a typing error in a year, and a daily timeline of it would be unusable."""


def _order(edition: Edition) -> Iterator[Finding]:
    manifest = edition.manifest
    if manifest.as_of < manifest.first_day:
        message = f"as_of {manifest.as_of} is before first_day {manifest.first_day}"
        yield at(manifest, "as_of", message, "make first_day the earlier of the two")
    if manifest.ends_on < manifest.as_of:
        message = f"last_day {manifest.ends_on} is before as_of {manifest.as_of}"
        yield at(manifest, "last_day", message, "make it as_of or later, or remove it: the days then end with as_of")
    ends = "as_of" if manifest.last_day is None else "last_day"
    if (years := manifest.ends_on.year - manifest.first_day.year) > MOST_YEARS:
        message = f"first_day {manifest.first_day} lies {years} years before {ends}, more than {MOST_YEARS}"
        yield at(manifest, "first_day", message, "correct the year that is wrong")
    first, last = manifest.first_day, manifest.ends_on
    for index, day in enumerate(manifest.chosen_days):
        where = f"chosen_days.{index}"
        if not first <= day <= last:
            yield at(manifest, where, f"the day {day} lies outside {first} to {last}", "correct the day, or remove it")
        elif index and day <= manifest.chosen_days[index - 1]:
            earlier = manifest.chosen_days[index - 1]
            yield at(manifest, where, f"the day {day} does not follow {earlier}", "list each day once, in order")


def _never_shown(edition: Edition) -> Iterator[Finding]:
    first, last = edition.manifest.first_day, edition.manifest.ends_on
    for hold in edition.holds:
        if hold.span.start > last:
            message = f"the hold '{hold.id}' begins on {hold.span.start}, after the edition's last day {last}"
            yield at(hold, "from", message, "correct the day, or remove the hold")
        elif hold.span.end is not None and hold.span.end <= first:
            message = f"the hold '{hold.id}' ends on {hold.span.end}, before anything of the edition is shown"
            yield at(hold, "until", message, f"make it last beyond first_day {first}, or remove the hold")


def _event_day(edition: Edition) -> Iterator[Finding]:
    first, last = edition.manifest.first_day, edition.manifest.ends_on
    for event in edition.events:
        if not first <= event.day <= last:
            message = f"the event's day {event.day} lies outside {first} to {last}"
            yield at(event, "day", message, "correct the day, or remove the event")


def _event_holds(edition: Edition) -> Iterator[Finding]:
    spans = {str(hold.id): hold.span for hold in edition.holds}
    fix = "correct the event's day, or the hold's span"
    for event in edition.events:
        for index, hold_id in enumerate(event.ended):
            if hold_id in spans and (end := spans[hold_id].end) != event.day:
                when = f"ends on {end}, not on {event.day}" if end else f"has no end, but was ended on {event.day}"
                yield at(event, f"ended.{index}", f"the hold '{hold_id}' {when}", fix)
        for index, hold_id in enumerate(event.began):
            if hold_id in spans and (start := spans[hold_id].start) != event.day:
                yield at(event, f"began.{index}", f"the hold '{hold_id}' begins on {start}, not on {event.day}", fix)


def _became(edition: Edition) -> Iterator[Finding]:
    after, last = edition.manifest.as_of, edition.manifest.ends_on
    for actor in edition.actors:
        days = [after, *(one.since for one in actor.became)]
        for index, (before, since) in enumerate(pairwise(days)):
            if since <= before:
                message = f"the actor '{actor.id}' is described from {since} on, which is not after {before}"
                yield at(actor, f"became.{index}", message, "list the days after as_of, the earliest first")
            elif since > last:
                message = f"the actor '{actor.id}' is described from {since} on, after the edition's last day {last}"
                yield at(actor, f"became.{index}", message, "correct the day, or remove the description")


DAYS_IN_ORDER = Rule(
    "M102",
    "The edition's days run backwards, or too far",
    "The map is painted from `first_day` to `last_day` (without it, to `as_of`), the article's day `as_of` lies "
    f"between them, and the span is at most {MOST_YEARS} years. `chosen_days` lie in it, in order.",
    "Put `first_day`, `as_of` and `last_day` in this order, likewise `chosen_days`, or correct a wrong year.",
    frozenset(),
    _order,
)
HOLD_NEVER_SHOWN = Rule(
    "Z112",
    "A hold is never shown",
    "Its whole span lies before the edition's first day or after its last.",
    "Correct `from` or `until`, or remove the hold.",
    frozenset(),
    _never_shown,
)
EVENT_OUTSIDE = Rule(
    "E102",
    "An event lies outside the edition's days",
    "The timeline runs from `first_day` to `last_day` (without it, to `as_of`); an event outside them is never marked.",
    "Correct the day, or remove the event.",
    frozenset(),
    _event_day,
)
EVENT_AND_HOLDS = Rule(
    "E103",
    "An event and its holds name different days",
    "A hold that an event ended must end on the event's day, and one that it began must begin on it.",
    "Correct the event's day, or the hold's span.",
    frozenset({Part.HOLDS}),
    _event_holds,
)
BECAME_IN_ORDER = Rule(
    "C104",
    "A later description of an actor has a wrong day",
    "The descriptions under `became` replace one another in the order of their days, all of which the edition shows.",
    "List them with days after `as_of` and up to the last day, the earliest first.",
    frozenset(),
    _became,
)
