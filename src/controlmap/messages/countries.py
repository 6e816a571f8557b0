"""Words of a language that CLDR knows: names of countries and languages, and of months and weekdays."""

from functools import cache
from typing import Final

from babel import Locale

_LETTERS_OF_A_COUNTRY: Final = 2
_NO_COUNTRIES: Final = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})
"""Codes of organisations and placeholders among CLDR's territories."""


@cache
def country_names(language: str) -> frozenset[str]:
    """Return the names of all countries in a language."""
    return frozenset(
        name
        for code, name in Locale.parse(language).territories.items()
        if len(code) == _LETTERS_OF_A_COUNTRY and code not in _NO_COUNTRIES
    )


@cache
def language_names(language: str) -> frozenset[str]:
    """Return the names of all languages in a language."""
    return frozenset(Locale.parse(language).languages.values())


@cache
def calendar_words(language: str) -> frozenset[str]:
    """Return the names of months and weekdays in a language."""
    locale = Locale.parse(language)
    return frozenset(
        word for names in (locale.months["format"]["wide"], locale.days["format"]["wide"]) for word in names.values()
    )
