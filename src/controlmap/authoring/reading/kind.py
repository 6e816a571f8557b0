"""A kind of problem: its documentation, and a factory for problems of that kind."""

from dataclasses import dataclass

from controlmap.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of mistake that reading finds, with its explanation for authors."""

    code: str
    """A letter for the part concerned and three digits."""
    title: str
    """The kind in a few words."""
    mistake: str
    """What is wrong in such a file, and why it matters."""
    remedy: str
    """How an author fixes it."""

    def at(self, path: str, line: int, message: str, fix: str) -> Problem:
        """Make a problem of this kind; neither ``message`` nor ``fix`` ends in a full stop."""
        return Problem(path, line, self.code, message, fix)
