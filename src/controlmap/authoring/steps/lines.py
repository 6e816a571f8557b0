"""Lines of a file as they are written, to look at and to change where no form asks for them."""

from typing import Final, NamedTuple

from controlmap.authoring.store.edition_store import Change
from controlmap.errors import ControlmapError

_AROUND: Final = 2
_MOST: Final = 40
_MOST_LETTERS: Final = 4_000
"""Of a line: those of ground are longer, and not to be changed by hand."""


class Excerpt(NamedTuple):
    """Consecutive lines of a file."""

    first: int
    """Number of the first, from 1."""
    lines: tuple[str, ...]

    @property
    def is_short(self) -> bool:
        """Return whether it can be changed by hand."""
        return all(len(line) <= _MOST_LETTERS for line in self.lines)

    def numbered(self, letters: int = 160) -> str:
        """Return the lines with their numbers, each cut to some letters."""
        width = len(str(self.first + len(self.lines)))
        return "\n".join(
            f"{number:>{width}}  {line if len(line) <= letters else line[:letters] + ' …'}"
            for number, line in enumerate(self.lines, start=self.first)
        )


def excerpt(text: str, start: int, line: int) -> Excerpt:
    """Return the lines of a record that begins at ``start``, up to and a little beyond ``line``."""
    lines = text.split("\n")
    first = max(1, line - _AROUND if line == start or line - start >= _MOST else start)
    return Excerpt(first, tuple(lines[first - 1 : min(len(lines), line + _AROUND)]))


def with_lines(found: Excerpt, wanted: str) -> Change:
    """Return the change by which lines of a file are others. It refuses if they are there no longer."""

    def change(text: str) -> str:
        lines = text.split("\n")
        start, end = found.first - 1, found.first - 1 + len(found.lines)
        if tuple(lines[start:end]) != found.lines:
            raise ControlmapError("These lines were changed meanwhile. Look at them, and repeat the step.")
        return "\n".join([*lines[:start], *wanted.split("\n"), *lines[end:]])

    return change
