"""What a rule is: its code, its documentation, and a function from an edition, or its history, to what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple, TypeAlias

from shapely.geometry.base import BaseGeometry

from controlmap.checks.history import History
from controlmap.model.edition import Edition
from controlmap.model.ids import HoldId
from controlmap.model.record import Record


class Part(Enum):
    """A part of an edition that is read from files of its own."""

    MANIFEST = auto()
    ZONES = auto()
    ACTORS = auto()
    SOURCES = auto()
    BORDER = auto()
    HOLDS = auto()
    PLACES = auto()
    ANNOTATIONS = auto()
    EVENTS = auto()
    BASEMAP = auto()
    CONTROL_POINTS = auto()
    ANCHORS = auto()


class Finding(NamedTuple):
    """One place where a rule is broken; the rule adds its code."""

    path: str
    line: int
    message: str
    """What is wrong, without a full stop."""
    fix: str
    """What to do about it, without a full stop."""
    shape: BaseGeometry | None = None
    """The ground that is wrong, WGS84 (lon, lat), for looking at."""
    holds: tuple[HoldId, ...] = ()
    """The holds whose ground that is."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of an edition."""

    code: str
    """A letter for the part concerned and three digits; never used again for another rule."""
    title: str
    """The rule in a few words."""
    mistake: str
    """What is wrong where the rule is broken, and why it matters."""
    mending: str
    """What an author does about it."""
    reads: frozenset[Part]
    """Parts that must be whole for the rule to say anything sensible."""
    run: Callable[[Edition], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class PaintedRule:
    """One rule about the ground as it is painted, day after day; its fields are those of a rule."""

    code: str
    title: str
    mistake: str
    mending: str
    reads: frozenset[Part]
    run: Callable[[History], Iterator[Finding]]


AnyRule: TypeAlias = Rule | PaintedRule


def at(record: Record, field: str, message: str, fix: str) -> Finding:
    """Point at one field of a record."""
    return Finding(record.origin.path, record.origin.line_of(field), message, fix)
