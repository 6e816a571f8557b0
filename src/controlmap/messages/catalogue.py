"""Catalogues of interface strings: gettext files with keys, read through Babel.

A key names where a string is used (``panel.area``); ``messages/<language>/controlmap.po`` holds its text. Numbers,
dates and plurals follow the language's locale. A language is a folder, here or outside the package
(``outside``): nothing else in the program lists the languages.
How to add one: docs/languages.md.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_locale_identifier
from babel.dates import format_date
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

from controlmap.errors import UnknownIdError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.isolation import isolated
from controlmap.messages.outside import FILE_NAME, Outside, catalogue_files, from_variable, read_outside
from controlmap.model.text import TextLanguage

_PLURAL_TAGS: Final[tuple[str, ...]] = ("zero", "one", "two", "few", "many", "other")
"""CLDR's plural categories in the order in which gettext files list the forms."""

_ISO_639: Final = re.compile("[a-z]{2,3}")


@dataclass(frozen=True)
class Catalogue:
    """The interface's strings in one language."""

    language: str
    """Of the edition's texts on its pages; that of the strings themselves is ``interface``."""
    strings: Mapping[str, tuple[str, ...]]
    """By key: one form, or one form for each plural category of the language."""
    locale: Locale = field(repr=False)

    def say(self, key: str, **values: object) -> str:
        """Return a string with its ``{named}`` placeholders filled; a value of the other direction is isolated.

        Raises:
            UnknownIdError: the catalogue has no such key; a test keeps this from reaching a reader.

        """
        forms = self.strings.get(key)
        if forms is None:
            raise UnknownIdError("message", key)
        return forms[0].format(**self._kept_apart(values))

    def count(self, key: str, number: int, **values: object) -> str:
        """Return a string in the plural form that ``number`` takes; ``{n}`` is the number itself."""
        forms = self.strings.get(key)
        if forms is None:
            raise UnknownIdError("message", key)
        ranked = _plurals(self.locale)
        return forms[min(ranked.index(self.locale.plural_form(number)), len(forms) - 1)].format(
            n=self.number(number), **self._kept_apart(values)
        )

    def listed(self, parts: Iterable[str]) -> str:
        """Return parts in one line, separated by the language's comma."""
        return f"{self.say('list.comma')} ".join(isolated(part, self.direction) for part in parts)

    def chained(self, parts: Iterable[str]) -> str:
        """Return parts, which may contain commas, in one line, separated by the language's semicolon."""
        return f"{self.say('list.semicolon')} ".join(isolated(part, self.direction) for part in parts)

    def number(self, value: float, digits: int = 0) -> str:
        """Return a number with the language's separators, rounded to ``digits`` decimals."""
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return format_decimal(value, format=pattern, locale=self.locale)

    def percent(self, share: float, digits: int = 1) -> str:
        """Return a share of 1 as a percentage."""
        pattern = "#,##0" + ("." + "0" * digits if digits else "") + "%"
        return format_percent(share, format=pattern, locale=self.locale)

    def month(self, day: date) -> str:
        """Return a day's month in full, e.g. ``December 2017``."""
        return format_date(day, format="MMMM y", locale=self.locale)

    def year(self, day: date) -> str:
        """Return a day's year, e.g. ``2017``."""
        return format_date(day, format="y", locale=self.locale)

    def day(self, day: date) -> str:
        """Return a day in full, e.g. ``14 December 2017``."""
        return format_date(day, format="d MMMM y", locale=self.locale)

    @property
    def direction(self) -> str:
        """Return ``ltr`` or ``rtl``, as HTML's ``dir`` wants it."""
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"

    @property
    def interface(self) -> str:
        """Return the code of the language of the strings, numbers and days."""
        return str(self.locale.language)

    @property
    def own_name(self) -> str:
        """Return the language's name in that language, which is how its readers look for it."""
        return own_name(self.language)

    def _kept_apart(self, values: Mapping[str, object]) -> dict[str, str]:
        return {name: isolated(str(value), self.direction) for name, value in values.items()}


@cache
def shipped_languages() -> tuple[str, ...]:
    """Return the languages that have a catalogue in the package, the default first."""
    found = {entry.name for entry in files(__package__).iterdir() if (entry / FILE_NAME).is_file()}
    return (DEFAULT_LANGUAGE, *sorted(found - {DEFAULT_LANGUAGE}))


def use_catalogues(folders: tuple[Path, ...]) -> None:
    """Take further languages from these folders from now on, instead of those that the environment names."""
    if folders != _folders():
        _USED[:] = [folders]
        for cached in (_outside_files, load_catalogue, _around_texts_in):
            cached.cache_clear()


_USED: Final[list[tuple[Path, ...]]] = []


def _folders() -> tuple[Path, ...]:
    return _USED[0] if _USED else from_variable()


@cache
def _outside_files() -> Mapping[str, Path]:
    files_found = catalogue_files(_folders())
    return {
        code: file
        for code, file in files_found.items()
        if code not in shipped_languages() and text_direction(code) != "auto" and _is_translation(read_for(code, file))
    }


def _is_translation(read: Outside) -> bool:
    return bool(read.strings)


def read_for(language: str, file: Path) -> Outside:
    """Read a language's catalogue from outside the package."""
    # CLDR has a category for millions in some languages, where gettext's editors know none.
    plurals = dict.fromkeys((len(_plurals(Locale.parse(language))), get_plural(language).num_plurals))
    return read_outside(file, load_catalogue(DEFAULT_LANGUAGE).strings, tuple(plurals))


def interface_languages() -> tuple[str, ...]:
    """Return the languages of the interface: those of the package, then those from outside."""
    return (*shipped_languages(), *_outside_files())


@cache
def load_catalogue(language: str) -> Catalogue:
    """Read a language's catalogue; a message that one from outside lacks is the default language's.

    Raises:
        UnknownIdError: the language has no catalogue.

    """
    if language not in shipped_languages():
        if language not in _outside_files():
            raise UnknownIdError("catalogue", language)
        locale = Locale.parse(get_locale_identifier((language,)))
        own = read_for(language, _outside_files()[language]).strings
        return Catalogue(language, {**_default_forms(locale), "locale.tag": (language,), **own}, locale)
    with (files(__package__) / language / FILE_NAME).open("rb") as file:
        entries = [entry for entry in read_po(file, locale=language, charset="utf-8") if entry.id]
    strings = {}
    for entry in entries:
        key = entry.id if isinstance(entry.id, str) else entry.id[0]
        strings[key] = (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())
    return Catalogue(language, strings, Locale.parse(get_locale_identifier((language,))))


def _default_forms(locale: Locale) -> dict[str, tuple[str, ...]]:
    """Return the default language's strings with as many plural forms as a language has."""
    ranked = _plurals(locale)
    return {
        key: tuple(forms[0] if tag == "one" else forms[-1] for tag in ranked) if len(forms) > 1 else forms
        for key, forms in load_catalogue(DEFAULT_LANGUAGE).strings.items()
    }


def _plurals(locale: Locale) -> list[str]:
    tags: set[str] = {*locale.plural_form.tags, "other"}
    return [tag for tag in _PLURAL_TAGS if tag in tags]


def edition_catalogue(language: str, languages: Collection[str]) -> Catalogue:
    """Return the catalogue for an edition in ``languages``, shown in ``language``.

    Where only the edition has the language, the strings, numbers and days around its texts are the default language's.

    Raises:
        UnknownIdError: the language has no catalogue, and the edition does not have it either.

    """
    if language in interface_languages() or language not in languages:
        return load_catalogue(language)
    return _around_texts_in(language)


@cache
def _around_texts_in(language: str) -> Catalogue:
    return replace(load_catalogue(DEFAULT_LANGUAGE), language=TextLanguage(language))


@cache
def own_name(language: str) -> str:
    """Return a language's name in itself; its code if CLDR does not know it."""
    try:
        return str(Locale.parse(language).get_display_name() or language)
    except (UnknownLocaleError, ValueError):
        return language


def is_language(code: str) -> bool:
    """Return whether there is a language with that ISO 639 code, as far as CLDR or a catalogue knows."""
    return code in shipped_languages() or (_ISO_639.fullmatch(code) is not None and text_direction(code) != "auto")


@cache
def text_direction(language: str) -> str:
    """Return ``ltr`` or ``rtl``, or ``auto`` (by the letters) for a language that CLDR does not know."""
    try:
        return "rtl" if Locale.parse(language).text_direction == "rtl" else "ltr"
    except (UnknownLocaleError, ValueError):
        return "auto"
