"""Problems: mistakes in an edition, as data."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One mistake: where it is and how to fix it. Sorts by file, line and code."""

    path: str
    line: int
    code: str
    """A letter for the part concerned and three digits, e.g. ``Z103``; documented with the rule."""
    message: str
    """What is wrong, without a full stop."""
    fix: str
    """How to fix it, without a full stop."""

    def __str__(self) -> str:
        """Return the one line that commands print and tests assert."""
        return f"{self.path}:{self.line}: {self.code} {self.message}. Fix: {self.fix}."
