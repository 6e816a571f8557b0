"""Events: what the timeline is marked with."""

from pydantic import Field

from controlmap.model.day import Day
from controlmap.model.ids import AHoldId, AnAnnotationId, AnEventId, APlaceId, ASourceId
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Event(Record):
    """Something that happened on a day and changed who holds what, or how it is spoken of."""

    id: AnEventId
    day: Day
    name: LocalText
    """What happened, neutrally, in a sentence."""
    places: tuple[APlaceId, ...] = ()
    ended: tuple[AHoldId, ...] = ()
    """Holds whose span ends on this day."""
    began: tuple[AHoldId, ...] = ()
    """Holds whose span begins on this day."""
    annotations: tuple[AnAnnotationId, ...] = ()
    sources: tuple[ASourceId, ...] = Field(min_length=1)
    ground: bool = True
    """Whether it changed who held ground; if so, it names a hold that it ended or began."""
