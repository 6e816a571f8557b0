"""Rules that distinguish parties from the cities that they are named after."""

from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_JOURNEY: Final = 6
"""Words before a city in which a verb of motion is searched for."""

_CLAUSE: Final = 3
"""Words after a subject in which its verb is searched for."""


def party_or_city(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish a government from the city that it is named after."""
    actor, place = near.only(TargetKind.ACTOR), near.only(TargetKind.PLACE)
    if near.hit.name.seat and _is_visited(near) and not near.word_after & near.words.possessive_endings:
        return Resolution(None, Reason.PREPOSITION)
    if actor is None or place is None:
        return None
    if reason := _as_party(near):
        return Resolution(actor, reason)
    listed = [target for target in (actor, place) if near.listed(-1, target.kind) or near.listed(1, target.kind)]
    if listed:
        return Resolution(listed[0], Reason.LISTED)
    before = near.word_before
    if before & (near.words.place_prepositions | near.words.place_nouns):
        return Resolution(place, Reason.PREPOSITION)
    return Resolution(actor, Reason.PREPOSITION) if before & near.words.party_prepositions else None


def _is_visited(near: ContextWindow) -> bool:
    """Return whether someone is in the city, or goes there: "in X", "flew to X"."""
    if near.word_before & near.words.within:
        return True
    going = any(near.naming.before([word]) & near.words.motion for word in near.before[1:_JOURNEY])
    return going and bool(near.word_before & near.words.place_prepositions)


def _as_party(near: ContextWindow) -> Reason | None:
    """Return the reason why only a party can be meant, if there is one."""
    if _acts(near):
        return Reason.ACTS
    if near.word_before & near.words.party_object_verbs:
        return Reason.ACTED_ON
    return Reason.PARTY_WORD if near.word_after & near.words.party_nouns or _has_allies(near) else None


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
