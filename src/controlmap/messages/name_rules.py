"""How names are written in running text: a language's words and grammar, read from ``messages/<language>/names.yaml``.

A language without the file has none: its names are then found only as an edition writes them. How to write one:
docs/languages.md.
"""

from functools import cache
from importlib.resources import files
from typing import Annotated, Final

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict

FILE_NAME: Final = "names.yaml"


def _split(listed: object) -> object:
    return listed.split() if isinstance(listed, str) else listed


WordSet = Annotated[frozenset[str], BeforeValidator(_split)]
"""Single words; the file lists them with blanks between."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class NameWords(_Part):
    """Words that decide what a name beside them means; none of them belongs to one country."""

    ordinary: WordSet = frozenset()
    """Words of any text that may also be a name or an acronym. An edition's own names are marked in the edition."""
    place_ranks: WordSet = frozenset()
    """Words that say what sort of place a place is and are often left out of its name."""
    place_nouns: WordSet = frozenset()
    """Beside a name they make it a place."""
    governorate_nouns: WordSet = frozenset()
    """Beside the name of its seat they make it the governorate."""
    area_nouns: WordSet = frozenset()
    """Beside a name that is both a town's and a zone's, or a holder's and its ground's, they make it the ground."""
    place_prepositions: WordSet = frozenset()
    """Before a name that is both a city's and a government's they make it the city."""
    ground_words: WordSet = frozenset()
    """Before an everyday word they, too, make it a name, if the sentence names something else as well."""
    party_prepositions: WordSet = frozenset()
    """Before a name that is both a city's and a government's they make it the government."""
    party_nouns: WordSet = frozenset()
    """After such a name they make it the government."""
    party_verbs: WordSet = frozenset()
    """What governments and parties do and cities do not."""
    auxiliaries: WordSet = frozenset()
    """Words that may come between a subject and its verb."""
    conjunctions: WordSet = frozenset()
    """Words between the members of a list."""
    possessives: WordSet = frozenset()
    """After a conjunction that follows a name ("X and its allies") they make it the government."""
    compass: WordSet = frozenset()
    """A name made of these alone is a direction, unless something near says that ground is meant."""
    direction_after: WordSet = frozenset()
    """After a compass word they make it a direction."""
    within: WordSet = frozenset()
    """Before a compass word they make it a part of the country."""
    ground_cues: WordSet = frozenset()
    """In one sentence with a compass word they make it ground that somebody holds."""
    common_parties: WordSet = frozenset()
    """Words for parties that every country has."""
    indefinite: WordSet = frozenset()
    """Before a word for a party they say that no particular one is meant."""
    location: WordSet = frozenset()
    """Between a word for a party and a country that is not the edition's: "the government in X"."""
    features: WordSet = frozenset()
    """Beside a person's name they make it a thing named after that person."""
    titles: WordSet = frozenset()
    """Before a person's name they change nothing."""
    articles: WordSet = frozenset()
    """Articles that are words of their own: no part of a name, and overlooked before a compass word."""


class JoinedWords(_Part):
    """Words that the language writes as one with the next word."""

    article: str
    conjunctions: WordSet = frozenset()
    prepositions: WordSet = frozenset()
    contracted: str = ""
    """A preposition and the article where they are written as one; only the last letter is the article's."""


class OriginAdjective(_Part):
    """How a feminine noun and the adjective of origin after it end: "the Lebanese government" in Arabic."""

    noun: str
    adjective: str


class NameGrammar(_Part):
    """How names change, and what their form gives away."""

    joined: JoinedWords | None = None
    plurals: dict[str, str] = {}
    """The other grammatical case of a plural ending, by the ending that the edition uses."""
    origin_endings: tuple[str, ...] = ()
    """Endings of adjectives of origin, which are used without the article as often as with it."""
    origin_adjective: OriginAdjective | None = None
    verb_first: bool = False
    """Whether the verb usually comes before its subject."""
    surname_last: bool = False
    """Whether the last word of a person's name stands for the whole, so that another first name is another person."""
    longest_acronym: int = 0
    """Most letters of a name in capitals that is an acronym, written without dots or with them."""


class NameRules(_Part):
    """All that a language says about names."""

    words: NameWords = NameWords()
    grammar: NameGrammar = NameGrammar()


@cache
def load_name_rules(language: str) -> NameRules:
    """Read a language's rules; those of a language without the file are empty.

    Raises:
        pydantic.ValidationError: the file has an unknown key or a value of another kind.

    """
    file = files(__package__) / language / FILE_NAME
    if not file.is_file():
        return NameRules()
    return NameRules.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))
