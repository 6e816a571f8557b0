"""Rules that reject a place's or a country's name that is a person's, or part of what something else is called."""

import re
from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_LOOK_BACK: Final = 40
_TITLE: Final = re.compile(r"([^\W\d_]+)\.? $")
_INITIAL: Final = re.compile(r"(?<![\w.])[A-Z]\. $")
_AGE: Final = re.compile(r", (?:aged )?[1-9]\d(?=[,.;)]|$| who | and )|, aged \d")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LETTERS: Final = 2
_INTRODUCED: Final = 5
"""Words before a name in which "a driver called" is."""
_OPENING: Final = 3
"""Words of a sentence's beginning within which "in X" is a phrase of its own, and its subject follows."""


def person(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that a title, a first name, a relative or an age shows to be a person's."""
    if not _may_be_a_person(near):
        return None
    if _is_first_name(near) or _has_title(near) or _has_age(near) or near.word_after & near.words.person_after:
        return Resolution(None, Reason.NAMESAKE)
    nicknamed = near.word_before & near.words.epithets and near.word_after & near.words.articles
    return Resolution(None, Reason.NAMESAKE) if nicknamed or _has_given_name(near) else None


def said_name(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject what "a driver called X" introduces, and not "a town called X"."""
    if not near.word_before & near.words.naming_verbs or not (near.only(TargetKind.PLACE) or near.hit.name.full):
        return None
    words, noun = near.words, {*near.before[1:2]}
    indefinite = {*near.before[2:_INTRODUCED]} & words.indefinite
    grounds = words.place_nouns | words.area_nouns | words.governorate_nouns | words.place_ranks
    return Resolution(None, Reason.NAMESAKE) if indefinite and not noun & grounds else None


def longer_proper_name(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name beside an unknown capitalised word: a firm, a ship, a person or another place."""
    if not _may_be_a_person(near) or _is_headline(near):
        return None
    return Resolution(None, Reason.LONGER_NAME) if _follows_stranger(near) or _precedes_stranger(near) else None


def _may_be_a_person(near: ContextWindow) -> bool:
    """Return whether a name is a town's, or a country's own: not an adjective, nor a party's."""
    if near.only(TargetKind.PLACE):
        return True
    name = near.hit.name
    return " " not in name.text and (name.seat or near.naming.foreign.is_country_itself(name.text))


def _preceding(near: ContextWindow) -> str:
    """Return the text before the name, as written."""
    start = near.text.starts[near.hit.start]
    return re.sub(r"\s+", " ", near.text.original[max(0, start - _LOOK_BACK) : start])


def _has_title(near: ContextWindow) -> bool:
    preceding = _preceding(near)
    if _INITIAL.search(preceding):
        return True
    found = _TITLE.search(preceding)
    if found is None:
        return False
    written = found.group(1)
    forms = near.naming.before([fold_name(written)])
    if forms & near.words.kin:
        return True
    return bool(forms & near.words.person_titles) and not written[:1].islower()


def _has_age(near: ContextWindow) -> bool:
    end = near.text.span(near.hit.start, near.hit.end)[1]
    return bool(_AGE.match(re.sub(r"\s+", " ", near.text.original[end : end + _LOOK_BACK])))


def _is_first_name(near: ContextWindow) -> bool:
    """Return whether the name is a common first name, and neither a preposition nor a word for a place is before it."""
    places = near.words.place_prepositions | near.words.place_nouns
    listed = near.listed(-1, TargetKind.PLACE) and near.listed(1, TargetKind.PLACE)
    if listed or (near.after and near.after[0].isdigit()):  # a line of a table
        return False
    return near.hit.name.text in near.words.given_names and not (near.preposition or near.word_before & places)


def _has_given_name(near: ContextWindow) -> bool:
    """Return whether a common first name comes directly before, and no preposition is joined to the name."""
    before = near.written_before()
    if not before or near.preposition or before[:1].islower():
        return False
    return fold_name(before) in near.words.given_names


def _known_capitals(near: ContextWindow, word: str) -> bool:
    """Return whether a capitalised word beside a place's name is not part of it."""
    words = near.words
    known = (
        words.titles
        | words.compass
        | words.articles
        | words.place_nouns
        | words.governorate_nouns
        | words.area_nouns
        | words.place_ranks
        | words.place_heads
        | words.city_nouns
        | words.place_prepositions
        | words.party_nouns
        | words.conjunctions
        | near.naming.foreign.calendar
    )
    folded = fold_name(word)
    return word.isupper() or len(word) < _LETTERS or folded in known or near.naming.foreign.is_own(folded)


def _follows_stranger(near: ContextWindow) -> bool:
    """Return whether an unknown capitalised word comes directly before, inside a sentence."""
    before = near.written_before()
    if not before[:1].isupper() or near.opens or near.adjacent(-1):
        return False
    return not _known_capitals(near, before) and fold_name(before) not in near.words.city_adjectives


def _precedes_stranger(near: ContextWindow) -> bool:
    """Return whether an unknown capitalised word follows directly, not as the subject after "in X"."""
    after = near.written_after()
    if not after or near.adjacent(1):
        return False
    if near.word_before & near.words.location and len(near.before) <= _OPENING:
        return False
    end = near.text.span(near.hit.start, near.hit.end)[1]
    joined = re.match(r"\s([^\W\d_]+)-([^\W\d_])", near.text.original[end : end + _LOOK_BACK])
    if joined and joined.group(2).isupper():
        return not near.word_before & near.words.place_prepositions
    return after[:1].isupper() and not _known_capitals(near, after)


def _is_headline(near: ContextWindow) -> bool:
    """Return whether no longer word of the sentence begins with a small letter, as in headlines."""
    first, last = near.text.span(near.hit.start, near.hit.end)
    around = near.text.original[max(0, first - 80) : first], near.text.original[last : last + 80]
    sentence = re.split(r"[.!?]\s", around[0])[-1] + " " + re.split(r"[.!?]\s", around[1])[0]
    return not any(word[0].islower() for word in _LONG_WORD.findall(sentence))
