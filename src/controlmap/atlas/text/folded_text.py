"""Text as names are looked for in it, with the way back to the text as it was written."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from controlmap.atlas.folding import folded

_HYPHENS: Final = frozenset("-‐‑‒–—―_")
"""A name written with hyphens is the same name; a word joined to it by one is another word."""


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text without case, accents or exchangeable spellings; blanks and hyphens in a row are one blank."""

    original: str
    folded: str
    starts: Sequence[int]
    """For each sign of ``folded``, and for its end, the position in ``original`` where what it stands for begins."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the positions in the original of a stretch of the folded text, vowel signs at its end included."""
        last = self.starts[end - 1] + 1
        limit = self.starts[end] if end < len(self.folded) else len(self.original)
        while last < limit and not _sign(self.original[last]) and self.original[last].isprintable():
            if self.original[last] in _QUOTES:
                break
            last += 1
        return self.starts[start], last

    def starts_word(self, start: int) -> bool:
        """Return whether nothing of a word stands before a position of the folded text."""
        return start == 0 or not self.folded[start - 1].isalnum() or self._quoted(self.starts[start] - 1)

    def ends_word(self, end: int) -> bool:
        """Return whether nothing of a word stands after a position of the folded text: a possessive is nothing."""
        if end >= len(self.folded) or not self.folded[end].isalnum():
            return True
        return self._quoted(self.starts[end] - 1) and self.starts[end] - 1 > self.starts[end - 1]

    def _quoted(self, position: int) -> bool:
        return position >= 0 and self.original[position] in _QUOTES


_QUOTES: Final = frozenset("'’‘ʼ`´")
"""Apostrophes: left out of names, and the end of one before a possessive."""


def fold_text(text: str) -> FoldedText:
    """Fold a text sign by sign, so that every sign of the result knows where it came from."""
    signs: list[str] = []
    # As whole objects the positions of a long text would be ten times its size.
    starts = array("i")
    blank = True
    for position, sign in enumerate(text):
        plain = _sign(sign)
        if plain == " ":
            if blank:
                continue
            blank = True
        elif plain:
            blank = False
        for letter in plain:
            signs.append(letter)
            starts.append(position)
    starts.append(len(text))
    return FoldedText(text, "".join(signs), starts)


def fold_name(name: str) -> str:
    """Fold a name as texts are folded."""
    return fold_text(name).folded.strip()


@lru_cache(maxsize=4096)
def _sign(sign: str) -> str:
    """Return what one sign becomes: one blank, nothing, or its plain letters."""
    if sign.isspace() or sign in _HYPHENS:
        return " "
    return folded(sign)
