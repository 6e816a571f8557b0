"""Words that refer to a country: the edition's own, or another one. Country names come from CLDR."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from controlmap.atlas.folding import folded
from controlmap.messages.countries import calendar_words, country_names
from controlmap.messages.name_rules import NameGrammar
from controlmap.model.text import LocalText

_LEAST_STEM: Final = 4
"""Letters that a country and its adjective have in common at least: "Iraq", "Iraqi"."""
_ENDING: Final = 2
"""Letters of a country that its adjective may lack: "Lebanon", "Lebanese"."""


class ForeignWords:
    """The words for the edition's own country and for all others, in the edition's languages."""

    def __init__(self, grammars: Mapping[str, NameGrammar], own: LocalText) -> None:
        self._articles = tuple(folded(one.joined.article) for one in grammars.values() if one.joined)
        endings = [folded(ending) for one in grammars.values() for ending in one.country_endings]
        self._own_stems = tuple(_stem(folded(own.say(code)), self._articles, endings) for code in grammars)
        names = {code: {folded(name) for name in country_names(code)} for code in grammars}
        self._countries = frozenset().union(*names.values()) - {folded(own.say(code)) for code in grammars}
        self._adjectives = frozenset(
            form
            for code, grammar in grammars.items()
            for name in names[code]
            for form in _adjectives(_stem(name, self._articles, endings), grammar)
        )
        self._stems = tuple(
            name[: max(_LEAST_STEM, len(name) - _ENDING)]
            for code, grammar in grammars.items()
            if not grammar.origin_endings
            for name in names[code]
            if " " not in name and len(name) >= _LEAST_STEM
        )
        self._endings = tuple(folded(ending) for one in grammars.values() for ending in one.foreign_endings)
        self.calendar = frozenset(folded(word) for code in grammars for word in calendar_words(code))

    def is_own(self, word: str) -> bool:
        """Return whether a folded word is the edition's own country, or its adjective."""
        return self._bare(word).startswith(self._own_stems)

    def is_country(self, words: Sequence[str]) -> bool:
        """Return whether folded words begin with another country."""
        return any(" ".join(words[:count]) in self._countries for count in (1, 2)) and not self.is_own(words[0])

    def is_country_itself(self, name: str) -> bool:
        """Return whether a folded name is that of another country, and nothing longer."""
        return name in self._countries

    def is_foreign(self, word: str) -> bool:
        """Return whether a folded word is an adjective of another country."""
        if self.is_own(word):
            return False
        return self._bare(word) in self._adjectives or word.startswith(self._stems)

    def sounds_foreign(self, word: str) -> bool:
        """Return whether a folded word ends like an adjective of origin."""
        return word.endswith(self._endings) and not self.is_own(word)

    def _bare(self, word: str) -> str:
        return next((word.removeprefix(one) for one in self._articles if word.startswith(one)), word)


def _stem(country: str, articles: Iterable[str], endings: Iterable[str]) -> str:
    """Return a country without article and final vowel."""
    for article in articles:
        country = country.removeprefix(article)
    return country[:-1] if country.endswith(tuple(endings)) else country


def _adjectives(stem: str, grammar: NameGrammar) -> set[str]:
    """Return the adjectives of a country in a language that has endings for them."""
    if not grammar.origin_endings or " " in stem:
        return set()
    endings = [folded(ending) for ending in grammar.origin_endings]
    root = stem.removesuffix(min(endings, key=len))
    plurals = [
        ending.removesuffix(folded(one)) + folded(other)
        for one, other in grammar.plurals.items()
        for ending in endings
        if ending.endswith(folded(one))
    ]
    return {root + ending for ending in (*endings, *plurals)}
