"""References to ids that do not exist."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from controlmap.checks.rule import Finding, Part, Reference, Rule, at
from controlmap.model.annotation import About
from controlmap.model.assertion import Assertion
from controlmap.model.edition import Edition
from controlmap.model.record import Record
from controlmap.model.wording import nearest

_ENTRY: Final = re.compile(r"\.\d+$")
"""The end of an entry's path: its index in the list."""


class Known(NamedTuple):
    """The ids of one kind that an edition has."""

    kind: str
    """The kind of record that such an id names, e.g. ``zone``."""
    file: str
    """The file that lists them."""
    ids: frozenset[str]


def known_zones(edition: Edition) -> Known:
    """Return the ids of the edition's zones."""
    return Known("zone", "zones.yaml", frozenset(zone.id for zone in edition.zones))


def known_actors(edition: Edition) -> Known:
    """Return the ids of the edition's actors."""
    return Known("actor", "actors.yaml", frozenset(actor.id for actor in edition.actors))


def known_sources(edition: Edition) -> Known:
    """Return the ids of the edition's sources."""
    return Known("source", "sources.yaml", frozenset(source.id for source in edition.sources))


def known_statements(edition: Edition) -> Known:
    """Return the ids of the edition's statements."""
    return Known("statement", "annotations.yaml", frozenset(note.id for note in edition.annotations))


def _known_places(edition: Edition) -> Known:
    return Known("place", "places.geojson", frozenset(place.id for place in edition.places))


def _known_holds(edition: Edition) -> Known:
    return Known("hold", "a file in zones/", frozenset(hold.id for hold in edition.holds))


def _known_movements(edition: Edition) -> Known:
    return Known("movement", "edition.yaml", frozenset(movement.id for movement in edition.manifest.movements))


def missing(record: Record, field: str, word: str, known: Known) -> Iterator[Finding]:
    """Yield a finding if the id in a field of a record is not a known one; ``field`` may be an entry of a list."""
    if word in known.ids:
        return
    role = _ENTRY.sub("", field).rpartition(".")[2]
    fix = f"use an id from {known.file}{nearest(word, sorted(known.ids))}"
    said = (
        f"unknown {known.kind} '{word}'" if role == f"{known.kind}s" else f"{role} '{word}' is not a known {known.kind}"
    )
    yield at(record, field, said, fix)._replace(reference=Reference(known.kind, word))


def _each_missing(record: Record, field: str, words: Iterable[str], known: Known) -> Iterator[Finding]:
    """Yield a finding for each id of a list that is not a known one."""
    for index, word in enumerate(words):
        yield from missing(record, f"{field}.{index}", word, known)


def _controllers(edition: Edition) -> Iterator[Finding]:
    actors = known_actors(edition)
    for hold in edition.holds:
        yield from missing(hold, "controller", hold.controller, actors)
        yield from _each_missing(hold, "also", hold.also, actors)
    for place in edition.places:
        for index, held in enumerate(place.held_by):
            yield from missing(place, f"held_by.{index}.controller", held.controller, actors)


def _statements(edition: Edition) -> Iterator[Finding]:
    zones, actors, places = known_zones(edition), known_actors(edition), _known_places(edition)
    movements = _known_movements(edition)
    for note in edition.annotations:
        named: list[tuple[str, About | Assertion]] = [("about", note.about)]
        named += [(f"asserts.{index}", said) for index, said in enumerate(note.asserts)]
        for under, words in named:
            yield from _each_missing(note, f"{under}.zones", words.zones, zones)
            yield from _each_missing(note, f"{under}.actors", words.actors, actors)
            named_places = words.place_ids if isinstance(words, About) else words.places
            yield from _each_missing(note, f"{under}.places", named_places, places)
        for index, said in enumerate(note.asserts):
            yield from missing(note, f"asserts.{index}.subject", said.subject, actors)
        yield from missing(note, "speaker", note.speaker, actors)
        if note.movement is not None:
            yield from missing(note, "movement", note.movement, movements)


def _backing(edition: Edition) -> Iterator[Finding]:
    actors, statements = known_actors(edition), known_statements(edition)
    for actor in edition.actors:
        for index, backing in enumerate(actor.backed_by):
            under = f"backed_by.{index}"
            yield from missing(actor, f"{under}.actor", backing.actor, actors)
            yield from _each_missing(actor, f"{under}.statements", backing.statements, statements)


def _events(edition: Edition) -> Iterator[Finding]:
    places, holds, statements = _known_places(edition), _known_holds(edition), known_statements(edition)
    for event in edition.events:
        yield from _each_missing(event, "places", event.places, places)
        yield from _each_missing(event, "ended", event.ended, holds)
        yield from _each_missing(event, "began", event.began, holds)
        yield from _each_missing(event, "annotations", event.annotations, statements)


def _manifest(edition: Edition) -> Iterator[Finding]:
    manifest, base = edition.manifest, edition.manifest.base
    actors = known_actors(edition)
    yield from missing(manifest, "base.zone", base.zone, known_zones(edition))
    yield from missing(manifest, "base.controller", base.controller, actors)
    for index, published in enumerate(manifest.published_shares):
        under = f"published_shares.{index}"
        for actor in published.shares:
            if actor not in actors.ids:
                fix = f"use an id from {actors.file}{nearest(actor, sorted(actors.ids))}"
                found = at(manifest, f"{under}.shares.{actor}", f"the share of '{actor}' is of no actor", fix)
                yield found._replace(reference=Reference(actors.kind, actor))
        for actor, others in published.together.items():
            field = f"{under}.together.{actor}"
            yield from _each_missing(manifest, field, others, actors)
            if actor not in published.shares:
                fix = f"use one of the ids in shares{nearest(actor, sorted(published.shares))}"
                yield at(manifest, field, f"actors are counted with '{actor}', which has no share", fix)


DANGLING_CONTROLLER = Rule(
    "Z103",
    "A controller is not a known actor",
    "A hold, or a place under `held_by`, names an actor that `actors.yaml` does not have.",
    "Correct the id, or add the actor.",
    frozenset({Part.ACTORS}),
    _controllers,
)
DANGLING_STATEMENT = Rule(
    "A101",
    "A statement is about something unknown",
    "A statement names a zone, actor, place, speaker or movement that the edition does not have.",
    "Correct the id, or add the missing record.",
    frozenset({Part.ACTORS, Part.ZONES, Part.PLACES, Part.MANIFEST}),
    _statements,
)
DANGLING_BACKING = Rule(
    "C101",
    "An actor's backing names something unknown",
    "`backed_by` names an actor or a statement that the edition does not have.",
    "Correct the id, or add the missing record.",
    frozenset({Part.ACTORS, Part.ANNOTATIONS}),
    _backing,
)
DANGLING_EVENT = Rule(
    "E101",
    "An event names something unknown",
    "An event names a place, hold or statement that the edition does not have.",
    "Correct the id, or add the missing record.",
    frozenset({Part.HOLDS, Part.PLACES, Part.ANNOTATIONS}),
    _events,
)
DANGLING_MANIFEST = Rule(
    "M101",
    "The manifest names something unknown",
    "The base, or a published share, names a zone or an actor that the edition does not have.",
    "Correct the id.",
    frozenset({Part.ZONES, Part.ACTORS}),
    _manifest,
)
