"""How problems quote an author's words and suggest better ones."""

import difflib
from collections.abc import Iterable
from typing import Final

_LONGEST_QUOTE: Final = 60
"""Characters; a longer value would push the message off the line."""


def quoted(value: object) -> str:
    """Put a value in single quotes, cut to a line's share, with hidden characters written as ``U+202E``."""
    return f"'{shortened(value if isinstance(value, str) else repr(value))}'"


def shortened(text: str) -> str:
    """Cut a text to a line's share, with hidden characters written as ``U+202E``: for a list of several."""
    shown = "".join(char if char.isprintable() else f"<U+{ord(char):04X}>" for char in text[: _LONGEST_QUOTE + 1])
    return f"{shown[:_LONGEST_QUOTE]}…" if len(text) > _LONGEST_QUOTE else shown


def nearest(word: str, known: Iterable[str]) -> str:
    """Return which known word is nearest, as the end of a fix: ``; nearest is 'tanf'``, or nothing."""
    close = difflib.get_close_matches(word[:_LONGEST_QUOTE], list(known), n=1)
    return f"; nearest is '{close[0]}'" if close else ""
