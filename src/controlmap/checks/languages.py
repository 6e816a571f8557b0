"""The languages that an edition names: the interface must be translated into each."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Rule, at
from controlmap.messages.catalogue import shipped_languages
from controlmap.model.edition import Edition


def _unspoken(edition: Edition) -> Iterator[Finding]:
    known = shipped_languages()
    for index, code in enumerate(edition.manifest.languages):
        if code not in known:
            message = f"the interface has no words in '{code}', only in {', '.join(known)}"
            fix = "take it out, or add its catalogue as docs/languages.md says"
            yield at(edition.manifest, f"languages.{index}", message, fix)
        elif code in edition.manifest.languages[:index]:
            yield at(edition.manifest, f"languages.{index}", f"'{code}' is named twice", "name it once")


LANGUAGE_UNSPOKEN = Rule(
    "T103",
    "A language has no catalogue",
    "The interface needs each of the edition's languages: readers would never be offered one without a catalogue.",
    "Take the language out of edition.yaml, or add its catalogue as docs/languages.md says.",
    frozenset(),
    _unspoken,
)
