"""Rules for recognising names in running text: a language's words and grammar, from ``messages/<language>/names.yaml``.

Without this file, names are recognised only as the edition spells them. docs/languages.md explains how to write it.
"""

from functools import cache
from importlib.resources import files
from typing import Final

import yaml
from pydantic import BaseModel, ConfigDict

from controlmap.messages.name_words import NameWords, WordSet
from controlmap.model.assertion import Verb

FILE_NAME: Final = "names.yaml"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class JoinedWords(_Part):
    """Words that the language joins to the next word."""

    article: str
    conjunctions: WordSet = frozenset()
    prepositions: WordSet = frozenset()
    contracted: str = ""
    """A contraction of a preposition and the article, of which only the last letter belongs to the article."""


class OriginAdjective(_Part):
    """The endings of a noun and of the adjective of origin after it: "the Lebanese government" in Arabic."""

    noun: str
    adjective: str


class NameGrammar(_Part):
    """How names are inflected, and what their form implies."""

    joined: JoinedWords | None = None
    plurals: dict[str, str] = {}
    """The plural ending in the other grammatical case, by the ending that the edition uses."""
    constructs: dict[str, tuple[str, ...]] = {}
    """Endings of a longer name's first word in other grammatical cases, by the ending that the edition uses."""
    origin_endings: tuple[str, ...] = ()
    """Endings of adjectives of origin, which are common with and without the article."""
    origin_adjectives: tuple[OriginAdjective, ...] = ()
    country_endings: tuple[str, ...] = ()
    """Endings of a country's name that its adjective lacks."""
    foreign_endings: tuple[str, ...] = ()
    """Endings of adjectives of origin, by which one is recognised at the beginning of a sentence."""
    verb_first: bool = False
    """Whether the verb usually comes before its subject."""
    surname_last: bool = False
    """Whether the last word of a person's name can replace the full name. Another first name is then another person."""
    longest_acronym: int = 0
    """The maximum length of an acronym, written with or without dots; a longer name in capitals is not an acronym."""


class Spellings(_Part):
    """How a name may be spelled otherwise: by other systems of romanisation, or by other habits of writing.

    Rules are regular expressions, in the syntax that Python and JavaScript share, and what replaces them (``$1`` is a
    group); they change one folded word at a time, in order. The browser's program is given the same rules.
    """

    articles: WordSet = frozenset()
    """Articles of names. They are left out, written apart, or joined to the next word."""
    rules: tuple[tuple[str, str], ...] = ()
    """Differences that never distinguish two names."""
    loose: tuple[tuple[str, str], ...] = ()
    """Differences that only a search ignores, since in running text other words would look like names."""
    doubled: str = ""
    """Letters whose doubling never distinguishes two names, however short they are."""
    long_vowels: dict[str, str] = {}
    """Pairs of letters that are one vowel, however short a name is: "ou" for "u"."""
    either: dict[str, tuple[str, ...]] = {}
    """Letters that can mean one of several others."""
    near: tuple[str, ...] = ()
    """Groups of letters that are often confused: in a search, each counts as half a mistake."""
    slight: str = ""
    """Letters whose omission counts as half a mistake."""
    contradictions: WordSet = frozenset()
    """Words by which a search finds the statements that contradict each other."""
    identifying: str = ""
    """A regular expression for the letters that identify a name: one with too few is found only as it is listed."""


class StatementWords(_Part):
    """Words by which an author is offered who says a line of the article, and what it asserts."""

    speech: WordSet = frozenset()
    """Verbs of speaking, and words such as "according": an adjacent actor is the speaker."""
    negations: WordSet = frozenset()
    """Words that turn what follows into its opposite: nothing is offered then."""
    asserting: dict[Verb, WordSet] = {}
    """By what an edition's statements can assert, the verbs that say so."""


class NameRules(_Part):
    """All name rules of a language."""

    words: NameWords = NameWords()
    grammar: NameGrammar = NameGrammar()
    spellings: Spellings = Spellings()
    statements: StatementWords = StatementWords()


@cache
def load_name_rules(language: str) -> NameRules:
    """Return a language's rules; without the file they are empty.

    Raises:
        pydantic.ValidationError: the file has an unknown key or a value of the wrong type.

    """
    file = files(__package__) / language / FILE_NAME
    if not file.is_file():
        return NameRules()
    return NameRules.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))
