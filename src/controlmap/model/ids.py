"""Ids: the words that files, addresses, exports and CSS classes share."""

from typing import Annotated, Final, NewType

from pydantic import StringConstraints

ID_PATTERN: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
"""Lower-case ASCII words joined by single hyphens: safe in a file name, an address and a CSS class alike."""

Id = StringConstraints(pattern=ID_PATTERN, max_length=64)

ZoneId = NewType("ZoneId", str)
"""A zone of the map, e.g. ``rebels-eastern-ghouta``; also the name of its file under ``zones/``."""

ActorId = NewType("ActorId", str)
"""An actor: it holds ground, backs a holder, speaks or is spoken of, e.g. ``kurdish-led``."""

HoldId = NewType("HoldId", str)
"""One polygon held over one span of days, e.g. ``ghouta-douma-pocket``."""

PlaceId = NewType("PlaceId", str)
"""A town, base, crossing or conference city, e.g. ``deir-ez-zor``."""

AnnotationId = NewType("AnnotationId", str)
"""One statement of the article, e.g. ``l15-ghouta-in-firing-line``."""

MovementId = NewType("MovementId", str)
"""One part of the article, e.g. ``military-picture``."""

EventId = NewType("EventId", str)
"""One dated event of the timeline, e.g. ``2016-12-22-aleppo``."""

SourceId = NewType("SourceId", str)
"""One citation of ``sources.yaml``."""

FrontId = NewType("FrontId", str)
"""The front between two zones, their ids in alphabetical order (``islamic-state.kurdish-led``); or the stretch of it
that one hold draws, with the hold's id behind them (``islamic-state.kurdish-led.is-hajin``)."""

PointId = NewType("PointId", str)
"""A point on open ground, longitude and latitude in degrees to three decimals, e.g. ``38.280_34.550``."""

AZoneId = Annotated[ZoneId, Id]
AnActorId = Annotated[ActorId, Id]
AHoldId = Annotated[HoldId, Id]
APlaceId = Annotated[PlaceId, Id]
AnAnnotationId = Annotated[AnnotationId, Id]
AMovementId = Annotated[MovementId, Id]
AnEventId = Annotated[EventId, Id]
ASourceId = Annotated[SourceId, Id]
