"""Relations between actors, and the statements that say so."""

from collections.abc import Mapping
from dataclasses import dataclass

from controlmap.model.annotation import Annotation, Tension
from controlmap.model.assertion import AIMS, RELATIONS, Verb
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId


@dataclass(frozen=True, slots=True)
class Relations:
    """A table of relations: a row per subject, a column per object."""

    subjects: tuple[ActorId, ...]
    objects: tuple[ActorId, ...]
    cells: Mapping[tuple[ActorId, ActorId], Mapping[Verb, tuple[Annotation, ...]]]
    """By (subject, object): the statements that say so, by verb; pairs without statements are left out."""


def relations(edition: Edition) -> Relations:
    """Collect the assertions about pairs of actors; subjects and objects are in the order of ``actors.yaml``."""
    cells: dict[tuple[ActorId, ActorId], dict[Verb, tuple[Annotation, ...]]] = {}
    for note in edition.annotations:
        for said in note.asserts:
            for actor in said.actors if said.verb in RELATIONS else ():
                verbs = cells.setdefault((said.subject, actor), {})
                if note not in verbs.get(said.verb, ()):
                    verbs[said.verb] = (*verbs.get(said.verb, ()), note)
    subjects, objects = {pair[0] for pair in cells}, {pair[1] for pair in cells}
    return Relations(
        tuple(actor.id for actor in edition.actors if actor.id in subjects),
        tuple(actor.id for actor in edition.actors if actor.id in objects),
        cells,
    )


def aims(edition: Edition, actor: ActorId) -> tuple[tuple[Verb, Annotation], ...]:
    """Return what statements say that an actor wants, refuses or expects, in reading order."""
    found = {
        (said.verb, note.id): (said.verb, note)
        for note in edition.annotations
        for said in note.asserts
        if said.subject == actor and said.verb in AIMS
    }
    return tuple(found.values())


def all_tensions(edition: Edition) -> tuple[tuple[Annotation, Annotation, Tension], ...]:
    """Return every pair of statements that contradict each other, once, in reading order."""
    found: dict[frozenset[str], tuple[Annotation, Annotation, Tension]] = {}
    for note in edition.annotations:
        for tension in note.in_tension_with:
            other = edition.annotation(tension.statement)
            if other is not None:
                found.setdefault(frozenset((note.id, other.id)), (note, other, tension))
    return tuple(found.values())


def tensions(edition: Edition, actor: ActorId) -> tuple[tuple[Annotation, Annotation, Tension], ...]:
    """Return the tensions in which an actor speaks or is spoken of on one side, each once, with that side first."""
    found: dict[frozenset[str], tuple[Annotation, Annotation, Tension]] = {}
    for note in edition.annotations:
        if note.speaker == actor or actor in note.about.actors:
            for tension in note.in_tension_with:
                other = edition.annotation(tension.statement)
                if other is not None:
                    found.setdefault(frozenset((note.id, other.id)), (note, other, tension))
    return tuple(found.values())
