"""Rules that reject everyday words."""

import unicodedata
from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import Case, Target, TargetKind
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_JOURNEY: Final = 4
"""Words before an everyday word among which one of motion or of dwelling makes it a place."""


def ordinary_word(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is also an ordinary word, unless it is written or used as a name."""
    name = near.hit.name
    if not name.ordinary:
        return None
    if near.word_before & near.words.leading_heads:
        return Resolution(None, Reason.LONGER_NAME)
    if (named := _named_before(near)) is not None:
        return Resolution(named, Reason.NAMED_BEFORE)
    if name.common:
        return Resolution(None, Reason.ORDINARY)
    return _group(near) if near.only(TargetKind.ACTOR) else _named(near)


def _named_before(near: ContextWindow) -> Target | None:
    """Return what an everyday word with an article means, if the text has named it before."""
    named = [target for target in near.hit.name.targets if target in near.named_before]
    return named[0] if named and _has_article(near) else None


def _group(near: ContextWindow) -> Resolution | None:
    """Decide whether an everyday word for a group is one."""
    name = near.hit.name
    if name.text in near.words.common_parties and _has_article(near):
        # "The coalition" is the one in this country, "the coalition of ..." and "the coalition government" are not.
        following = near.words.genitives | near.words.party_nouns | near.words.common_parties
        return Resolution(None, Reason.ORDINARY) if near.word_after & following else None
    if set(name.text.split()) <= near.words.compass and _has_joined_article(near):
        return None if _is_no_direction(near) else Resolution(None, Reason.DIRECTION)
    forces = near.written_after() and near.word_after & near.words.force_nouns
    if forces and name.text in near.words.common_parties and near.written[:1].isupper():
        return Resolution(near.only(TargetKind.ACTOR), Reason.PARTY_WORD)
    return _named(near)


def _named(near: ContextWindow) -> Resolution | None:
    """Reject an everyday word that is neither written nor used as a name."""
    return None if _is_written_as_name(near) else _used_as_name(near) or Resolution(None, Reason.ORDINARY)


def _has_article(near: ContextWindow) -> bool:
    """Return whether an article is before the name, or joined to it."""
    return bool(near.word_before & near.words.articles) or _has_joined_article(near)


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
    if place and near.word_before & (near.words.place_nouns | near.words.dwellings):
        return Resolution(place, Reason.PLACE_WORD)
    if place and _is_reached(near):
        return Resolution(place, Reason.PREPOSITION)
    actor = near.only(TargetKind.ACTOR)
    if actor and not place and near.in_joined_script and (reason := _as_joined_party(near)):
        return Resolution(actor, reason)
    for target in near.hit.name.targets:
        if near.listed(-1, target.kind) or near.listed(1, target.kind):
            return Resolution(target, Reason.LISTED)
    after_place_word = near.word_before & (near.words.place_prepositions | near.words.ground_words)
    if place and after_place_word and any(not hit.name.ordinary for hit in near.sentence_hits()):
        return Resolution(place, Reason.PREPOSITION)
    return None


def _as_joined_party(near: ContextWindow) -> Reason | None:
    """Return the reason why an Arabic everyday word is a party, if there is one."""
    acts = near.word_before & near.naming.leading_verbs or near.word_after & near.words.party_verbs
    if acts and not _vowel_marks(near.hit.name.written):
        return Reason.ACTS
    return Reason.PREPOSITION if _is_between_countries(near) else None


def _is_between_countries(near: ContextWindow) -> bool:
    """Return whether the word comes after a preposition, in one sentence with a party that it may be listed with.

    "A prize from X and an invitation from Y". A word after it that has an article belongs to it: "from the-X the-Y".
    """
    if any(near.written_after().startswith(one.article) for one in near.naming.prefixes):
        return False
    if not near.word_before & (near.words.party_prepositions | near.words.location) or _has_article(near):
        return False
    others = (hit.name for hit in near.sentence_hits() if not hit.name.ordinary and not hit.name.generic)
    return any(one.kind is TargetKind.ACTOR for name in others for one in name.targets)


def _is_reached(near: ContextWindow) -> bool:
    """Return whether someone goes to an everyday word, or lives there: "we came to X", "a house in X".

    A word without an article that ends its phrase after a preposition is a name as well: "in X."; with an article
    and an adjective it is not: "to the great X".
    """
    if any(near.written_after().startswith(one.article) for one in near.naming.prefixes):
        return False
    if near.preposition or near.word_before & near.words.place_prepositions:
        if not near.preposition and not near.written_after() and not _has_article(near) and near.in_joined_script:
            return True
        nearby = {form for at in range(_JOURNEY) for form in near.naming.before(near.before[at:])}
        return bool(nearby & (near.words.motion | near.words.dwellings))
    return False
