"""The languages that an edition names: each once, and one that exists."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Rule, at
from controlmap.messages.catalogue import interface_languages, is_language
from controlmap.model.edition import Edition


def _misnamed(edition: Edition) -> Iterator[Finding]:
    for index, code in enumerate(edition.manifest.languages):
        if code in edition.manifest.languages[:index]:
            yield at(edition.manifest, f"languages.{index}", f"'{code}' is named twice", "name it once")
        elif not is_language(code):
            fix = "write its ISO 639 code, such as 'fr'"
            yield at(edition.manifest, f"languages.{index}", f"'{code}' is not the code of a known language", fix)


def language_notice(edition: Edition) -> str:
    """Return a sentence about languages in which only the edition's texts will be; empty if there are none."""
    known = interface_languages()
    lacking = [f"'{code}'" for code in dict.fromkeys(edition.manifest.languages) if code not in known]
    if not lacking:
        return ""
    return (
        f"The interface has no words in {' and '.join(lacking)}: readers see the edition's texts in an English "
        "interface. docs/languages.md says how to add a catalogue."
    )


LANGUAGE_MISNAMED = Rule(
    "T103",
    "A language is named twice or unknown",
    "Readers are offered each of the edition's languages by its name, which follows from the code.",
    "Name each language once, by its ISO 639 code. The interface need not have words in it.",
    frozenset(),
    _misnamed,
)
