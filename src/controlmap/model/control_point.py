"""Control points: settlements whose holder on a day is known independently. The map is scored against them."""

from enum import StrEnum

from controlmap.model.day import Day
from controlmap.model.ids import AnActorId, ASourceId, AZoneId
from controlmap.model.record import Record
from controlmap.model.text import Words
from controlmap.model.zone import Point


class Confidence(StrEnum):
    """How certain it is who held a settlement."""

    CERTAIN = "certain"
    LIKELY = "likely"


class ControlPoint(Record):
    """Who held a settlement on one day, from a source independent of this map."""

    name: Words
    at: Point
    day: Day
    controller: AnActorId
    zone: AZoneId
    """The zone whose history the settlement belongs to."""
    basis: Confidence
    source: ASourceId
    known_from: Words
    """The evidence, independent of this map's own lines: the file's column ``origin``."""
