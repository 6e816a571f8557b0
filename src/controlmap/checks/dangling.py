"""References to ids that do not exist."""

from collections.abc import Iterable, Iterator

from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.annotation import About
from controlmap.model.assertion import Assertion
from controlmap.model.edition import Edition
from controlmap.model.place import HeldBy, Place
from controlmap.model.record import Record
from controlmap.model.wording import nearest


def missing(
    record: Record, field: str, given: Iterable[str], known: set[str], what: str, file: str, *, listed: bool = True
) -> Iterator[Finding]:
    """Yield a finding for each given id that is not in ``known``.

    Args:
        record: the record that refers to the ids.
        field: the field that they are in.
        given: the ids.
        known: the ids that exist.
        what: what the id should be, e.g. a zone.
        file: the file that lists such ids.
        listed: whether the field is a list.

    """
    role = field.rpartition(".")[2]
    for index, word in enumerate(given):
        if word not in known:
            where = f"{field}.{index}" if listed else field
            fix = f"use an id from {file}{nearest(word, sorted(known))}"
            said = f"unknown {what} '{word}'" if role == f"{what}s" else f"{role} '{word}' is not a known {what}"
            yield at(record, where, said, fix)


def _controllers(edition: Edition) -> Iterator[Finding]:
    known: set[str] = {actor.id for actor in edition.actors}
    for hold in edition.holds:
        yield from missing(hold, "controller", [hold.controller], known, "actor", "actors.yaml", listed=False)
        yield from missing(hold, "also", hold.also, known, "actor", "actors.yaml")
    for place, under, held in _held_by(edition):
        field = f"{under}.controller"
        yield from missing(place, field, [held.controller], known, "actor", "actors.yaml", listed=False)


def _held_by(edition: Edition) -> Iterator[tuple[Place, str, HeldBy]]:
    """Return each span over which a place is known to have been held, with the place and the path of the entry."""
    for place in edition.places:
        for index, held in enumerate(place.held_by):
            yield place, f"held_by.{index}", held


def _statements(edition: Edition) -> Iterator[Finding]:
    actors: set[str] = {actor.id for actor in edition.actors}
    zones: set[str] = {zone.id for zone in edition.zones}
    places: set[str] = {place.id for place in edition.places}
    movements: set[str] = {movement.id for movement in edition.manifest.movements}
    for note in edition.annotations:
        named: list[tuple[str, About | Assertion]] = [("about", note.about)]
        named += [(f"asserts.{index}", said) for index, said in enumerate(note.asserts)]
        for under, words in named:
            yield from missing(note, f"{under}.zones", words.zones, zones, "zone", "zones.yaml")
            yield from missing(note, f"{under}.actors", words.actors, actors, "actor", "actors.yaml")
            named_places = words.place_ids if isinstance(words, About) else words.places
            yield from missing(note, f"{under}.places", named_places, places, "place", "places.geojson")
        for index, said in enumerate(note.asserts):
            field = f"asserts.{index}.subject"
            yield from missing(note, field, [said.subject], actors, "actor", "actors.yaml", listed=False)
        yield from missing(note, "speaker", [note.speaker], actors, "actor", "actors.yaml", listed=False)
        if note.movement is not None:
            yield from missing(note, "movement", [note.movement], movements, "movement", "edition.yaml", listed=False)


def _backing(edition: Edition) -> Iterator[Finding]:
    actors: set[str] = {actor.id for actor in edition.actors}
    notes: set[str] = {note.id for note in edition.annotations}
    for actor in edition.actors:
        for index, backing in enumerate(actor.backed_by):
            under = f"backed_by.{index}"
            yield from missing(actor, f"{under}.actor", [backing.actor], actors, "actor", "actors.yaml", listed=False)
            statements = f"{under}.statements"
            yield from missing(actor, statements, backing.statements, notes, "statement", "annotations.yaml")


def _events(edition: Edition) -> Iterator[Finding]:
    holds: set[str] = {hold.id for hold in edition.holds}
    places: set[str] = {place.id for place in edition.places}
    notes: set[str] = {note.id for note in edition.annotations}
    for event in edition.events:
        yield from missing(event, "places", event.places, places, "place", "places.geojson")
        yield from missing(event, "ended", event.ended, holds, "hold", "a file in zones/")
        yield from missing(event, "began", event.began, holds, "hold", "a file in zones/")
        yield from missing(event, "annotations", event.annotations, notes, "statement", "annotations.yaml")


def _manifest(edition: Edition) -> Iterator[Finding]:
    manifest, base = edition.manifest, edition.manifest.base
    actors: set[str] = {actor.id for actor in edition.actors}
    zones: set[str] = {zone.id for zone in edition.zones}
    yield from missing(manifest, "base.zone", [base.zone], zones, "zone", "zones.yaml", listed=False)
    yield from missing(manifest, "base.controller", [base.controller], actors, "actor", "actors.yaml", listed=False)
    for index, published in enumerate(manifest.published_shares):
        under = f"published_shares.{index}"
        for actor in published.shares:
            if actor not in actors:
                fix = f"use an id from actors.yaml{nearest(actor, sorted(actors))}"
                yield at(manifest, f"{under}.shares.{actor}", f"the share of '{actor}' is of no actor", fix)
        for actor, others in published.together.items():
            field = f"{under}.together.{actor}"
            yield from missing(manifest, field, others, actors, "actor", "actors.yaml")
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
