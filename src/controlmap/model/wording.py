"""How problems quote an author's words and suggest better ones."""

import difflib
from collections.abc import Iterable
from typing import Final

_LONGEST_QUOTE: Final = 60
"""In characters; a longer value would push the message off the line."""


def quoted(value: object) -> str:
    """Return a value in single quotes, shortened to fit a message, with hidden characters written as ``U+202E``."""
    return f"'{shortened(value if isinstance(value, str) else repr(value))}'"


def shortened(text: str) -> str:
    """Return a text shortened to fit in a list, with hidden characters written as ``U+202E``."""
    shown = "".join(char if char.isprintable() else f"<U+{ord(char):04X}>" for char in text[:_LONGEST_QUOTE])
    return f"{shown[:_LONGEST_QUOTE]}…" if len(text) > _LONGEST_QUOTE else shown


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the most similar known word, as the end of a fix: ``; nearest is 'tanf'``, or an empty string."""
    close = difflib.get_close_matches(word[:_LONGEST_QUOTE], list(known))
    return f"; nearest is '{close[0]}'" if close else ""
