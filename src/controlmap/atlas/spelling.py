"""Spelling keys: two spellings of one name have a key in common, whatever the system of romanisation.

The rules belong to languages (``messages/<language>/names.yaml``), and those of all languages apply together.
``browser/shared/spelling.js`` does the same with the same rules; both are tested with the same cases.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from controlmap.atlas.folding import folded
from controlmap.messages.catalogue import shipped_languages
from controlmap.messages.name_rules import load_name_rules

MOST_KEYS: Final = 32
"""Keys of one name: letters with several meanings are tried in every combination up to that number."""
_HYPHENS: Final = str.maketrans(dict.fromkeys("-‐‑‒–—―_", " "))
_REPEATED: Final = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class SpellingRules:
    """The spelling rules of all languages, folded as names are."""

    articles: frozenset[str]
    rules: tuple[tuple[str, str], ...]
    loose: tuple[tuple[str, str], ...]
    either: tuple[tuple[str, tuple[str, ...]], ...]
    """Longest first: a pair of letters before its parts."""
    doubled: str
    long_vowels: tuple[tuple[str, str], ...]
    near: tuple[str, ...]
    slight: str
    contradictions: tuple[str, ...]
    identifying: str
    ranks: frozenset[str]
    """Words for a kind of place, which a reader may add to its name."""


@cache
def spelling_rules() -> SpellingRules:
    """Return the rules of every language that the program has words in."""
    languages = [load_name_rules(code) for code in sorted(shipped_languages())]
    every, words = [language.spellings for language in languages], [language.words for language in languages]
    either = {letters: others for one in every for letters, others in one.either.items()}
    return SpellingRules(
        articles=frozenset(folded(word) for one in every for word in one.articles),
        rules=tuple(rule for one in every for rule in one.rules),
        loose=tuple(rule for one in every for rule in one.loose),
        either=tuple(sorted(either.items(), key=lambda entry: -len(entry[0]))),
        doubled="".join(one.doubled for one in every),
        long_vowels=tuple(pair for one in every for pair in one.long_vowels.items()),
        near=tuple(group for one in every for group in one.near),
        slight="".join(one.slight for one in every),
        contradictions=tuple(folded(word) for one in every for word in sorted(one.contradictions)),
        identifying="|".join(one.identifying for one in every if one.identifying),
        ranks=frozenset(
            folded(word)
            for one in words
            for word in one.place_nouns | one.governorate_nouns | one.place_ranks | one.direction_after
        ),
    )


def spelled_words(text: str) -> list[str]:
    """Return a name's words, folded; a hyphen separates words."""
    return folded(text.translate(_HYPHENS)).split()


def spelling_keys(words: Sequence[str], *, loose: bool = False) -> frozenset[str]:
    """Return the keys of a name by its folded words: without its articles, and with them joined to the next word."""
    return frozenset(
        key for parts in _with_and_without_articles(words) for key in _keys(parts, loose=loose, either=True)
    )


def word_keys(word: str) -> frozenset[str]:
    """Return the strict keys of one word, without a cache: it may be of a reader's private text."""
    return frozenset(_REPEATED.sub(r"\1", key) for key in _word_keys.__wrapped__(word, loose=False, either=True))


def open_keys(words: Sequence[str]) -> frozenset[str]:
    """Return the loose keys in which letters with several meanings remain: few, for counting mistakes."""
    return frozenset(
        key for parts in _with_and_without_articles(words) for key in _keys(parts, loose=True, either=False)
    )


def _with_and_without_articles(words: Sequence[str]) -> set[tuple[str, ...]]:
    articles = spelling_rules().articles
    return {tuple(words), (*(word for word in words[:-1] if word not in articles), *words[-1:])}


@lru_cache(maxsize=8192)
def _keys(words: tuple[str, ...], *, loose: bool, either: bool) -> frozenset[str]:
    combined = _combined([_word_keys(word, loose=loose, either=either) for word in words])
    return frozenset(_REPEATED.sub(r"\1", key) for key in combined)


@lru_cache(maxsize=16384)
def _word_keys(word: str, *, loose: bool, either: bool) -> tuple[str, ...]:
    choices = dict(spelling_rules().either) if either else {}
    forms = [word]
    for letters in choices:
        if len(letters) > 1:
            forms = [form.replace(letters, other) for form in forms for other in choices[letters]]
    rewritten = {_rewritten(form, loose=way) for form in forms for way in {False, loose}}
    return tuple(sorted({key for form in rewritten for key in _combined([choices.get(one, (one,)) for one in form])}))


def _rewritten(word: str, *, loose: bool) -> str:
    for pattern, other in _compiled(loose=loose):
        word = pattern.sub(other, word)
    return word


@cache
def _compiled(*, loose: bool) -> tuple[tuple[re.Pattern[str], str], ...]:
    rules = spelling_rules()
    used = (*rules.loose, *rules.rules) if loose else rules.rules
    return tuple((re.compile(pattern), other.replace("$", "\\")) for pattern, other in used)


def _combined(choices: Sequence[Sequence[str]]) -> list[str]:
    """Return every combination of one choice each; of those beyond the limit, the first choice only."""
    combined = [""]
    for options in choices:
        taken = options if len(combined) * len(options) <= MOST_KEYS else options[:1]
        combined = [begun + option for begun in combined for option in taken]
    return combined
