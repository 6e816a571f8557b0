"""Zones: the parts of the map that a reader can select."""

from typing import Annotated

from pydantic import Field

from controlmap.model.ids import AZoneId
from controlmap.model.record import Record
from controlmap.model.text import Alias, LocalText, OrdinaryWord, Words

Lon = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
Lat = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
Point = tuple[Lon, Lat]
"""(lon, lat) in degrees, WGS84."""


class Landmark(Record):
    """A point that is certainly on one side of the line."""

    name: Words
    at: Point


class Landmarks(Record):
    """Points that must lie inside a zone, and points just outside it, on the edition's as-of day."""

    inside: tuple[Landmark, ...] = Field(min_length=1)
    outside: tuple[Landmark, ...] = Field(min_length=1)


class Zone(Record):
    """A named part of the country: it has one file of holds, one panel and one address."""

    id: AZoneId
    name: LocalText
    short: LocalText | None = None
    """A name short enough for a label on the map; the full name where absent."""
    description: LocalText
    """What it is and where, in a sentence or two, without taking sides."""
    spoken_of: bool
    """Whether the article mentions it. Ground that it does not mention is drawn paler."""
    unsaid: LocalText
    """What the article does not say of it."""
    landmarks: Landmarks | None = None
    """None only if the zone has no ground on the as-of day: it then appears on the timeline alone."""
    aliases: tuple[Alias, ...] = ()
    """Other names that readers will search for."""
    ordinary: tuple[OrdinaryWord, ...] = ()
    """Which of these names, or words of them, are everyday words too: a text has to show that the name is meant."""
    label_at: Point | None = None
    """The position of its label on the map; computed if absent."""

    def label(self, language: str) -> str:
        """Return the short name where there is one, else the name."""
        return (self.short or self.name).say(language)
