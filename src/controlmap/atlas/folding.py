"""Folding: normalises case, accents and spelling variants, which search and name matching ignore."""

import unicodedata
from typing import Final

ARABIC_SPELLINGS: Final = dict(zip("أإآٱىؤئة", "اااايويه", strict=True))
"""Letters that Arabic writers use interchangeably, each with its normal form."""
OVERLOOKED: Final = "ـ'’‘`´ʼʿʾ-"
"""The tatweel, and marks in which transliterations differ."""
_SPELLINGS: Final = str.maketrans(ARABIC_SPELLINGS | dict.fromkeys(OVERLOOKED, ""))


def folded(text: str) -> str:
    """Return text in the form that search compares: lower case, without accents or vowel marks, one spelling."""
    # Decomposed first: letters copied from print (presentation forms, ligatures) become plain letters only by that.
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_SPELLINGS)
    plain = unicodedata.normalize("NFKD", letters)
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())
