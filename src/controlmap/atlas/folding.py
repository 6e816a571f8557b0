"""Folding: text without the differences of case, accents and spelling that search and names overlook."""

import unicodedata
from typing import Final

ARABIC_SPELLINGS: Final = dict(zip("أإآٱىؤئة", "اااايويه", strict=True))
"""Letters that writers of Arabic exchange freely, each with the one that stands for all."""
OVERLOOKED: Final = "ـ'’ʿʾ-"
"""The stretching stroke, and marks by which transliterations differ."""
_SPELLINGS: Final = str.maketrans(ARABIC_SPELLINGS | dict.fromkeys(OVERLOOKED, ""))


def folded(text: str) -> str:
    """Return text as search compares it: no case, no accents or vowel signs, one spelling of exchangeable letters."""
    # Decomposed first: letters pasted from a print (presentation forms, ligatures) become plain ones only by that.
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_SPELLINGS)
    plain = unicodedata.normalize("NFKD", letters)
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())
