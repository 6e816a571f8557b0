"""Annotations: what the article says, one statement each, in our own words."""

from enum import StrEnum
from typing import Final

from pydantic import Field

from controlmap.model.assertion import Assertion
from controlmap.model.ids import AMovementId, AnActorId, AnAnnotationId, AZoneId, PlaceId
from controlmap.model.named_place import Named, PlaceRole
from controlmap.model.outcome import Outcome
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Modality(StrEnum):
    """The type of a statement: a fact, a claim, a forecast and so on."""

    REPORTED_FACT = "reported-fact"
    PARTY_CLAIM = "party-claim"
    ASSESSMENT = "assessment"
    INTENTION = "intention"
    FORECAST = "forecast"
    CONDITION = "condition"


TO_BE_DECIDED: Final = (Modality.INTENTION, Modality.FORECAST, Modality.CONDITION)
"""Modalities that later events decide: such a statement has an outcome, even if it is still open."""


class About(Record):
    """The things that a statement names. Each entry except a landmark or a seat can link the statement to a zone."""

    zones: tuple[AZoneId, ...] = ()
    """Zones that it names."""
    actors: tuple[AnActorId, ...] = ()
    """Actors that it speaks of."""
    places: tuple[Named, ...] = ()
    """Places that it names, each with its role: by its id alone, the statement speaks of the place itself."""

    @property
    def place_ids(self) -> tuple[PlaceId, ...]:
        """Return every place that the statement names, in whatever role."""
        return tuple(place.id for place in self.places)

    @property
    def places_spoken_of(self) -> tuple[PlaceId, ...]:
        """Return the places that the statement says something of: these alone link it to ground."""
        return self.places_as(PlaceRole.SUBJECT)

    def places_as(self, role: PlaceRole) -> tuple[PlaceId, ...]:
        """Return the places that the statement names in one role."""
        return tuple(place.id for place in self.places if place.role is role)


class Tension(Record):
    """A conflict between this statement and another, which lists this one too."""

    statement: AnAnnotationId
    why: LocalText
    """Why the two cannot both be right, in one line."""


class Annotation(Record):
    """One statement of the article."""

    id: AnAnnotationId
    line: int = Field(ge=1)
    """Line of the article, from 1."""
    text: LocalText
    """What it says, in our own words."""
    about: About
    speaker: AnActorId
    """Who is responsible for it: the named or anonymous source, or the news agency itself."""
    modality: Modality
    when: str = Field(min_length=4, max_length=64)
    """The time it speaks of, in Extended Date/Time Format, e.g. ``2017-12``, ``2018~``, ``2015-09/2017-12``."""
    movement: AMovementId | None = None
    """The movement of the article that it belongs to."""
    asserts: tuple[Assertion, ...] = ()
    """Its content in a small vocabulary; empty if the vocabulary lacks a verb for it."""
    in_tension_with: tuple[Tension, ...] = ()
    outcome: Outcome | None = None
