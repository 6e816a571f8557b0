"""Ids used twice: a reference to one would be a reference to both."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.record import Record


def _identified(edition: Edition) -> Iterator[tuple[str, str, Record, str]]:
    """Yield the kind and id of everything that has an id, with the record and the field in which it is written."""
    yield from (("zone", zone.id, zone, "id") for zone in edition.zones)
    yield from (("actor", actor.id, actor, "id") for actor in edition.actors)
    yield from (("source", source.id, source, "id") for source in edition.sources)
    yield from (("hold", hold.id, hold, "id") for hold in edition.holds)
    yield from (("place", place.id, place, "id") for place in edition.places)
    yield from (("statement", note.id, note, "id") for note in edition.annotations)
    yield from (("event", event.id, event, "id") for event in edition.events)
    manifest = edition.manifest
    for index, movement in enumerate(manifest.movements):
        yield "movement", movement.id, manifest, f"movements.{index}.id"
    for index, inset in enumerate(manifest.insets):
        yield "inset", inset.id, manifest, f"insets.{index}.id"


def _repeated(edition: Edition) -> Iterator[Finding]:
    first: dict[tuple[str, str], str] = {}
    for kind, name, record, field in _identified(edition):
        here = f"{record.origin.path}:{record.origin.line_of(field)}"
        if (kind, name) in first:
            message = f"the {kind} '{name}' is both here and at {first[kind, name]}"
            yield at(record, field, message, "give one of them another id")
        first.setdefault((kind, name), here)


REPEATED_IDS = Rule(
    "I101",
    "An id is used twice",
    "Two zones, holds, actors, places, statements, events, sources, movements or insets have the same id.",
    "Give one of them another id, and correct the references to it.",
    frozenset(),
    _repeated,
)
