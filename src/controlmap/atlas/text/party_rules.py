"""Rules that distinguish parties from cities, namesakes, other countries' parties and ordinary words."""

from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.gazetteer import Case, Target, TargetKind
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_CLAUSE: Final = 3
"""Words after a subject in which its verb is searched for."""


def ordinary_word(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is also an ordinary word, unless it is written or used as a name."""
    if not near.hit.name.ordinary or (near.written[:1].isupper() and near.before) or near.written.count(".") > 1:
        return None
    if near.hit.name.case is Case.EXACT and len(near.written) > 1 and near.written.isupper():
        return None
    place = near.only(TargetKind.PLACE)
    if place and near.word_before & near.words.place_nouns:
        return Resolution(place, Reason.PLACE_WORD)
    for target in near.hit.name.targets:
        if near.listed(-1, target.kind) or near.listed(1, target.kind):
            return Resolution(target, Reason.LISTED)
    if (
        place
        and near.word_before & (near.words.place_prepositions | near.words.ground_words)
        and any(not hit.name.ordinary for hit in near.sentence_hits())
    ):
        return Resolution(place, Reason.PREPOSITION)
    return Resolution(None, Reason.ORDINARY)


def namesake(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is part of another person's name, or of a thing named after someone."""
    name = near.hit.name
    actor = near.only(TargetKind.ACTOR)
    if actor is None or " " in name.text or name.text in near.words.common_parties:
        return None
    before, after = near.written_before(), near.written_after()
    if (before and near.word_before & near.words.features) or (after and near.word_after & near.words.features):
        return Resolution(None, Reason.NAMESAKE)
    if name.full and (_stranger(near, after) or (len(near.before) > 1 and _stranger(near, before))):
        return Resolution(None, Reason.NAMESAKE)
    return None


def _stranger(near: ContextWindow, word: str) -> bool:
    """Return whether a word next to a surname makes it another person's."""
    return word[:1].isupper() and fold_name(word) not in near.hit.name.full | near.words.titles


def party_of_another(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a word for a party if the context names another country, or an unspecified party."""
    actor = near.only(TargetKind.ACTOR)
    if actor is None or near.hit.name.text not in near.words.common_parties:
        return None
    beside = near.neighbour(-1)
    if beside and not beside[1].strip():
        others = all(_names_another(target, actor) for target in beside[0].name.targets)
        return Resolution(None, Reason.ANOTHERS) if others else None
    of_another = (
        near.word_before & near.words.indefinite
        or (near.written_before()[:1].isupper() and len(near.before) > 1)
        or (near.word_after & near.words.location and _stranger_after(near))
        or _of_other_origin(near)
    )
    return Resolution(None, Reason.ANOTHERS) if of_another else None


def _of_other_origin(near: ContextWindow) -> bool:
    """Return whether an adjective of another country follows; that of the edition's own is part of the name."""
    return any(
        near.hit.name.text.endswith(ending.noun)
        and word.startswith(prefixes.article)
        and word.endswith(ending.adjective)
        for ending in near.naming.origin_adjectives
        for prefixes in near.naming.prefixes
        for word in near.after[:1]
    )


def _names_another(target: Target, actor: Target) -> bool:
    return target.kind is TargetKind.ACTOR and target.id != actor.id


def _stranger_after(near: ContextWindow) -> bool:
    """Return whether "in" is followed by a capitalised word that is not a name of the edition."""
    end = near.text.span(near.hit.start, near.hit.end)[1]
    following = near.text.original[end : end + 40].split()
    beside = near.neighbour(1)
    known = beside is not None and set(beside[1].split()) <= near.words.location
    return len(following) > 1 and following[1][:1].isupper() and not known


def party_or_city(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish a government from the city that it is named after."""
    actor, place = near.only(TargetKind.ACTOR), near.only(TargetKind.PLACE)
    if actor is None or place is None:
        return None
    if _acts(near):
        return Resolution(actor, Reason.ACTS)
    if near.word_after & near.words.party_nouns or _has_allies(near):
        return Resolution(actor, Reason.PARTY_WORD)
    listed = [target for target in (actor, place) if near.listed(-1, target.kind) or near.listed(1, target.kind)]
    if listed:
        return Resolution(listed[0], Reason.LISTED)
    before = near.word_before
    if before & (near.words.place_prepositions | near.words.place_nouns):
        return Resolution(place, Reason.PREPOSITION)
    return Resolution(actor, Reason.PREPOSITION) if before & near.words.party_prepositions else None


def _has_allies(near: ContextWindow) -> bool:
    """Return whether "and its" follows: texts speak of a party's allies, but not of a city's."""
    following = near.after[:2]
    return len(following) > 1 and following[0] in near.words.conjunctions and following[1] in near.words.possessives


def _acts(near: ContextWindow) -> bool:
    if near.word_before & near.naming.leading_verbs:
        return True
    if near.word_before & near.words.place_prepositions:
        return False
    for word in near.after[:_CLAUSE]:
        if word in near.words.party_verbs:
            return True
        if word not in near.words.auxiliaries:
            return False
    return False
