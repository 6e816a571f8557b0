"""Rules for recognising names in running text: a language's words and grammar, from ``messages/<language>/names.yaml``.

Without this file, names are recognised only as the edition spells them. docs/languages.md explains how to write it.
"""

from functools import cache
from importlib.resources import files
from typing import Annotated, Final

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict

from controlmap.model.assertion import Verb

FILE_NAME: Final = "names.yaml"


def _split(listed: object) -> object:
    return listed.split() if isinstance(listed, str) else listed


WordSet = Annotated[frozenset[str], BeforeValidator(_split)]
"""A set of single words; in the file they are separated by spaces."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class NameWords(_Part):
    """Words that decide the meaning of an adjacent name. None of them is specific to a country."""

    ordinary: WordSet = frozenset()
    """Everyday words that can also be a name or an acronym. An edition marks such names of its own in its files."""
    place_ranks: WordSet = frozenset()
    """Words for a kind of place, such as "town", which are often left out of a place's name."""
    place_nouns: WordSet = frozenset()
    """An adjacent name means a place."""
    governorate_nouns: WordSet = frozenset()
    """An adjacent name of a governorate's seat means the governorate."""
    area_nouns: WordSet = frozenset()
    """An adjacent name shared by a town and a zone means the zone; one shared by a holder and its ground the ground."""
    place_prepositions: WordSet = frozenset()
    """A following name shared by a city and a government means the city."""
    ground_words: WordSet = frozenset()
    """A following everyday word is a name as well, if the sentence contains another name."""
    party_prepositions: WordSet = frozenset()
    """A following name shared by a city and a government means the government."""
    party_nouns: WordSet = frozenset()
    """A preceding name shared by a city and a government means the government."""
    party_verbs: WordSet = frozenset()
    """Verbs for actions of governments and parties, but not of cities."""
    party_object_verbs: WordSet = frozenset()
    """Verbs whose object is a party: a following name shared by a city and a government means the government."""
    auxiliaries: WordSet = frozenset()
    """Words that can be between a subject and its verb."""
    conjunctions: WordSet = frozenset()
    """Words between the members of a list."""
    party_heads: WordSet = frozenset()
    """Words in the names of groups, of which other countries have their own: "rebel forces"."""
    people_nouns: WordSet = frozenset()
    """After these, the name of a people that lacks its article is an adjective: "Russian officers" in Arabic."""
    faiths: WordSet = frozenset()
    """Words like adjectives of origin that name no country."""
    name_heads: WordSet = frozenset()
    """A preceding name is part of a longer one: "X Gate"."""
    leading_heads: WordSet = frozenset()
    """A following name is part of a longer one, in a language where the head comes first: "channel X"."""
    genitives: WordSet = frozenset()
    """Words between a word for a kind of place and its name: "province of X"."""
    possessive_endings: WordSet = frozenset()
    """Endings of a name that is followed by what belongs to it: "X's rebels"."""
    possessives: WordSet = frozenset()
    """After a name and a conjunction ("X and its allies"), the name means the government."""
    compass: WordSet = frozenset()
    """A name that consists only of these is a direction, unless the context shows that ground is meant."""
    direction_after: WordSet = frozenset()
    """A preceding compass word is a direction."""
    within: WordSet = frozenset()
    """A following compass word means a part of the country."""
    motion: WordSet = frozenset()
    """Verbs of motion: the capital that someone goes to is the city, not the government."""
    ground_cues: WordSet = frozenset()
    """A compass word in the same sentence means ground that is held."""
    common_parties: WordSet = frozenset()
    """Words for parties that every country has."""
    abstract_parties: WordSet = frozenset()
    """Those of them that are abstract nouns without an article: "Government is hard"."""
    indefinite: WordSet = frozenset()
    """A following word for a party does not mean a particular one."""
    location: WordSet = frozenset()
    """Words between a word for a party and a country other than the edition's: "the government in X"."""
    features: WordSet = frozenset()
    """An adjacent name of a person means something named after that person."""
    titles: WordSet = frozenset()
    """Titles before a person's name, which do not change its meaning."""
    articles: WordSet = frozenset()
    """Articles that are separate words. They are not part of a name, and are ignored before a compass word."""


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
