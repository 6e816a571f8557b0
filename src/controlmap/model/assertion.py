"""Assertions: what a statement says, in a form that a program can compare with other statements."""

from enum import StrEnum
from typing import Final

from controlmap.model.ids import AnActorId, AnAnnotationId, APlaceId, AZoneId
from controlmap.model.record import Record


class Verb(StrEnum):
    """What a statement says of its subject: a small vocabulary for ground, relations and aims."""

    HOLDS = "holds"
    """The subject controls its ground, or the places named."""
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
    """What the subject would do depends on the actors, or on the statement, named."""
    DIFFERS_FROM = "differs-from"
    """Disagrees with the actors named, or contradicts another statement."""


RELATIONS: Final = (Verb.BACKS, Verb.OPPOSES, Verb.DEALS_WITH, Verb.DIFFERS_FROM)
"""Verbs that describe how one actor relates to another."""

AIMS: Final = (Verb.WANTS, Verb.REFUSES, Verb.EXPECTS)
"""Verbs that describe what an actor is after."""


class Assertion(Record):
    """One thing that a statement says: the subject, the verb, and the actors, places or statement it concerns."""

    subject: AnActorId
    verb: Verb
    actors: tuple[AnActorId, ...] = ()
    zones: tuple[AZoneId, ...] = ()
    places: tuple[APlaceId, ...] = ()
    statement: AnAnnotationId | None = None
    """The other statement, where it is conditional on one or differs from one."""
