"""Catalogues of interface strings: gettext files with keys, read through Babel.

A key names where a string is used (``panel.area``); ``messages/<language>/controlmap.po`` holds its text. Numbers,
dates and plurals follow the language's locale. A language is a folder: nothing else in the program lists the languages.
How to add one: docs/languages.md.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Final

from babel import Locale
from babel.core import get_locale_identifier
from babel.dates import format_date
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

from controlmap.errors import UnknownIdError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.isolation import isolated

_PLURAL_TAGS: Final[tuple[str, ...]] = ("zero", "one", "two", "few", "many", "other")
"""CLDR's plural categories in the order in which gettext files list the forms."""


@dataclass(frozen=True)
class Catalogue:
    """The interface's strings in one language."""

    language: str
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
        tags: set[str] = {*self.locale.plural_form.tags, "other"}
        ranked = [tag for tag in _PLURAL_TAGS if tag in tags]
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
    def own_name(self) -> str:
        """Return the language's name in that language, which is how its readers look for it."""
        return str(self.locale.get_display_name() or self.language)

    def _kept_apart(self, values: Mapping[str, object]) -> dict[str, str]:
        return {name: isolated(str(value), self.direction) for name, value in values.items()}


@cache
def shipped_languages() -> tuple[str, ...]:
    """Return the languages that have a catalogue, the default first."""
    found = {entry.name for entry in files(__package__).iterdir() if (entry / "controlmap.po").is_file()}
    return (DEFAULT_LANGUAGE, *sorted(found - {DEFAULT_LANGUAGE}))


@cache
def load_catalogue(language: str) -> Catalogue:
    """Read a language's catalogue.

    Raises:
        UnknownIdError: no catalogue is shipped for the language.

    """
    if language not in shipped_languages():
        raise UnknownIdError("catalogue", language)
    with (files(__package__) / language / "controlmap.po").open("rb") as file:
        entries = [entry for entry in read_po(file, locale=language, charset="utf-8") if entry.id]
    strings = {}
    for entry in entries:
        key = entry.id if isinstance(entry.id, str) else entry.id[0]
        strings[key] = (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())
    return Catalogue(language, strings, Locale.parse(get_locale_identifier((language,))))
