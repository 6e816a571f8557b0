"""Rules that distinguish parties from the cities that they are named after."""

import re
from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import Target, TargetKind
from controlmap.atlas.text.ground_rules import Holders
from controlmap.atlas.text.resolution import Reason, Resolution

_JOURNEY: Final = 6
"""Words before a city in which a verb of motion is searched for."""

_PARALLEL: Final = 2
"""Words between two parties at least, if a preposition is repeated."""

_LOOK_BACK: Final = 20
"""Characters before a name in which the word before it is."""

_CLAUSE: Final = 5
"""Words after a subject in which its verb is searched for."""


def party_or_city(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish a government from the city that it is named after."""
    actor, place = near.only(TargetKind.ACTOR), near.only(TargetKind.PLACE)
    if near.hit.name.seat and _is_city(near) and not near.word_after & near.words.possessive_endings:
        return Resolution(None, Reason.PREPOSITION)
    if actor is None or place is None:
        return None
    if reason := _as_party(near):
        return Resolution(actor, reason)
    listed = [target for target in (actor, place) if near.listed(-1, target.kind) or near.listed(1, target.kind)]
    if listed or _is_parallel(near):
        return Resolution(listed[0] if listed else actor, Reason.LISTED)
    return _after_preposition(near, actor, place)


def _is_parallel(near: ContextWindow) -> bool:
    """Return whether another party comes before, after the same preposition: "to X but not to Y"."""
    beside = near.neighbour(-1)
    if beside is None or any(target.kind is not TargetKind.ACTOR for target in beside[0].name.targets):
        return False
    between, preposition = beside[1].split(), near.before[0] if near.before else ""
    joints = near.words.conjunctions | near.words.auxiliaries | near.words.contrasts
    if len(between) < _PARALLEL or not {*between[:-1]} <= joints or preposition in near.words.within:
        return False
    before = near.text.folded[max(0, beside[0].start - _LOOK_BACK) : beside[0].start].split()
    return preposition in near.words.place_prepositions | near.words.party_prepositions and before[-1:] == [preposition]


def _after_preposition(near: ContextWindow, actor: Target, place: Target) -> Resolution | None:
    """Distinguish a government from its city by what comes before or after."""
    before, cities = near.word_before, near.words.city_nouns
    if near.word_after & cities or near.head_before & cities:
        return Resolution(place, Reason.PLACE_WORD)
    bound = before & near.words.party_prepositions and {*near.before[1:2]} & near.words.bound
    if bound or before & (near.words.place_prepositions | near.words.place_nouns):
        return Resolution(place, Reason.PREPOSITION)
    return Resolution(actor, Reason.PREPOSITION) if before & near.words.party_prepositions else None


def _is_city(near: ContextWindow) -> bool:
    """Return whether someone is in or near the city, or goes there: "in X", "flew to X", "an X hotel"."""
    if near.word_before & (near.words.within | near.words.nearness):
        return True
    if near.word_after & near.words.city_nouns or near.head_before & near.words.city_nouns:
        return True
    going = any(near.naming.before([word]) & near.words.motion for word in near.before[1:_JOURNEY])
    return going and bool(near.word_before & near.words.place_prepositions)


def _as_party(near: ContextWindow) -> Reason | None:
    """Return the reason why only a party can be meant, if there is one."""
    if _acts(near):
        return Reason.ACTS
    if near.word_before & near.words.party_object_verbs:
        return Reason.ACTED_ON
    if near.word_after & near.words.party_nouns or _has_allies(near) or _owns(near) or _is_linked(near):
        return Reason.PARTY_WORD
    return None


def _owns(near: ContextWindow) -> bool:
    """Return whether the name has what only a government has: "X's demand", "X its regards"."""
    if near.word_after & near.words.possessives:
        return True
    owned = near.after[1:3] if near.word_after & near.words.possessive_endings else near.after[:2]
    apart = near.word_after & near.words.possessive_endings or not near.written_after()
    return bool(apart and {*owned} & near.words.party_owned and not _is_separated(near))


def _is_separated(near: ContextWindow) -> bool:
    """Return whether a punctuation mark other than an apostrophe follows."""
    end = near.text.span(near.hit.start, near.hit.end)[1]
    return not re.match(r"(?:['’ʼ]s?)\s", near.text.original[end : end + 4])


def _is_linked(near: ContextWindow) -> bool:
    """Return whether a noun before a preposition links to a government: "a message to X"."""
    if near.in_joined_script and near.word_before & (near.words.party_links | near.words.party_owned):
        return True
    joints = near.words.genitives | near.words.party_prepositions | near.words.links
    if not near.word_before & joints:
        return False
    linking = [word for word in near.before[1:] if word not in near.words.party_verbs]
    if near.naming.before(linking) & near.words.party_links:
        return True
    urged = {form for at in range(1, _JOURNEY) for form in near.naming.before(near.before[at:])}
    return near.in_joined_script and bool(urged & near.words.party_object_verbs)


def _has_allies(near: ContextWindow) -> bool:
    """Return whether "and its" follows: texts speak of a party's allies, but not of a city's."""
    following = near.after[:2]
    return len(following) > 1 and following[0] in near.words.conjunctions and following[1] in near.words.possessives


def _acts(near: ContextWindow) -> bool:
    """Return whether the name is the subject of an action, or said to be what only a government is."""
    if near.word_before & near.naming.leading_verbs:
        return True
    if near.word_before & near.words.place_prepositions:
        return False
    words, following = near.words, near.after_apposition()
    first, rest = {*following[:1]}, [word for word in following[1:] if word not in words.auxiliaries | words.articles]
    if first & words.copulas:
        return bool({*rest[:1]} & words.party_traits)
    if near.word_before & (words.inverting | words.modals):
        return bool(first) and not first & (words.city_verbs | words.copulas)
    if first & words.modals:
        return bool(rest) and rest[0] not in words.city_verbs
    verb = next((word for word in following[:_CLAUSE] if word not in words.auxiliaries), "")
    return verb in words.party_verbs
