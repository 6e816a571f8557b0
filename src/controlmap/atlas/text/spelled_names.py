"""Names that a text spells otherwise than the edition, by the rules of ``atlas/spelling.py``."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from controlmap.atlas.spelling import spelling_keys, spelling_rules, word_keys
from controlmap.atlas.text.edition_names import Case, Name, TargetKind
from controlmap.atlas.text.folded_text import FoldedText
from controlmap.atlas.text.letter_case import has_few_capitals
from controlmap.atlas.text.naming_words import NamingWords

_MOST_WORDS: Final = 4
_LEAST_LETTERS: Final = 3
"""Identifying letters that a name needs: with fewer, other words are too easily taken for it."""
_LEAST_LETTERS_OF_PARTY: Final = 5
"""Those that a party's name of one word needs: it is often an adjective, which other words resemble."""
_WORD: Final = re.compile(r"[^\W_]+")
Found = tuple[int, int, Name, bool]


class _WordKeys(dict[str, frozenset[str]]):
    """The keys of one text's words: dropped with the text, which may be private."""

    def __missing__(self, word: str) -> frozenset[str]:
        return self.setdefault(word, word_keys(word))


class SpelledNames:
    """Finds names by their spelling keys, word by word."""

    def __init__(self, names: Iterable[Name], naming: NamingWords) -> None:
        listed = [name for name in names if not name.bare]
        self._naming = naming
        self._everyday = naming.lists.lookalikes | naming.lists.given_names
        self._articles = spelling_rules().articles
        self._exact = {name.text for name in listed}
        everyday = {key for name in listed if name.ordinary for key in spelling_keys(name.text.split())}
        self._by_key: dict[str, Name] = {}
        for name in filter(_is_spelled_in_many_ways, listed):
            for key in spelling_keys(name.text.split()) - everyday:
                known = self._by_key.setdefault(key, name)
                # Of two spellings with one key, the one that may mean more is kept.
                if len(name.targets) > len(known.targets):
                    self._by_key[key] = name
        self._doubled = re.compile(rf"([{spelling_rules().doubled}])\1+")
        short = (name for name in listed if _is_short(name) and not name.ordinary)
        self._undoubled = {self._with_short_vowels(name.text): name for name in short}
        self._begun = {key[:count] for key in self._by_key for count in range(len(key) + 1)}

    def find(self, text: FoldedText) -> Iterator[Found]:
        """Yield the names in a text with their positions; names as the edition spells them may be among them."""
        folded, keys = text.folded, _WordKeys()
        beginnings: dict[str, tuple[int, ...]] = {}
        words = [(found.start(), _end(text, found)) for found in _WORD.finditer(folded)]
        for at, (start, end) in enumerate(words):
            # Most words begin no name, which is known from the word alone.
            word = folded[start:end]
            if word not in beginnings:
                beginnings[word] = self._beginnings(word, keys)
            name = self._undoubled.get(self._with_short_vowels(word))
            if name and word not in self._exact and self._is_name(text, start, end, name):
                yield start, end, name, True
            for skipped in beginnings[word]:
                yield from self._from(text, words[at : at + _MOST_WORDS], start + skipped, keys)

    def _with_short_vowels(self, word: str) -> str:
        for pair, vowel in spelling_rules().long_vowels:
            word = word.replace(pair, vowel)
        return self._doubled.sub(r"\1", word)

    def _beginnings(self, word: str, keys: "_WordKeys") -> tuple[int, ...]:
        """Return after how many letters of a word, which are prefixes, a name may begin.

        Of a doubled letter, the first is the prefix: as keys have no doubled letters, it would become part of the name.
        """
        prefixes = [
            prefix for each in self._naming.prefixes for prefix in each.words if prefix and word.startswith(prefix)
        ]
        doubled = any(len(prefix) == 1 and word[1:2] == prefix for prefix in prefixes)
        skips = dict.fromkeys(([] if doubled else [0]) + [*map(len, prefixes)])
        return tuple(skip for skip in skips if word in self._articles or not keys[word[skip:]].isdisjoint(self._begun))

    def _from(self, text: FoldedText, words: list[tuple[int, int]], start: int, known: "_WordKeys") -> Iterator[Found]:
        """Yield the names that begin at the first of some words."""
        keys, end = {""}, start
        for number, (begins, ends) in enumerate(words):
            if number and text.folded[end:begins] != " ":
                return
            end = ends
            word = text.folded[max(begins, start) : ends]
            longer = {_joined(key, part) for key in keys for part in known[word]}
            keys = (longer | (keys if word in self._articles else set())) & self._begun
            if not keys:
                return
            if word not in self._articles and (name := self._named(keys)) and self._is_name(text, start, end, name):
                yield start, end, name, True

    def _named(self, keys: set[str]) -> Name | None:
        return next((self._by_key[key] for key in sorted(keys) if key in self._by_key), None)

    def _is_name(self, text: FoldedText, start: int, end: int, name: Name) -> bool:
        """Return whether the words are written like a name, and not just the edition's spelling after an article."""
        words = text.folded[start:end].split()
        if len(words) == 1 and words[0] in self._everyday:
            return False
        if words[0] in self._articles and " ".join(words[1:]) in self._exact:
            return False
        written = text.original[slice(*text.span(start, end))]
        last = re.split(r"[\W_]+", written.rstrip())[-1]
        cased = written[:1].lower() != written[:1].upper()
        capital = written[:1].isupper() or (words[0] in self._articles and len(words) > 1)
        if cased and written.islower() and len(words) == 1 and _letters(name) > _LEAST_LETTERS:
            first, end = text.span(start, end)
            return has_few_capitals(text.original, first, end)
        return not cased or (capital and (last[:1].isupper() or len(words) == 1 or not last[:1].isalpha()))


def _is_spelled_in_many_ways(name: Name) -> bool:
    """Return whether a name is one that is romanised, or has Arabic variants, and is long enough to be recognised."""
    if name.ordinary or name.case is not Case.ANY or _letters(name) < _LEAST_LETTERS:
        return False
    people = " " in name.text or bool(name.full) or _letters(name) >= _LEAST_LETTERS_OF_PARTY
    return people or any(target.kind is not TargetKind.ACTOR for target in name.targets)


def _is_short(name: Name) -> bool:
    """Return whether a place's name of one word has too few letters for a key: only doubled letters may then differ."""
    place = any(target.kind is TargetKind.PLACE for target in name.targets)
    return place and " " not in name.text and name.case is Case.ANY and _letters(name) < _LEAST_LETTERS


def _letters(name: Name) -> int:
    """Return how many letters of a name identify it, without its articles."""
    words = [word for word in name.text.split() if word not in spelling_rules().articles]
    return len(re.findall(spelling_rules().identifying, "".join(words)))


def _joined(key: str, part: str) -> str:
    """Return two keys as one; no letter is doubled where they meet."""
    return key + (part[1:] if key and part[:1] == key[-1] else part)


def _end(text: FoldedText, found: re.Match[str]) -> int:
    """Return where a word ends, before a possessive."""
    end = found.end()
    return end - 1 if end - found.start() > 1 and text.ends_word(end - 1) else end
