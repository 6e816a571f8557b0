"""Text in the folded form in which names are searched for, with its mapping to the original."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from controlmap.atlas.folding import folded

_HYPHENS: Final = frozenset("-‐‑‒–—―_")
"""A name written with hyphens is the same name; a name joined by a hyphen to another word is not."""


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text without case, accents or spelling variants; consecutive spaces and hyphens become one space."""

    original: str
    folded: str
    starts: Sequence[int]
    """For each character of ``folded``, and for its end, the position in ``original`` of the character it came from."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the positions in the original of a stretch of the folded text, vowel marks at its end included."""
        last = self.starts[end - 1] + 1
        limit = self.starts[end] if end < len(self.folded) else len(self.original)
        while last < limit and not _folded_character(self.original[last]) and self.original[last].isprintable():
            if self.original[last] in _QUOTES:
                break
            last += 1
        return self.starts[start], last

    def starts_word(self, start: int) -> bool:
        """Return whether a position of the folded text is at the beginning of a word."""
        return start == 0 or not self.folded[start - 1].isalnum() or self._quoted(self.starts[start] - 1)

    def ends_word(self, end: int) -> bool:
        """Return whether a position of the folded text is at the end of a word; a possessive does not count."""
        if end >= len(self.folded) or not self.folded[end].isalnum():
            return True
        return self._quoted(self.starts[end] - 1) and self.starts[end] - 1 > self.starts[end - 1]

    def _quoted(self, position: int) -> bool:
        return position >= 0 and self.original[position] in _QUOTES


_QUOTES: Final = frozenset("'’‘ʼ`´")
"""Apostrophes: left out of names, and the end of a name before a possessive."""


def fold_text(text: str) -> FoldedText:
    """Fold a text character by character, so that every character of the result has a position in the original."""
    letters: list[str] = []
    # As Python objects, the positions of a long text would take ten times its size.
    starts = array("i")
    blank = True
    for position, character in enumerate(text):
        plain = _folded_character(character)
        if plain == " ":
            if blank:
                continue
            blank = True
        elif plain:
            blank = False
        for letter in plain:
            letters.append(letter)
            starts.append(position)
    starts.append(len(text))
    return FoldedText(text, "".join(letters), starts)


def fold_name(name: str) -> str:
    """Fold a name in the same way as texts."""
    return fold_text(name).folded.strip()


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    """Return the folded form of one character: a space, nothing, or plain letters."""
    if character.isspace() or character in _HYPHENS:
        return " "
    return folded(character)
