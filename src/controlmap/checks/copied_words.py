"""Words copied from the first language into another, as the scaffold and an import do before anyone translates."""

import re
from collections.abc import Iterator
from typing import Final

from controlmap.messages.catalogue import edition_catalogue
from controlmap.messages.known_languages import script_of
from controlmap.model.edition import Edition
from controlmap.model.record import Record
from controlmap.model.source import Source
from controlmap.model.text import LocalText

_SLOTS: Final = ("country", "day", "publisher", "holder")
_SENTENCES: Final = ("new.title", "new.citation", "new.zone", "new.description")
"""Messages from which the scaffold makes a text with a name in it."""

_MOST_IN_A_NAME: Final = 3
"""Words: a name may be the same in two languages of one script, a sentence is not."""

_NO_ISOLATES: Final = dict.fromkeys((0x2068, 0x2069))


def is_copy(words: str, original: str, language: str, first: str) -> bool:
    """Return whether words are those of the first language, and not a name that both may write alike."""
    if words != original or not any(letter.isalpha() for letter in words):
        return False
    return script_of(language) != script_of(first) or len(words.split()) > _MOST_IN_A_NAME


class CopiedWords:
    """Finds the languages in which a text is a copy, or a sentence of the scaffold with a copied name."""

    def __init__(self, edition: Edition) -> None:
        """Collect the edition's names, and the scaffold's sentences with a place for a name."""
        first, *others = dict.fromkeys(edition.manifest.languages)
        self._first, self._others = first, others
        self._foreign = [language for language in others if script_of(language) != script_of(first)]
        manifest = edition.manifest
        self._article_publisher = manifest.article.publisher.root.get(first)
        named = [manifest.country, manifest.article.publisher, *(each.name for each in edition.actors)]
        self._names = {text.root[first] for text in named if first in text.root}
        with_names = (first, *self._foreign) if self._foreign else ()
        self._sentences = {language: _sentences(language) for language in with_names}

    def languages_of(self, record: Record, field: str, text: LocalText) -> tuple[str, ...]:
        """Return the languages into which words of a record were copied.

        A cited work may be called what its publisher calls it in every language.
        """
        original = text.root.get(self._first)
        if original is None:
            return ()
        is_cited = isinstance(record, Source) and not (field == "publisher" and original == self._article_publisher)
        names = self._names | set(self._within(self._first, original)) if self._foreign else set()
        return tuple(
            language
            for language in self._others
            if (words := text.root.get(language)) is not None
            and (
                (not is_cited and is_copy(words, original, language, self._first))
                or (language in self._foreign and not names.isdisjoint(self._within(language, words)))
            )
        )

    def _within(self, language: str, words: str) -> Iterator[str]:
        """Yield the names in a sentence of the scaffold."""
        for sentence in self._sentences[language]:
            found = sentence.fullmatch(words)
            if found:
                yield from (name for slot, name in found.groupdict().items() if slot != "day")


def _sentences(language: str) -> list[re.Pattern[str]]:
    messages = edition_catalogue(language, (language,))
    marks = {slot: f"{slot}_slot" for slot in _SLOTS}
    found = []
    for key in _SENTENCES:
        pattern = re.escape(messages.say(key, **marks).translate(_NO_ISOLATES))
        for slot, mark in marks.items():
            pattern = pattern.replace(mark, f"(?P<{slot}>.+)")
        found.append(re.compile(pattern))
    return found
