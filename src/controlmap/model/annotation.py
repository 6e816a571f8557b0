"""Annotations: what the article says, one statement each, in our own words."""

from enum import StrEnum
from typing import Final

from pydantic import Field

from controlmap.model.assertion import Assertion
from controlmap.model.ids import AMovementId, AnActorId, AnAnnotationId, APlaceId, AZoneId
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
    """What a statement names. Each entry can link the statement to a zone."""

    zones: tuple[AZoneId, ...] = ()
    """Zones that it names."""
    actors: tuple[AnActorId, ...] = ()
    """Actors that it speaks of."""
    places: tuple[APlaceId, ...] = ()
    """Places that it names."""


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
    """What it says, in a small vocabulary; empty where the vocabulary has no verb for it."""
    in_tension_with: tuple[Tension, ...] = ()
    outcome: Outcome | None = None
