"""Assertions: what a statement says, put so that a program can set one statement beside another."""

from enum import StrEnum
from typing import Final

from controlmap.model.ids import AnActorId, AnAnnotationId, APlaceId, AZoneId
from controlmap.model.record import Record


class Verb(StrEnum):
    """What a statement says of the one it is about: a small vocabulary, for ground, for relations, for aims."""

    HOLDS = "holds"
    """Its ground, or the places named, is in the subject's hands."""
    LOST = "lost"
    GAINED = "gained"
    THREATENED = "threatened"
    """The subject is threatened on the ground named, by the actors named."""
    BACKS = "backs"
    OPPOSES = "opposes"
    DEALS_WITH = "deals-with"
    """Agrees, negotiates or cooperates with."""
    WANTS = "wants"
    REFUSES = "refuses"
    EXPECTS = "expects"
    CONDITIONAL_ON = "conditional-on"
    """What the subject would do hangs on the actors, or on the statement, named."""
    DIFFERS_FROM = "differs-from"
    """Wants or sees things otherwise than the actors named, or than another statement has it."""


RELATIONS: Final = (Verb.BACKS, Verb.OPPOSES, Verb.DEALS_WITH, Verb.DIFFERS_FROM)
"""Verbs that tell how one actor stands to another."""

AIMS: Final = (Verb.WANTS, Verb.REFUSES, Verb.EXPECTS)
"""Verbs that tell what an actor is after."""


class Assertion(Record):
    """One thing that a statement says: who, what, and of whom or which ground."""

    subject: AnActorId
    verb: Verb
    actors: tuple[AnActorId, ...] = ()
    zones: tuple[AZoneId, ...] = ()
    places: tuple[APlaceId, ...] = ()
    statement: AnAnnotationId | None = None
    """The other statement, where it is conditional on one or differs from one."""
