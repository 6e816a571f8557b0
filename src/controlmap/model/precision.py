"""How closely a day is known."""

from enum import StrEnum


class Precision(StrEnum):
    """How closely the day of a change is known, finest first."""

    DAY = "day"
    """The change happened on that very day, or was announced on it."""
    WEEK = "week"
    """The day stands for the days around it."""
    MONTH = "month"
    """The day stands for its month."""
    YEAR = "year"
    """The day stands for its year."""

    def finer_than(self, other: "Precision") -> bool:
        """Return whether this precision claims to know a day more closely than ``other``."""
        ranked = tuple(Precision)
        return ranked.index(self) < ranked.index(other)
