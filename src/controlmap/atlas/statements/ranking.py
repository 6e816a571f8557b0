"""Ranking: how well a name matches what a reader typed, mistakes included.

``browser/shared/ranking.js`` ranks in the same way; both are tested with the same cases.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from controlmap.atlas.spelling import open_keys, spelled_words, spelling_keys, spelling_rules

EQUAL: Final = 0.0
SAME_NAME: Final = 0.5
"""The same name in another spelling."""
SAME_LOOSELY: Final = 0.7
"""The same name by rules that could also join two different ones."""
BEGINS: Final = 1.0
"""The name begins with what was typed."""
BEGINS_ALIKE: Final = 1.5
"""The same, in another spelling."""
WORD_BEGINS: Final = 2.0
"""Each word that was typed begins a word of the name."""
MISTAKES: Final = 3.0
"""With mistakes; their number is added."""
MISTAKES_AND_UNFINISHED: Final = 3.25
"""The name begins with what was typed, with mistakes."""
NOT_FOUND: Final = 100.0
"""A distance greater than that of any match."""

MOST_MISTAKES: Final = (0.0, 0.0, 0.0, 0.5, 1.0, 1.5, 2.0)
"""Mistakes allowed by the number of letters that were typed; the last for all longer texts."""
NEAREST_MISTAKES: Final = 0.4
"""Mistakes per letter up to which a name is offered if nothing matches."""
LEAST_LETTERS: Final = 3
"""Letters of a word from which its spelling key is compared with the beginnings of words."""
HALF_A_MISTAKE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Written:
    """A name, or what a reader typed, in the forms that are compared."""

    words: tuple[str, ...]
    plain: str
    """The words, joined."""
    keys: frozenset[str]
    loose: frozenset[str]
    open: frozenset[str]
    """The keys between which mistakes are counted."""


def written(text: str) -> Written:
    """Return a text in the forms that are compared."""
    words = tuple(spelled_words(text))
    if not words:
        return Written((), "", frozenset(), frozenset(), frozenset())
    return Written(words, "".join(words), spelling_keys(words), spelling_keys(words, loose=True), open_keys(words))


def distance(typed: Written, name: Written) -> float:
    """Return how far a name is from what was typed, without mistakes; NOT_FOUND if it needs some."""
    if name.plain == typed.plain:
        return EQUAL
    if not typed.keys.isdisjoint(name.keys):
        return SAME_NAME
    if not typed.loose.isdisjoint(name.loose):
        return SAME_LOOSELY
    if name.plain.startswith(typed.plain):
        return BEGINS
    # A key of a few letters left of many, as "hz" of "xyzzy", says nothing of the name that was meant.
    telling = tuple(key for key in typed.loose if len(key) >= LEAST_LETTERS or 2 * len(key) > len(typed.plain))
    if any(other.startswith(telling) for other in name.loose):
        return BEGINS_ALIKE
    return WORD_BEGINS if words_begin(typed.words, name.words) else NOT_FOUND


def words_begin(typed: Iterable[str], words: Sequence[str]) -> bool:
    """Return whether each word that was typed begins a word, in any spelling and without a joined article."""
    return all(_begins(word, words) for word in typed)


def _begins(typed: str, words: Sequence[str]) -> bool:
    if any(word.startswith(typed) for word in words):
        return True
    keys = tuple(key for key in spelling_keys([typed], loose=True) if len(key) >= LEAST_LETTERS)
    return any(other.startswith(keys) for word in words for other in spelling_keys([word], loose=True))


def mistaken_distance(typed: Written, name: Written, most: float, *, unfinished: bool = True) -> float:
    """Return MISTAKES plus the number of mistakes, or NOT_FOUND if there are more than ``most``.

    Unless ``unfinished`` is false, a name that only begins with what was typed matches, too.
    """
    best = NOT_FOUND
    for key in typed.open:
        for other in name.open:
            # The length alone can tell that there are too many mistakes: each missing letter is at least half of one.
            if (len(key) - len(other)) * HALF_A_MISTAKE > most:
                continue
            whole, begun = mistakes(key, other, most)
            if whole <= most:
                best = min(best, MISTAKES + whole)
            if begun <= most and unfinished and len(key) > LEAST_LETTERS + 1:
                best = min(best, MISTAKES_AND_UNFINISHED + begun)
    return best


def most_mistakes(typed: Written) -> float:
    """Return how many mistakes are allowed in what was typed."""
    return MOST_MISTAKES[min(max(map(len, typed.open), default=0), len(MOST_MISTAKES) - 1)]


def mistakes(typed: str, name: str, most: float = NOT_FOUND) -> tuple[float, float]:
    """Return the mistakes between two keys, and those between the first and the beginning of the second.

    If there are more than ``most``, the numbers are NOT_FOUND.

    A wrong, missing, added or exchanged letter is a mistake; half a mistake if such letters are often confused.
    """
    before: list[float] = []
    last = [0.0]
    for letter in name:
        last.append(last[-1] + _slip(letter))
    for row, letter in enumerate(typed, 1):
        here = [last[0] + _slip(letter)]
        for column, other in enumerate(name, 1):
            cost = min(
                last[column] + _slip(letter), here[-1] + _slip(other), last[column - 1] + _confused(letter, other)
            )
            if row > 1 and column > 1 and letter == name[column - 2] and other == typed[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        if min(here) > most:
            return NOT_FOUND, NOT_FOUND
        before, last = last, here
    return last[-1], min(last[1:], default=NOT_FOUND)


def _slip(letter: str) -> float:
    return HALF_A_MISTAKE if letter in spelling_rules().slight else 1.0


@cache
def _confused(letter: str, other: str) -> float:
    either = dict(spelling_rules().either)
    if letter == other or letter in either.get(other, ()) or other in either.get(letter, ()):
        return 0.0
    return HALF_A_MISTAKE if any(letter in group and other in group for group in spelling_rules().near) else 1.0
