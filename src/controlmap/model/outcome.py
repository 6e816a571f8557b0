"""Outcomes: what came of what was intended, foretold or made to depend on something."""

from enum import StrEnum

from controlmap.model.citation import Cited
from controlmap.model.day import Day
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class OutcomeState(StrEnum):
    """How a statement fared."""

    HELD = "held"
    FAILED = "failed"
    PARTLY = "partly"
    OPEN = "open"
    """Not decided, or not to be decided beyond dispute."""


class Outcome(Record):
    """What came of a statement, kept to what is beyond dispute."""

    state: OutcomeState
    what: LocalText
    """What happened; where it is open, why."""
    day: Day | None = None
    """The day on which it was decided; required unless it is open."""
    sources: tuple[Cited, ...] = ()
    """What says so; required unless it is open."""
