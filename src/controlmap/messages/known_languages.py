"""Every language that an edition may be in, with its name, and the script that it is usually written in."""

from functools import cache
from typing import Final

from babel.core import get_global
from babel.localedata import locale_identifiers

from controlmap.messages.catalogue import Catalogue, interface_languages, is_language

_COMMON_SCRIPT: Final = "Zyyy"


def known_languages(messages: Catalogue) -> dict[str, str]:
    """Return the name of each language by its code, in the language of a page; those of the interface come first."""
    names = messages.locale.languages
    codes = (*interface_languages(), *sorted(_codes(), key=lambda code: str(names.get(code, code)).casefold()))
    return {code: f"{names.get(code, code)} ({code})" for code in codes}


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code in locale_identifiers() if "_" not in code and is_language(code))


@cache
def script_of(language: str) -> str:
    """Return the script of a language, as "Arab" or "Latn"; that of no language if CLDR does not know it."""
    parts = str(get_global("likely_subtags").get(language, "")).split("_")
    return next((part for part in parts if len(part) == len(_COMMON_SCRIPT)), _COMMON_SCRIPT)
