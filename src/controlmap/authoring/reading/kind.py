"""What a kind of problem is, as documentation and as a stamp for problems of that kind."""

from dataclasses import dataclass

from controlmap.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of mistake that the reader finds, with the words that explain it to an author."""

    code: str
    """A letter for the part concerned and three digits."""
    title: str
    """The kind in a few words."""
    mistake: str
    """What is wrong in such a file, and why it matters."""
    mending: str
    """What an author does about it."""

    def at(self, path: str, line: int, message: str, fix: str) -> Problem:
        """Make a problem of this kind; neither ``message`` nor ``fix`` ends in a full stop."""
        return Problem(path, line, self.code, message, fix)
