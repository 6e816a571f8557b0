"""Rules that reject everyday words, and names within longer names."""

import unicodedata

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import Case, TargetKind
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution


def ordinary_word(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is also an ordinary word, unless it is written or used as a name."""
    name = near.hit.name
    if not name.ordinary:
        return None
    named_before = [target for target in name.targets if target in near.named_before]
    if named_before and (near.word_before & near.words.articles or _has_joined_article(near)):
        return Resolution(named_before[0], Reason.NAMED_BEFORE)
    if name.common:
        return Resolution(None, Reason.ORDINARY)
    actor = near.only(TargetKind.ACTOR)
    article = near.word_before & near.words.articles or _has_joined_article(near)
    if actor and name.text in near.words.common_parties and article:
        # "The coalition" is the one in this country, "the coalition of ..." and "the coalition government" are not.
        following = near.words.genitives | near.words.party_nouns | near.words.common_parties
        return Resolution(None, Reason.ORDINARY) if near.word_after & following else None
    if actor and set(name.text.split()) <= near.words.compass and _has_joined_article(near):
        return None if _is_no_direction(near) else Resolution(None, Reason.DIRECTION)
    return None if _is_written_as_name(near) else _used_as_name(near) or Resolution(None, Reason.ORDINARY)


def _has_joined_article(near: ContextWindow) -> bool:
    """Return whether a name of one word begins with an article that is written as one with it."""
    name = near.hit.name
    joined = any(name.text.startswith(prefixes.article) for prefixes in near.naming.prefixes)
    return joined and " " not in name.text and not name.bare


def _is_no_direction(near: ContextWindow) -> bool:
    """Return whether no preposition makes a compass word a direction: "in the West", "the west of the town"."""
    prepositions = near.words.place_prepositions | near.words.place_nouns
    return not (near.word_before & prepositions or near.word_after & near.words.direction_after or near.preposition)


def abstract_noun(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a word for a party that begins a sentence without an article, and does nothing a party can do."""
    name = near.hit.name
    if name.text not in near.words.abstract_parties or near.before or not near.word_after & near.words.auxiliaries:
        return None
    verb = next((word for word in near.after if word not in near.words.auxiliaries), "")
    return None if verb in near.words.party_verbs else Resolution(None, Reason.ORDINARY)


def _is_written_as_name(near: ContextWindow) -> bool:
    name, written = near.hit.name, near.written
    if marks := _vowel_marks(name.written):  # with those that the edition writes it can be no other word
        return marks <= _vowel_marks(written)
    if (written[:1].isupper() and near.before) or written.count(".") > 1:
        return True
    return name.case is Case.EXACT and len(written) > 1 and written.isupper()


def _vowel_marks(written: str) -> set[str]:
    """Return the marks of a text beside its letters: in Arabic, vowels and doubling."""
    return {mark for mark in unicodedata.normalize("NFC", written) if unicodedata.combining(mark)}


def _used_as_name(near: ContextWindow) -> Resolution | None:
    """Return what an everyday word means that is used like a name: in a list, or after a word for a place."""
    place = near.only(TargetKind.PLACE)
    if place and near.word_before & near.words.place_nouns:
        return Resolution(place, Reason.PLACE_WORD)
    for target in near.hit.name.targets:
        if near.listed(-1, target.kind) or near.listed(1, target.kind):
            return Resolution(target, Reason.LISTED)
    after_place_word = near.word_before & (near.words.place_prepositions | near.words.ground_words)
    if place and after_place_word and any(not hit.name.ordinary for hit in near.sentence_hits()):
        return Resolution(place, Reason.PREPOSITION)
    return None


def part_of_longer_name(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is followed by the head of a longer one, or an everyday word within a longer name."""
    name, after = near.hit.name, near.written_after()
    if after[:1].isupper() and near.word_after & near.words.name_heads:
        return Resolution(None, Reason.LONGER_NAME)
    if _is_after_head(near) or near.word_before & near.words.leading_heads:
        return Resolution(None, Reason.LONGER_NAME)
    followed = after[:1].isupper() and not near.adjacent(1)
    headline = near.capital_after(1)
    if followed and (near.before or not headline) and near.naming.foreign.is_country([name.text]):
        return Resolution(None, Reason.LONGER_NAME)
    if not name.ordinary or name.case is not Case.CAPITAL or " " in name.text:
        return None
    if set(name.text.split()) <= near.words.compass and after[:1].isupper() and near.adjacent(1):
        return Resolution(None, Reason.DIRECTION)
    before = near.written_before() if len(near.before) > 1 else ""
    stranger_before = before[:1].isupper() and not near.adjacent(-1) and not near.word_before & near.words.articles
    return Resolution(None, Reason.LONGER_NAME) if stranger_before or followed else None


def _is_after_head(near: ContextWindow) -> bool:
    """Return whether a capitalised head of a longer name and "of" come before: "Bank of X"."""
    if not near.word_before & near.words.genitives or not near.naming.before(near.before[1:]) & near.words.name_heads:
        return False
    return near.capital_before(1)


def namesake(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is part of another person's name, or of a thing named after someone."""
    name = near.hit.name
    if {target.kind for target in name.targets} == {TargetKind.PLACE} and _speaks(near):
        return Resolution(None, Reason.NAMESAKE)
    actor = near.only(TargetKind.ACTOR)
    if actor is None or " " in name.text or name.text in near.words.common_parties:
        return None
    before, after = near.written_before(), near.written_after()
    if (before and near.word_before & near.words.features) or (after and near.word_after & near.words.features):
        return Resolution(None, Reason.NAMESAKE)
    if _has_first_name(near, before):
        return Resolution(None, Reason.NAMESAKE)
    if name.full and (_stranger(near, after) or (len(near.before) > 1 and _stranger(near, before))):
        return Resolution(None, Reason.NAMESAKE)
    return None


def _has_first_name(near: ContextWindow, before: str) -> bool:
    """Return whether a country's name comes after a first name, inside a sentence: "beside Michael Jordan"."""
    if not near.naming.foreign.is_country_itself(near.hit.name.text) or not before[:1].isupper():
        return False
    known = near.words.titles | near.words.compass | near.words.articles | near.naming.foreign.calendar
    inside = len(near.before) > 1 and not near.written_after()[:1].isupper()
    return inside and not near.adjacent(-1) and fold_name(before) not in known


def _speaks(near: ContextWindow) -> bool:
    """Return whether a verb of speaking stands right before, as only before a person's name: "said X, a nurse"."""
    return bool(near.word_before & near.naming.statements.speech) and not near.preposition


def _stranger(near: ContextWindow, word: str) -> bool:
    """Return whether a word next to a surname makes it another person's."""
    return word[:1].isupper() and fold_name(word) not in near.hit.name.full | near.words.titles
