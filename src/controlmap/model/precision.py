"""How precisely a day is known."""

from enum import StrEnum


class Precision(StrEnum):
    """How precisely the day of a change is known, finest first."""

    DAY = "day"
    """The change happened on that very day, or was announced on it."""
    WEEK = "week"
    """The day is approximate to a week."""
    MONTH = "month"
    """Only the month is known."""
    YEAR = "year"
    """Only the year is known."""

    def finer_than(self, other: "Precision") -> bool:
        """Return whether this precision is finer than ``other``."""
        ranked = tuple(Precision)
        return ranked.index(self) < ranked.index(other)
