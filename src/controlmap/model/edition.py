"""An edition: all the records that one map is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field
from shapely.geometry.base import BaseGeometry

from controlmap.model.actor import Actor
from controlmap.model.anchor import ArticleAnchors
from controlmap.model.annotation import Annotation
from controlmap.model.border_source import Border
from controlmap.model.citation import Cited
from controlmap.model.control_point import ControlPoint
from controlmap.model.day import Day
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId, AnActorId, AnnotationId, AZoneId, PlaceId, SourceId, ZoneId
from controlmap.model.movement import Movement
from controlmap.model.place import Place
from controlmap.model.record import Record
from controlmap.model.source import Source
from controlmap.model.span import Span
from controlmap.model.text import ATimeZone, LanguageCode, LocalText, Words
from controlmap.model.zone import Lat, Lon, Point, Zone

Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
"""A percentage, 0 to 100."""

Bounds = tuple[Lon, Lat, Lon, Lat]
"""(west, south, east, north) in degrees."""


class Article(Record):
    """What is known of the cited article."""

    publisher: LocalText
    kind: LocalText
    dateline: LocalText
    week: Span
    """The days within which it was published."""
    lines: int = Field(ge=1, le=10_000)
    """How many numbered lines the annotations refer to."""
    note: LocalText | None = None


class Inset(Record):
    """A small separate map inside the map's frame."""

    id: AZoneId
    name: LocalText
    bounds: Bounds


class Remark(Record):
    """A few words about one spot, written on the map while the whole country is shown."""

    at: Point
    text: LocalText


class Base(Record):
    """The actor painted where no hold covers the ground: a fallback, not a claim; ``check`` reports its area."""

    zone: AZoneId
    controller: AnActorId


class EmptyGround(StrEnum):
    """How a published count treats ground that is uninhabited and not patrolled."""

    COUNTED = "counted"
    """Counted for the actor that holds the roads and wells around it."""
    LEFT_OUT = "left-out"
    """Left out of every actor's share."""


class PublishedShares(Record):
    """Shares of the country published elsewhere, shown beside our own."""

    source: LocalText
    as_of: LocalText
    shares: dict[str, Percent]
    """Percent of the country by actor id."""
    sources: tuple[Cited, ...] = ()
    """Where they were published."""
    compared_on: Day | None = None
    """The day of the map whose shares are shown beside them."""
    together: dict[str, tuple[AnActorId, ...]] = Field(default_factory=dict)
    """By actor id: the other actors that they count in its share, which the map shows separately."""
    empty_ground: EmptyGround | None = None
    """How they count empty ground, where that is known."""
    note: LocalText | None = None


class Manifest(Record):
    """``edition.yaml``: what the edition is, apart from its ground and its statements."""

    title: LocalText
    country: LocalText
    as_of: Day
    """The day that the article describes, and that the map opens on."""
    first_day: Day
    """First day for which the map can be painted."""
    time_zone: ATimeZone | None = None
    """The time zone of the country, such as ``Europe/Paris``: it decides on which day of the map an instant lies."""
    last_day: Day | None = None
    """Last day for which the map can be painted, if that is later than ``as_of``: see ``ends_on``."""
    chosen_days: tuple[Day, ...] = Field(default=(), max_length=12)
    """The days whose small maps are shown side by side, in order; by default six that the map itself suggests."""
    article: Article
    bounds: Bounds
    """The map's initial extent. In the file, bounds across the date line have a west greater than their east."""
    insets: tuple[Inset, ...] = ()
    finding: LocalText | None = None
    """What the map of the article's day shows, in one dated sentence, above it."""
    remarks: tuple[Remark, ...] = Field(default=(), max_length=3)
    """What a reader should see first on the map of the article's day."""
    languages: tuple[LanguageCode, ...] = Field(min_length=1)
    control: LocalText
    """What "control" means in this edition."""
    policy: LocalText
    """De facto and de jure: how disputed ground is drawn and named."""
    licence: LocalText
    """Licence of the edition's data and what it is drawn from."""
    licence_name: Words | None = None
    """Short name of that licence, such as ``CC BY 4.0``, shown in the source line under the map."""
    citation: LocalText
    """How to cite the edition."""
    base: Base
    sources: tuple[Cited, ...] = ()
    """Sources of the border, the basemap, the place names and the policy on disputed ground."""
    published_shares: tuple[PublishedShares, ...] = ()
    movements: tuple[Movement, ...] = ()
    """The parts of the article, each on one subject, in reading order."""

    @property
    def ends_on(self) -> date:
        """Return the last day for which the map can be painted: ``last_day``, or else the article's day."""
        return self.last_day or self.as_of


@dataclass(frozen=True, slots=True)
class Basemap:
    """Undisputed geography, in WGS84 (lon, lat): drawn faintly under the control map."""

    rivers: tuple[tuple[LocalText, BaseGeometry], ...] = ()
    lakes: tuple[tuple[LocalText, BaseGeometry], ...] = ()
    neighbours: tuple[tuple[LocalText, BaseGeometry], ...] = ()
    roads: tuple[tuple[LocalText, BaseGeometry], ...] = ()
    seas: tuple[tuple[LocalText, BaseGeometry], ...] = ()


@dataclass(frozen=True)
class Edition:
    """Every record of one edition, read and typed, but not yet checked for consistency: see ``checks``."""

    id: str
    path: str
    manifest: Manifest
    zones: tuple[Zone, ...]
    """In the order of ``zones.yaml``, which is the order of lists and legends."""
    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    border: BaseGeometry
    """The national border as Polygon or MultiPolygon, WGS84 (lon, lat)."""
    holds: tuple[Hold, ...]
    places: tuple[Place, ...]
    annotations: tuple[Annotation, ...]
    """In reading order."""
    events: tuple[Event, ...]
    basemap: Basemap
    control_points: tuple[ControlPoint, ...] = ()
    """Who held which settlement on which day, as known independently: the painted map is scored against them."""
    border_record: Border | None = None
    """What the border's file records about the border."""
    anchors: ArticleAnchors | None = None
    """Where the article's lines are in its text, for readers who have it."""

    def zone(self, zone_id: ZoneId) -> Zone | None:
        """Return the zone with that id, or None."""
        return self._zones_by_id.get(zone_id)

    def actor(self, actor_id: ActorId) -> Actor | None:
        """Return the actor with that id, or None."""
        return self._actors_by_id.get(actor_id)

    def place(self, place_id: PlaceId) -> Place | None:
        """Return the place with that id, or None."""
        return self._places_by_id.get(place_id)

    def source(self, source_id: SourceId) -> Source | None:
        """Return the source with that id, or None."""
        return self._sources_by_id.get(source_id)

    def annotation(self, annotation_id: AnnotationId) -> Annotation | None:
        """Return the annotation with that id, or None."""
        return self._annotations_by_id.get(annotation_id)

    def controllers(self) -> tuple[ActorId, ...]:
        """Return the actors that hold ground on some day, in the order of ``actors.yaml``."""
        holding = {hold.controller for hold in self.holds} | {self.manifest.base.controller}
        return tuple(actor.id for actor in self.actors if actor.id in holding)

    @cached_property
    def speaking(self) -> frozenset[ActorId]:
        """Return the actors that are the speaker of a statement."""
        return frozenset(note.speaker for note in self.annotations)

    @cached_property
    def spoken_of(self) -> frozenset[ActorId]:
        """Return the actors that statements are about."""
        return frozenset(actor for note in self.annotations for actor in note.about.actors)

    # An index, since it is read at every click, of editions with thousands of statements. The first record with an id
    # wins.

    @cached_property
    def _zones_by_id(self) -> Mapping[ZoneId, Zone]:
        return {zone.id: zone for zone in reversed(self.zones)}

    @cached_property
    def _actors_by_id(self) -> Mapping[ActorId, Actor]:
        return {actor.id: actor for actor in reversed(self.actors)}

    @cached_property
    def _places_by_id(self) -> Mapping[PlaceId, Place]:
        return {place.id: place for place in reversed(self.places)}

    @cached_property
    def _sources_by_id(self) -> Mapping[SourceId, Source]:
        return {source.id: source for source in reversed(self.sources)}

    @cached_property
    def _annotations_by_id(self) -> Mapping[AnnotationId, Annotation]:
        return {annotation.id: annotation for annotation in reversed(self.annotations)}


__all__ = ["Article", "Base", "Basemap", "Bounds", "Edition", "EmptyGround", "Inset", "Manifest", "PublishedShares"]
