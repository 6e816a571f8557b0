"""Texts that the scaffold wrote for the author to replace or copied into another language, and that are still there."""

import re
from typing import Final, NamedTuple

from controlmap.checks.copied_words import CopiedWords
from controlmap.checks.walk import records, texts
from controlmap.messages.catalogue import edition_catalogue
from controlmap.model.edition import Edition, Manifest
from controlmap.model.record import Record
from controlmap.model.text import LocalText

_KEYS: Final = (
    "new.dateline",
    "new.policy",
    "new.licence",
    "new.unsaid",
    "new.statement",
    "new.place",
    "studio.placeholder",
)
"""Messages that ask the author to write something."""

_NUMBER: Final = "0"
_COUNTRY: Final = "COUNTRY"
_ISOLATES: Final = dict.fromkeys((0x2068, 0x2069))


class Placeholder(NamedTuple):
    """A text that is still to be written."""

    record: Record
    field: str
    """Its dotted path in the record, as its file has it."""
    languages: tuple[str, ...]
    """Those in which it is to be written."""
    is_copy: bool
    """Whether its words in these languages are copied from the first one."""

    @property
    def name(self) -> str:
        """Return the record's id; ``edition`` for the manifest."""
        return "edition" if isinstance(self.record, Manifest) else str(getattr(self.record, "id", ""))


def placeholders(edition: Edition) -> list[Placeholder]:
    """Return every text that is still the scaffold's, and every copy, in the order of the files."""
    languages = edition.manifest.languages
    copied = CopiedWords(edition)
    patterns = {language: re.compile("|".join(_pattern(language, key) for key in _KEYS)) for language in languages}

    whole = {language: _whole_country(language) for language in languages} if len(edition.zones) > 1 else {}

    def is_left(text: LocalText) -> bool:
        return any(
            by_language[language].fullmatch(words)
            for by_language in (patterns, whole)
            for language, words in text.root.items()
            if language in by_language
        )

    found = []
    for record in records(edition):
        for field, text in texts(record):
            if not isinstance(text, LocalText):
                continue
            if is_left(text):
                found.append(Placeholder(record, field, languages, is_copy=False))
            elif into := copied.languages_of(record, field, text):
                found.append(Placeholder(record, field, into, is_copy=True))
    return found


def unwritten(edition: Edition) -> list[str]:
    """Return a sentence for each file with texts that are still to be written: how many, and the first of them."""
    left: dict[str, list[Placeholder]] = {}
    for each in placeholders(edition):
        left.setdefault(each.record.origin.path, []).append(each)
    return [_sentence(path, left[path]) for path in sorted(left)]


def _sentence(path: str, found: list[Placeholder]) -> str:
    first = found[0]
    line = first.record.origin.line_of(first.field)
    count = "1 text is" if len(found) == 1 else f"{len(found)} texts are"
    which = "" if len(found) == 1 else "the first: "
    copied = f", with words copied into {' and '.join(map(repr, first.languages))}" if first.is_copy else ""
    return f"{path}:{line}: {count} still to be written; {which}'{first.field}' of '{first.name}'{copied}."


def _pattern(language: str, key: str) -> str:
    messages = edition_catalogue(language, (language,))
    words = messages.say(key, line=_NUMBER) if key == "new.statement" else messages.say(key)
    return (
        re.escape(words.translate(_ISOLATES)).replace(_NUMBER, r"\d+") if key == "new.statement" else re.escape(words)
    )


def _whole_country(language: str) -> re.Pattern[str]:
    """Return what the scaffold says of its one zone: it is true until another is drawn."""
    words = edition_catalogue(language, (language,)).say("new.description", country=_COUNTRY).translate(_ISOLATES)
    return re.compile(re.escape(words).replace(_COUNTRY, ".+"))
