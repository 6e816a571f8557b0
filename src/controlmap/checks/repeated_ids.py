"""Ids that stand twice: whatever refers to one of them would refer to both."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Rule, at
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.place import Place
from controlmap.model.source import Source
from controlmap.model.zone import Zone

_Identified = Zone | Actor | Source | Hold | Place | Annotation | Event


def _repeated(edition: Edition) -> Iterator[Finding]:
    listed: dict[str, tuple[_Identified, ...]] = {
        "zone": edition.zones,
        "actor": edition.actors,
        "source": edition.sources,
        "hold": edition.holds,
        "place": edition.places,
        "statement": edition.annotations,
        "event": edition.events,
    }
    for kind, records in listed.items():
        first: dict[str, _Identified] = {}
        for record in records:
            known = first.setdefault(record.id, record)
            if known is not record:
                place = f"{known.origin.path}:{known.origin.line_of('id')}"
                message = f"the {kind} '{record.id}' stands here and at {place}"
                yield at(record, "id", message, "give one of them another id")


REPEATED_IDS = Rule(
    "I101",
    "An id stands twice",
    "Two zones, holds, actors, places, statements, events or sources have the same id.",
    "Give one of them another id, and mend what refers to it.",
    frozenset(),
    _repeated,
)
