"""The join: which statements reach which zone, and why."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import NamedTuple

from controlmap.model.annotation import Annotation
from controlmap.model.ids import ActorId, PlaceId, ZoneId


class LinkKind(IntEnum):
    """Why a statement reaches a zone, strongest first. Silence and coverage count the first two only."""

    NAME = 1
    """It names the zone."""
    PLACE = 2
    """A place that it names lies in the zone on that day."""
    HOLDER = 3
    """It speaks of the actor that holds the zone."""


class Link(NamedTuple):
    """One statement that reaches one zone."""

    zone: ZoneId
    kind: LinkKind
    annotation: Annotation
    via: tuple[PlaceId | ActorId, ...]
    """The places or the holders that make the link; empty for a link by name."""


def links_of(
    annotation: Annotation,
    holders: Mapping[ZoneId, frozenset[ActorId]],
    zone_of_place: Mapping[PlaceId, ZoneId],
) -> tuple[Link, ...]:
    """Give the links of one statement: at most one to a zone, of the strongest kind that holds.

    Args:
        annotation: the statement.
        holders: who holds ground of each zone on the day; zones without ground are left out.
        zone_of_place: the zone that each place lies in on the day; places outside the country are left out.

    """
    about = annotation.about
    found = []
    for zone, controllers in holders.items():
        places = tuple(place for place in about.places if zone_of_place.get(place) == zone)
        actors = tuple(actor for actor in about.actors if actor in controllers)
        if zone in about.zones:
            found.append(Link(zone, LinkKind.NAME, annotation, ()))
        elif places:
            found.append(Link(zone, LinkKind.PLACE, annotation, places))
        elif actors:
            found.append(Link(zone, LinkKind.HOLDER, annotation, actors))
    return tuple(found)


def join(
    annotations: Iterable[Annotation],
    holders: Mapping[ZoneId, frozenset[ActorId]],
    zone_of_place: Mapping[PlaceId, ZoneId],
) -> tuple[Link, ...]:
    """Give every link of every statement, by kind and then in reading order."""
    links = [link for note in annotations for link in links_of(note, holders, zone_of_place)]
    return tuple(sorted(links, key=lambda link: link.kind))
