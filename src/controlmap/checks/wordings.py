"""An edition's texts side by side in its languages, and which of them are not translated yet."""

from collections.abc import Iterator
from typing import NamedTuple

from controlmap.checks.copied_words import is_copy
from controlmap.checks.placeholders import placeholders
from controlmap.checks.walk import records, texts
from controlmap.model.edition import Edition, Manifest
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Wording(NamedTuple):
    """One text of an edition."""

    record: Record
    field: str
    """Its dotted path in the record, as its file has it."""
    text: LocalText
    untranslated: tuple[str, ...]
    """The edition's languages in which it is missing, still to be written, or a copy of the first one's words."""

    @property
    def name(self) -> str:
        """Return the record's id; ``edition`` for the manifest."""
        return "edition" if isinstance(self.record, Manifest) else str(getattr(self.record, "id", ""))


def wordings(edition: Edition) -> list[Wording]:
    """Return every text of the records, in the order of the files. Names on the basemap are not among them."""
    left = {(id(each.record), each.field): each.languages for each in placeholders(edition)}
    languages = edition.manifest.languages
    found = []
    for record in records(edition):
        for field, text in texts(record):
            if isinstance(text, LocalText):
                missing = {*left.get((id(record), field), ()), *_missing(text, languages)}
                found.append(Wording(record, field, text, tuple(each for each in languages if each in missing)))
    return found


def _missing(text: LocalText, languages: tuple[str, ...]) -> Iterator[str]:
    first = next(language for language in (*languages, *text.root) if language in text.root)
    for language in languages:
        words = text.root.get(language)
        if words is None or (language != first and is_copy(words, text.root[first], language, first)):
            yield language
