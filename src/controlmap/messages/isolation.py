"""Words of the other direction, kept from mixing with the sentence that they stand in.

A name in Latin letters inside an Arabic sentence, or a day in figures behind an Arabic word, drags signs of its
neighbours along unless it is isolated: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates.
"""

import re
import unicodedata
from typing import Final

_ISOLATE: Final = "\u2068"
"""First strong isolate: the words inside find their own direction."""
_END: Final = "\u2069"
_OTHER_WAY: Final = {"rtl": frozenset({"L"}), "ltr": frozenset({"R", "AL"})}
_FIGURES_WITH_SIGNS: Final = re.compile(r"\d[^\w\s.,]|[^\w\s.,]\d")
"""A day such as 2017-12-14 or a share such as 45.6%: behind an Arabic letter its parts would change places."""


def isolated(words: str, direction: str) -> str:
    """Give words as they may stand in a sentence that runs in ``direction`` (``ltr`` or ``rtl``)."""
    if words.startswith(_ISOLATE) and words.endswith(_END):
        return words
    other = any(unicodedata.bidirectional(char) in _OTHER_WAY[direction] for char in words)
    if other or (direction == "rtl" and _FIGURES_WITH_SIGNS.search(words)):
        return f"{_ISOLATE}{words}{_END}"
    return words
