"""Holds: ground that one actor held over one span of days."""

from enum import StrEnum

from pydantic import Field
from shapely.geometry.base import BaseGeometry

from controlmap.model.citation import Cited
from controlmap.model.ids import AHoldId, AnActorId, AZoneId
from controlmap.model.precision import Precision
from controlmap.model.record import Record
from controlmap.model.span import Span


class Basis(StrEnum):
    """The evidence for a drawn line, strongest first."""

    STATED = "stated"
    """Stated in the article."""
    NAMED_PLACE = "named-place"
    """Drawn around a place that the article names."""
    SOURCE = "source"
    """Taken from another source."""
    INFERRED = "inferred"
    """Inferred from terrain, roads and what was held nearby."""


class Hold(Record):
    """Ground that one actor held over one span of days, as drawn by hand."""

    id: AHoldId
    zone: AZoneId
    """The zone whose file it is in."""
    controller: AnActorId
    also: tuple[AnActorId, ...] = ()
    """Further actors where the ground is contested or shared."""
    span: Span
    from_precision: Precision = Precision.DAY
    """How precisely the first day is known."""
    until_precision: Precision = Precision.DAY
    """How precisely the first day no longer held is known."""
    rank: int = Field(ge=0, le=9)
    """Paint order: 0 the base holder's drawn ground, then regions, pockets inside them, enclaves inside those."""
    basis: Basis
    margin_km: float = Field(gt=0, le=100)
    """How far the true line may be from the drawn one, in km."""
    sources: tuple[Cited, ...] = Field(min_length=1)
    note: str = Field(min_length=1, max_length=2000)
    """What the line follows, stretch by stretch: the rivers, roads, crests, borders and fronts."""
    geometry: BaseGeometry
    """Polygon or MultiPolygon in WGS84 (lon, lat). It may run beyond its neighbours: painting clips it."""
