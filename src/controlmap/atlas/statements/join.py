"""The join: which statements are linked to which zone, and why."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from controlmap.model.annotation import Annotation
from controlmap.model.ids import ActorId, AnnotationId, PlaceId, ZoneId


class LinkKind(IntEnum):
    """Why a statement is linked to a zone, strongest first. Silence and coverage count the first two only."""

    NAME = 1
    """It names the zone."""
    PLACE = 2
    """A place that it speaks of lies in the zone on that day; a landmark or a seat makes no link."""
    HOLDER = 3
    """It is about the actor that holds the zone."""


class Link(NamedTuple):
    """A link between one statement and one zone."""

    zone: ZoneId
    kind: LinkKind
    annotation: Annotation
    via: tuple[PlaceId | ActorId, ...]
    """The places or holders that make the link; empty for a link by name."""


def links_of(
    annotation: Annotation,
    holders: Mapping[ZoneId, frozenset[ActorId]],
    zone_of_place: Mapping[PlaceId, ZoneId],
) -> tuple[Link, ...]:
    """Return the links of one statement: at most one per zone, of the strongest applicable kind.

    Args:
        annotation: the statement.
        holders: who holds ground of each zone on the day; zones without ground are left out.
        zone_of_place: the zone of each place on the day; places outside the country are left out.

    """
    about = annotation.about
    direct = {link.zone: link for link in _direct(annotation, holders, zone_of_place)}
    found = []
    for zone, controllers in holders.items():
        actors = tuple(actor for actor in about.actors if actor in controllers)
        if zone in direct:
            found.append(direct[zone])
        elif actors:
            found.append(Link(zone, LinkKind.HOLDER, annotation, actors))
    return tuple(found)


class Joined:
    """The statements of an edition joined to its zones on one day.

    The number of links by name and by place grows with the statements. A statement about a holder is linked to all its
    zones, so the number of links by holder grows with the product of both: these are computed per zone, on demand.
    """

    def __init__(
        self,
        annotations: Iterable[Annotation],
        holders: Mapping[ZoneId, frozenset[ActorId]],
        zone_of_place: Mapping[PlaceId, ZoneId],
    ) -> None:
        """Prepare the join; see ``links_of`` for the arguments."""
        self._notes = tuple(annotations)
        self._holders = holders
        self._zone_of_place = zone_of_place

    @cached_property
    def direct(self) -> tuple[Link, ...]:
        """Return every link by name, then every link by place, in reading order."""
        rank = {zone: number for number, zone in enumerate(self._holders)}
        links = [
            link
            for note in self._notes
            for link in sorted(_direct(note, self._holders, self._zone_of_place), key=lambda link: rank[link.zone])
        ]
        return tuple(sorted(links, key=lambda link: link.kind))

    def of_zone(self, zone: ZoneId) -> tuple[Link, ...]:
        """Return every link of a zone, by kind, then in reading order."""
        direct = self.direct_of_zone(zone)
        reached = {link.annotation.id for link in direct}
        controllers = self._holders.get(zone, frozenset())
        speaking = {place: note for actor in controllers for place, note in self._notes_about.get(actor, {}).items()}
        by_holder = (
            Link(zone, LinkKind.HOLDER, note, tuple(actor for actor in note.about.actors if actor in controllers))
            for note in map(speaking.__getitem__, sorted(speaking))
            if note.id not in reached
        )
        return (*direct, *by_holder)

    def direct_of_zone(self, zone: ZoneId) -> tuple[Link, ...]:
        """Return the links of a zone by name and by place."""
        return self._direct_by_zone.get(zone, ())

    @cached_property
    def every(self) -> tuple[Link, ...]:
        """Return every link of every kind, by kind, then in reading order."""
        links = [link for note in self._notes for link in self.links_of(note)]
        return tuple(sorted(links, key=lambda link: link.kind))

    def links_of(self, note: Annotation) -> tuple[Link, ...]:
        """Return every link of a statement, of any kind."""
        return links_of(note, self._holders, self._zone_of_place)

    def places_of(self, zone: ZoneId) -> tuple[PlaceId, ...]:
        """Return the places that lie in a zone, in the edition's order."""
        return self._places_by_zone.get(zone, ())

    def of_statement(self, note: AnnotationId) -> tuple[Link, ...]:
        """Return the links of a statement by name and by place."""
        return self._direct_by_statement.get(note, ())

    @cached_property
    def _places_by_zone(self) -> Mapping[ZoneId, tuple[PlaceId, ...]]:
        found: dict[ZoneId, list[PlaceId]] = {}
        for place, zone in self._zone_of_place.items():
            found.setdefault(zone, []).append(place)
        return {zone: tuple(places) for zone, places in found.items()}

    @cached_property
    def _direct_by_zone(self) -> Mapping[ZoneId, tuple[Link, ...]]:
        found: dict[ZoneId, list[Link]] = {}
        for link in self.direct:
            found.setdefault(link.zone, []).append(link)
        return {zone: tuple(links) for zone, links in found.items()}

    @cached_property
    def _direct_by_statement(self) -> Mapping[AnnotationId, tuple[Link, ...]]:
        found: dict[AnnotationId, list[Link]] = {}
        for link in self.direct:
            found.setdefault(link.annotation.id, []).append(link)
        return {note: tuple(links) for note, links in found.items()}

    @cached_property
    def _notes_about(self) -> Mapping[ActorId, Mapping[int, Annotation]]:
        """Return the statements about each actor, by their position in reading order."""
        found: dict[ActorId, dict[int, Annotation]] = {}
        for place, note in enumerate(self._notes):
            for actor in note.about.actors:
                found.setdefault(actor, {})[place] = note
        return found


def _direct(
    annotation: Annotation,
    holders: Mapping[ZoneId, frozenset[ActorId]],
    zone_of_place: Mapping[PlaceId, ZoneId],
) -> list[Link]:
    """Return the links of a statement by name and by place, at most one per zone."""
    about = annotation.about
    named = dict.fromkeys(zone for zone in about.zones if zone in holders)
    places: dict[ZoneId, list[PlaceId]] = {}
    for place in about.places_spoken_of:
        zone = zone_of_place.get(place)
        if zone is not None and zone in holders and zone not in named:
            places.setdefault(zone, []).append(place)
    by_name = [Link(zone, LinkKind.NAME, annotation, ()) for zone in named]
    return by_name + [Link(zone, LinkKind.PLACE, annotation, tuple(via)) for zone, via in places.items()]
