"""Sentence segmentation."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_END: Final = re.compile(r"(?<!\b[A-Z])[.!?؟…]+[\"'”’»)\]]*(?=\s|$)|\n\s*\n|\n(?=[^\S\n]*[-•*])")
"""A full stop after a single capital is part of an abbreviation."""


class Sentence(NamedTuple):
    """One sentence, as positions: its text is ``text[start:end]``."""

    start: int
    end: int


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text in order, without surrounding whitespace."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        words = text[start:end]
        if words.strip():
            yield Sentence(end - len(words.lstrip()), start + len(words.rstrip()))
        start = end
