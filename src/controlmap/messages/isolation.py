"""Bidirectional isolation: keeps left-to-right words from being reordered in a right-to-left sentence, and vice versa.

A name in Latin letters inside an Arabic sentence, or a day in figures after an Arabic word, changes the order of the
punctuation around it unless it is isolated: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates.
"""

import re
import unicodedata
from typing import Final

_BY_ITSELF: Final = "\u2068"
"""First strong isolate: the browser works out the direction from the words inside, even if they are filled in later."""
_OWN_WAY: Final = {"ltr": "\u2066", "rtl": "\u2067"}
"""An isolate with the direction of the sentence, for words of which only some run the other way."""
_END: Final = "\u2069"
_LEFT_TO_RIGHT: Final = frozenset({"L"})
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_FIGURES_WITH_PUNCTUATION: Final = re.compile(r"\d[^\w\s.,]|[^\w\s.,]\d")
"""A day such as 2017-12-14 or a share such as 45.6%: after an Arabic letter its parts would change places."""


def isolated(words: str, direction: str) -> str:
    """Return words with the isolates that they need in a sentence of ``direction`` (``ltr`` or ``rtl``)."""
    if words.startswith((_BY_ITSELF, *_OWN_WAY.values())) and words.endswith(_END):
        return words
    if words != words.strip():
        # Leading and trailing spaces belong to the sentence: inside the isolate they would change sides.
        begin, end = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
        return f"{begin}{isolated(words.strip(), direction)}{end}" if words.strip() else words
    own, other = (_RIGHT_TO_LEFT, _LEFT_TO_RIGHT) if direction == "rtl" else (_LEFT_TO_RIGHT, _RIGHT_TO_LEFT)
    classes = {unicodedata.bidirectional(char) for char in words}
    if classes & other:
        return f"{_OWN_WAY[direction] if classes & own else _BY_ITSELF}{words}{_END}"
    if direction == "rtl" and not classes & own and _FIGURES_WITH_PUNCTUATION.search(words):
        return f"{_BY_ITSELF}{words}{_END}"
    return words
