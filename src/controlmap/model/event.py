"""Events: the dated marks on the timeline."""

from pydantic import Field

from controlmap.model.citation import Cited
from controlmap.model.day import Day
from controlmap.model.ids import AHoldId, AnAnnotationId, AnEventId, APlaceId
from controlmap.model.precision import Precision
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Event(Record):
    """A dated event that changed who holds what, or how the conflict is described."""

    id: AnEventId
    day: Day
    precision: Precision = Precision.DAY
    """How precisely the day is known: readers are shown no more than that."""
    name: LocalText
    """What happened, neutrally, in a sentence."""
    places: tuple[APlaceId, ...] = ()
    ended: tuple[AHoldId, ...] = ()
    """Holds whose span ends on this day."""
    began: tuple[AHoldId, ...] = ()
    """Holds whose span begins on this day."""
    annotations: tuple[AnAnnotationId, ...] = ()
    sources: tuple[Cited, ...] = Field(min_length=1)
    ground: bool = True
    """Whether it changed who held ground; if so, it names a hold that it ended or began."""
