"""A rule: its code, its documentation, and a function that finds where an edition, or its history, breaks it."""

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
    """A part of an edition that is read from its own files."""

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


class Repeats(NamedTuple):
    """Findings that are one mistake where there are many of them: see ``folding``."""

    many: str
    """Its plural, as ``slivers are left over``."""
    size: float
    """By which the finding that is described is chosen: the largest."""
    unit: str
    """Of ``size``, whose sum is reported, as ``km2``; empty if the sum means nothing."""
    fix: str
    """How to fix all of them, without a full stop."""


class Reference(NamedTuple):
    """An id that is named somewhere, and not defined."""

    kind: str
    """The kind of record, e.g. ``zone``."""
    word: str


class Finding(NamedTuple):
    """One place where a rule is broken; the rule adds its code."""

    path: str
    line: int
    message: str
    """What is wrong, without a full stop."""
    fix: str
    """How to fix it, without a full stop."""
    shape: BaseGeometry | None = None
    """The ground concerned, WGS84 (lon, lat), to look at on a map."""
    holds: tuple[HoldId, ...] = ()
    """The holds of that ground."""
    repeats: Repeats | None = None
    """How many findings like it are said in one sentence."""
    reference: Reference | None = None
    """The id that is not defined, or that nothing names: a mistyped definition explains both."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of an edition."""

    code: str
    """A letter for the part concerned and three digits; never used again for another rule."""
    title: str
    """The rule in a few words."""
    mistake: str
    """What is wrong where the rule is broken, and why it matters."""
    remedy: str
    """How an author fixes it."""
    reads: frozenset[Part]
    """Parts that must be read whole for the rule to give a sensible result."""
    run: Callable[[Edition], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class PaintedRule:
    """A rule about the painted ground of every day; its fields are those of a rule."""

    code: str
    title: str
    mistake: str
    remedy: str
    reads: frozenset[Part]
    run: Callable[[History], Iterator[Finding]]


AnyRule: TypeAlias = Rule | PaintedRule


def at(record: Record, field: str, message: str, fix: str) -> Finding:
    """Point at one field of a record."""
    return Finding(record.origin.path, record.origin.line_of(field), message, fix)


def at_record(record: Record, message: str, fix: str) -> Finding:
    """Point at a whole record: at its first line."""
    return Finding(record.origin.path, record.origin.line, message, fix)
