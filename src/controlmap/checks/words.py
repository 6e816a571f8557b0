"""Texts for readers: in every language of the edition, and without hidden characters."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from typing import Final

from controlmap.checks.rule import Finding, Rule, at
from controlmap.checks.walk import records, texts
from controlmap.model.control_point import ControlPoint
from controlmap.model.edition import Edition
from controlmap.model.text import LocalText
from controlmap.model.wording import quoted

_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories of characters that are invisible, or change how others are displayed."""

_BLANK_LETTERS: Final = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0") | {
    chr(0xFE00 + number) for number in range(16)
}
"""Letters and marks that are invisible although Unicode counts them as visible."""

_HARMLESS: Final = frozenset("\n\u061c\u200e\u200f\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2")
"""Line breaks, direction marks that only move spaces, and the number signs of Arabic script."""


def _basemap_names(edition: Edition) -> Iterator[tuple[str, str, LocalText]]:
    for layer in fields(edition.basemap):
        for number, (name, _) in enumerate(getattr(edition.basemap, layer.name), start=1):
            yield f"{edition.path}/basemap/{layer.name}.geojson", f"the name of feature {number}", name


def _languages(edition: Edition) -> Iterator[Finding]:
    wanted = edition.manifest.languages
    for record in records(edition):
        for path, text in texts(record):
            if isinstance(text, LocalText) and (message := _lacking(path, text, wanted)):
                yield at(record, path, message, "add the words, or take the language out of edition.yaml")
    for file, what, name in _basemap_names(edition):
        if message := _lacking(what, name, wanted):
            yield Finding(file, 1, message, "add the words, or take the language out of edition.yaml")


def _lacking(what: str, text: LocalText, wanted: tuple[str, ...]) -> str:
    missing = [f"'{language}'" for language in wanted if language not in text.languages()]
    return f"{what} has no words in {' and '.join(missing)}" if missing else ""


def _hidden(edition: Edition) -> Iterator[Finding]:
    # There are thousands of control points: look at a whole one first, and at its texts only if it hides something.
    points = [point for point in edition.control_points if _hidden_in(_all_words(point))]
    for record in (*records(edition), *points):
        for path, text in texts(record):
            for language, words in _spoken(text):
                if found := _hidden_in(words):
                    field = f"{path}.{language}" if language else path
                    message = f"{field} hides the character {found} in {quoted(words)}"
                    yield at(record, field, message, "remove the character")
    for file, what, name in _basemap_names(edition):
        for words in name.root.values():
            if found := _hidden_in(words):
                message = f"{what} hides the character {found} in {quoted(words)}"
                yield Finding(file, 1, message, "remove the character")


def _all_words(point: ControlPoint) -> str:
    return " ".join(value for value in vars(point).values() if isinstance(value, str))


def _spoken(text: str | LocalText) -> Iterator[tuple[str, str]]:
    if isinstance(text, str):
        yield "", text
    else:
        yield from text.root.items()


def _hidden_in(words: str) -> str:
    # True of nearly all texts: two tests of the whole string instead of one per letter.
    if words.isprintable() and _BLANK_LETTERS.isdisjoint(words):
        return ""
    for char in words:
        if char in _BLANK_LETTERS or (char not in _HARMLESS and unicodedata.category(char) in _HIDDEN):
            return f"U+{ord(char):04X}"
    return ""


LANGUAGE_MISSING = Rule(
    "T101",
    "A text lacks a language",
    "Every text for readers has words in each of the edition's languages; another language is never shown instead.",
    "Add the words.",
    frozenset(),
    _languages,
)
HIDDEN_CHARACTER = Rule(
    "T102",
    "A text hides a character",
    "Control characters, overrides of direction and characters without width make a name look like another.",
    "Remove the character; the page sets the direction of text itself.",
    frozenset(),
    _hidden,
)
