"""Actors: who holds ground, who backs whom, who speaks."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from controlmap.model.day import Day
from controlmap.model.ids import ActorId, AnActorId, AnAnnotationId, AnnotationId
from controlmap.model.record import Record
from controlmap.model.text import Alias, LocalText, OrdinaryWord


class Pattern(StrEnum):
    """A drawn pattern that distinguishes holders whose colours alone are too close."""

    NONE = "none"
    DIAGONAL = "diagonal"
    COUNTER_DIAGONAL = "counter-diagonal"
    DOTS = "dots"
    CROSS = "cross"


class Backing(Record):
    """A link to an actor that this one is backed by, with the statements that say so."""

    actor: AnActorId
    """The backer."""
    statements: tuple[AnAnnotationId, ...] = Field(min_length=1)
    """The annotations that say so."""
    former: bool = False
    """Whether, by those statements, the backing had ended or weakened by the as-of day."""


class Became(Record):
    """What an actor has been since a day after the article's, such as under another name or with other allies."""

    since: Day
    """The first day on which the description holds."""
    description: LocalText
    """Who this is from that day on; it replaces the earlier description."""


class Actor(Record):
    """A party, government, movement or person that the edition speaks of."""

    id: AnActorId
    name: LocalText
    short: LocalText | None = None
    """A name short enough for a legend or a badge; the full name where absent."""
    aliases: tuple[Alias, ...] = ()
    """Other names of the same actor, for search."""
    ordinary: tuple[OrdinaryWord, ...] = ()
    """Which of these names, or words of them, are everyday words too: a text has to show that the name is meant."""
    description: LocalText | None = None
    """Who this is, in one sentence; for an anonymous speaker, how the article describes them."""
    anonymous: bool = False
    """Whether the article quotes this speaker without a name."""
    colour: Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")] | None = None
    """Fill of the ground it holds, as ``#rrggbb``; required of an actor that holds ground."""
    pattern: Pattern = Pattern.NONE
    backed_by: tuple[Backing, ...] = ()
    became: tuple[Became, ...] = ()
    """What it was later, in the order of its days."""

    def label(self, language: str) -> str:
        """Return the short name where there is one, else the name."""
        return (self.short or self.name).say(language)

    def later(self, day: date) -> Became | None:
        """Return the last of its later descriptions that holds on ``day``; None if the first one still does."""
        return next((one for one in reversed(self.became) if one.since <= day), None)


__all__ = ["Actor", "ActorId", "AnnotationId", "Backing", "Became", "Pattern"]
