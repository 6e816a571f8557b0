"""Events against the holds that they say they ended or began."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Part, Rule, at, at_record
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.precision import Precision


def _without_hold(edition: Edition) -> Iterator[Finding]:
    for event in edition.events:
        if event.ground and not _named(event):
            message = f"the event '{event.id}' names no hold that it ended or began"
            yield at_record(event, message, "name them in 'ended' and 'began', or write 'ground: false'")
        elif not event.ground and _named(event):
            message = f"the event '{event.id}' changed no ground, but names the hold '{_named(event)[0]}'"
            yield at(event, "ground", message, "remove 'ground: false', or the hold")


def _too_exact(edition: Edition) -> Iterator[Finding]:
    holds = {hold.id: hold for hold in edition.holds}
    for event in edition.events:
        ends = [(holds[hold], "ends", holds[hold].until_precision) for hold in event.ended if hold in holds]
        ends += [(holds[hold], "begins", holds[hold].from_precision) for hold in event.began if hold in holds]
        for hold, verb, known in ends:
            if event.precision.finer_than(known):
                yield _exacter(event, hold, verb, known)


def _exacter(event: Event, hold: Hold, verb: str, known: Precision) -> Finding:
    message = f"the event's precision is {event.precision}, but '{hold.id}' {verb} on a day known to the {known} only"
    field = "precision" if "precision" in event.origin.fields else "day"
    return at(event, field, message, f"write 'precision: {known}', or correct that of the hold")


def _named(event: Event) -> tuple[str, ...]:
    return (*event.ended, *event.began)


EVENT_WITHOUT_HOLD = Rule(
    "E104",
    "An event that changed who held ground names no hold",
    "A reader who opens the event on the timeline would see no change on the map; `ground` says whether there was one.",
    "Name the holds in `ended` and `began`; for talks, visits and truces write `ground: false`.",
    frozenset(),
    _without_hold,
)
EVENT_TOO_EXACT = Rule(
    "E106",
    "An event's day is more exact than its hold's",
    "Readers are shown a day as a dated fact; where a hold's `from_precision` or `until_precision` says that only the "
    "week, the month or the year is known, the event that begins or ends it says so, too.",
    "Give the event the same `precision`; or, where the day is known, correct the hold.",
    frozenset({Part.HOLDS}),
    _too_exact,
)
