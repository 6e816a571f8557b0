"""Outcomes: what happened after an intention, a forecast or a condition."""

from enum import StrEnum

from controlmap.model.citation import Cited
from controlmap.model.day import Day
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class OutcomeState(StrEnum):
    """Whether a statement came true."""

    HELD = "held"
    FAILED = "failed"
    PARTLY = "partly"
    OPEN = "open"
    """Not decided, or the result is disputed."""


class GroundDay(Record):
    """A day on which the map shows how a statement was decided."""

    day: Day
    since: Day | None = None
    """The earlier day that the map is compared with; the article's, unless given."""


class Outcome(Record):
    """What happened after a statement, limited to what is undisputed."""

    state: OutcomeState
    what: LocalText
    """What happened; for an open one, why it is still open."""
    day: Day | None = None
    """The day on which it was decided; required unless it is open."""
    ground: tuple[GroundDay, ...] = ()
    """Days whose map shows the result, if it shows on the ground; the most telling one first."""
    sources: tuple[Cited, ...] = ()
    """Sources for it; required unless it is open."""
