"""Words and grammar of an edition's languages together, spelled as texts are folded."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from controlmap.atlas.folding import folded
from controlmap.atlas.text.foreign_words import ForeignWords
from controlmap.messages.countries import language_names
from controlmap.messages.name_rules import JoinedWords, NameRules, OriginAdjective, StatementWords
from controlmap.messages.name_words import NameWords
from controlmap.model.assertion import Verb
from controlmap.model.text import LocalText


@dataclass(frozen=True)
class Prefixes:
    """Words that a language writes as one with the next: conjunctions, prepositions, and its article."""

    article: str
    conjunctions: tuple[str, ...]
    words: frozenset[str]
    """A conjunction, a preposition, both, or nothing before the article."""
    contracted: str

    @classmethod
    def of(cls, joined: JoinedWords) -> "Prefixes":
        """Return every way in which they can be joined."""
        conjunctions = tuple(map(folded, sorted(joined.conjunctions)))
        pairs = product(("", *conjunctions), ("", *map(folded, joined.prepositions)))
        return cls(folded(joined.article), conjunctions, frozenset(map("".join, pairs)), folded(joined.contracted))

    def writes(self, letter: str) -> bool:
        """Return whether a letter is of the language's script: the first word of its name in Unicode says which."""
        return unicodedata.name(letter, "").split(" ")[0] == unicodedata.name(self.article[0], "").split(" ")[0]

    @property
    def longest(self) -> int:
        """Return the most letters that can come before a name in one word with it."""
        return max(map(len, self.words)) + len(self.article)


class NamingWords:
    """The name rules of several languages together: a text in one language may quote another."""

    def __init__(self, rules: Mapping[str, NameRules], own: LocalText) -> None:
        """Join the rules of each language, by its code; ``own`` is the edition's country."""
        self._rules = rules
        self.foreign = ForeignWords({code: each.grammar for code, each in rules.items()}, own)
        grammars = [each.grammar for each in rules.values()]
        self.prefixes = tuple(Prefixes.of(each.joined) for each in grammars if each.joined)
        self.plurals = {folded(ending): folded(other) for each in grammars for ending, other in each.plurals.items()}
        constructs = [ending for each in grammars for ending in each.constructs.items()]
        self._constructs = {folded(ending): tuple(map(folded, others)) for ending, others in constructs}
        self.origin_endings = tuple(folded(ending) for each in grammars for ending in each.origin_endings)
        self.origin_adjectives = tuple(
            OriginAdjective(noun=folded(one.noun), adjective=folded(one.adjective))
            for each in grammars
            for one in each.origin_adjectives
        )
        self.longest_acronym = max((each.longest_acronym for each in grammars), default=0)
        self.surname_languages = tuple(code for code, each in rules.items() if each.grammar.surname_last)
        self._conjunctions = tuple(word for each in self.prefixes for word in each.conjunctions)
        self._joined = tuple(sorted({word for each in self.prefixes for word in each.words if word}))

    @cached_property
    def origin_forms(self) -> tuple[str, ...]:
        """Return the endings of adjectives of origin in every gender, number and case, longest first."""
        cases = (
            ending.removesuffix(one) + other
            for ending in self.origin_endings
            for one, other in self.plurals.items()
            if ending.endswith(one)
        )
        return tuple(sorted({*self.origin_endings, *cases}, key=lambda ending: (-len(ending), ending)))

    @cached_property
    def statements(self) -> StatementWords:
        """Return the words by which statements are offered, those of each language joined to the others'."""
        every = [each.statements for each in self._rules.values()]
        return StatementWords(
            speech=_folded_set(each.speech for each in every),
            negations=_folded_set(each.negations for each in every),
            asserting={
                verb: words
                for verb in Verb
                if (words := _folded_set(each.asserting.get(verb, frozenset()) for each in every))
            },
        )

    @cached_property
    def lists(self) -> NameWords:
        """Return every list of words, that of each language joined to the others'."""
        return _joined(each.words for each in self._rules.values())

    @cached_property
    def languages(self) -> frozenset[str]:
        """Return the names of languages, with and without their articles."""
        names = {folded(name) for code in self._rules for name in language_names(code)}
        return frozenset(names | {name.removeprefix(one.article) for name in names for one in self.prefixes})

    @cached_property
    def leading_verbs(self) -> frozenset[str]:
        """Return the verbs of languages in which the verb comes before its subject."""
        return _joined(each.words for each in self._rules.values() if each.grammar.verb_first).party_verbs

    def in_other_cases(self, text: str) -> Iterator[str]:
        """Yield a folded name of several words with its first word in other grammatical cases."""
        first, _, rest = text.partition(" ")
        for ending, others in self._constructs.items() if rest else ():
            if first.endswith(ending):
                yield from (f"{first.removesuffix(ending)}{other} {rest}" for other in others)

    def before(self, found: Sequence[str]) -> set[str]:
        """Return the nearest word before a name, also without a conjunction or preposition joined to it."""
        return {form for word in found[:1] for form in (word, *map(word.removeprefix, self._joined))}

    def after(self, found: Sequence[str]) -> set[str]:
        """Return the nearest word after a name, also without a conjunction: with a preposition, a new phrase begins."""
        return {form for word in found[:1] for form in (word, *map(word.removeprefix, self._conjunctions))}


def _joined(lists: Iterable[NameWords]) -> NameWords:
    every = list(lists)
    joined = {key: {folded(word) for each in every for word in getattr(each, key)} for key in NameWords.model_fields}
    return NameWords.model_validate(joined)


def _folded_set(lists: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(folded(word) for words in lists for word in words)
