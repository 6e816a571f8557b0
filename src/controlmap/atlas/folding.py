"""Folding: text without the differences of case, accents and spelling that search and names overlook."""

import unicodedata
from typing import Final

_ARABIC_SPELLINGS: Final = str.maketrans("أإآٱىؤئة", "اااايويه", "ـ'’ʿʾ-")
"""Letters that writers of Arabic exchange freely, the stretching stroke, and marks that transliterations differ by."""


def folded(text: str) -> str:
    """Return text as search compares it: no case, no accents or vowel signs, one spelling of exchangeable letters."""
    # Decomposed first: letters pasted from a print (presentation forms, ligatures) become plain ones only by that.
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_ARABIC_SPELLINGS)
    plain = unicodedata.normalize("NFKD", letters)
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())
