"""Places: towns, bases, crossings, and the cities where talks are held."""

from enum import StrEnum

from controlmap.model.ids import AnActorId, APlaceId, ASourceId
from controlmap.model.record import Record
from controlmap.model.span import Span
from controlmap.model.text import Alias, LocalText, OrdinaryWord, Words
from controlmap.model.zone import Point


class PlaceRank(StrEnum):
    """How important a place is on the map, greatest first."""

    CAPITAL = "capital"
    SEAT = "seat"
    """Seat of a governorate."""
    TOWN = "town"
    VILLAGE = "village"
    BASE = "base"
    """An air, naval or army base."""
    CROSSING = "crossing"
    """A border crossing."""
    CONFERENCE = "conference"
    """A city outside the country where talks are held."""


class HeldBy(Span):
    """The days over which one actor held a place, from a source independent of this map."""

    controller: AnActorId
    source: ASourceId


class Place(Record):
    """A named point."""

    id: APlaceId
    name: LocalText
    aliases: tuple[Alias, ...] = ()
    """Other names and spellings, in any language."""
    ordinary: tuple[OrdinaryWord, ...] = ()
    """Which of these names, or words of them, are everyday words too: a text has to show that the name is meant."""
    rank: PlaceRank
    at: Point
    note: Words | None = None
    """Where the point comes from, if that needs explaining."""
    held_by: tuple[HeldBy, ...] = ()
    """Who held it when, by a cited source: the painted map must agree."""
