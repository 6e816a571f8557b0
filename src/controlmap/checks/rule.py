"""What a rule is: its code, its documentation, and a function from an edition to what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from controlmap.model.edition import Edition
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


class Finding(NamedTuple):
    """One place where a rule is broken; the rule adds its code."""

    path: str
    line: int
    message: str
    """What is wrong, without a full stop."""
    fix: str
    """What to do about it, without a full stop."""


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


def at(record: Record, field: str, message: str, fix: str) -> Finding:
    """Point at one field of a record."""
    return Finding(record.origin.path, record.origin.line_of(field), message, fix)
