"""Whether a text is written without capitals, as many messages are: a name then need not have one."""

import re
from typing import Final

_AROUND: Final = 60
"""Characters on each side of a word that are enough if none of them is a capital."""
_FURTHER: Final = 400
"""Characters on each side in which a few names may have capitals."""
_WORDS_PER_CAPITAL: Final = 16
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def has_no_capitals(text: str, first: int, last: int) -> bool:
    """Return whether the words around a stretch of a text are all in lower case."""
    return text[max(0, first - _AROUND) : last + _AROUND].islower() or has_few_capitals(text, first, last)


def has_few_capitals(text: str, first: int, last: int) -> bool:
    """Return whether the text around has capitals at so few words that its sentences begin without them."""
    words = _WORD.findall(text[max(0, first - _FURTHER) : last + _FURTHER])
    capitals = [word for word in words if word[0].isupper() and word[1:].islower()]
    return len(capitals) <= len(words) // _WORDS_PER_CAPITAL
