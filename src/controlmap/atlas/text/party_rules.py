"""Rules that distinguish parties from cities, namesakes, other countries' parties and ordinary words."""

from typing import Final

from controlmap.atlas.text import naming_words as words
from controlmap.atlas.text.context_window import ContextWindow, nearest
from controlmap.atlas.text.folded_text import fold_name
from controlmap.atlas.text.gazetteer import Case, Name, Target, TargetKind
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
    if place and nearest(near.before) & words.PLACE_NOUNS:
        return Resolution(place, Reason.PLACE_WORD)
    for target in near.hit.name.targets:
        if near.listed(-1, target.kind) or near.listed(1, target.kind):
            return Resolution(target, Reason.LISTED)
    if (
        place
        and nearest(near.before) & words.GROUND_PREPOSITIONS
        and any(not hit.name.ordinary for hit in near.sentence_hits())
    ):
        return Resolution(place, Reason.PREPOSITION)
    return Resolution(None, Reason.ORDINARY)


def namesake(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a name that is part of another person's name, or of a thing named after someone."""
    name = near.hit.name
    actor = near.only(TargetKind.ACTOR)
    if actor is None or " " in name.text or name.text in words.COMMON_PARTIES:
        return None
    before, after = near.written_before(), near.written_after()
    if (before and nearest(near.before) & words.FEATURES) or (after and nearest(near.after) & words.FEATURES):
        return Resolution(None, Reason.NAMESAKE)
    if name.full and (_stranger(after, name) or (len(near.before) > 1 and _stranger(before, name))):
        return Resolution(None, Reason.NAMESAKE)
    return None


def _stranger(word: str, name: Name) -> bool:
    """Return whether a word next to a surname makes it another person's."""
    return word[:1].isupper() and fold_name(word) not in name.full | words.TITLES


def party_of_another(near: ContextWindow, _: Holders) -> Resolution | None:
    """Reject a word for a party if the context names another country, or an unspecified party."""
    actor = near.only(TargetKind.ACTOR)
    if actor is None or near.hit.name.text not in words.COMMON_PARTIES:
        return None
    beside = near.neighbour(-1)
    if beside and not beside[1].strip():
        others = all(_names_another(target, actor) for target in beside[0].name.targets)
        return Resolution(None, Reason.ANOTHERS) if others else None
    of_another = (
        nearest(near.before) & words.INDEFINITE
        or (near.written_before()[:1].isupper() and len(near.before) > 1)
        or (nearest(near.after) & {"in"} and _stranger_after(near))
        or _of_arabic_origin(near)
    )
    return Resolution(None, Reason.ANOTHERS) if of_another else None


def _of_arabic_origin(near: ContextWindow) -> bool:
    """Return whether an adjective of origin follows, as in الحكومة اللبنانية; the country's own is part of the name."""
    after = near.after[:1]
    return near.hit.name.text.endswith("ه") and any(word.startswith("ال") and word.endswith("يه") for word in after)


def _names_another(target: Target, actor: Target) -> bool:
    return target.kind is TargetKind.ACTOR and target.id != actor.id


def _stranger_after(near: ContextWindow) -> bool:
    """Return whether "in" follows with a capitalised word that is not a name of the edition."""
    end = near.text.span(near.hit.start, near.hit.end)[1]
    following = near.text.original[end : end + 40].split()
    beside = near.neighbour(1)
    known = beside is not None and beside[1].split() == ["in"]
    return len(following) > 1 and following[1][:1].isupper() and not known


def party_or_city(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish a government from the city that it is named after."""
    actor, place = near.only(TargetKind.ACTOR), near.only(TargetKind.PLACE)
    if actor is None or place is None:
        return None
    if _acts(near):
        return Resolution(actor, Reason.ACTS)
    if nearest(near.after) & words.PARTY_NOUNS or near.after[:2] == ("and", "its"):
        return Resolution(actor, Reason.PARTY_WORD)
    listed = [target for target in (actor, place) if near.listed(-1, target.kind) or near.listed(1, target.kind)]
    if listed:
        return Resolution(listed[0], Reason.LISTED)
    before = nearest(near.before)
    if before & (words.PLACE_PREPOSITIONS | words.PLACE_NOUNS):
        return Resolution(place, Reason.PREPOSITION)
    return Resolution(actor, Reason.PREPOSITION) if before & words.PARTY_PREPOSITIONS else None


def _acts(near: ContextWindow) -> bool:
    if nearest(near.before) & (words.PARTY_VERBS & _ARABIC_VERBS):
        return True
    if nearest(near.before) & words.PLACE_PREPOSITIONS:
        return False
    for word in near.after[:_CLAUSE]:
        if word in words.PARTY_VERBS:
            return True
        if word not in words.AUXILIARIES:
            return False
    return False


_ARABIC_VERBS: Final = frozenset(verb for verb in words.PARTY_VERBS if not verb.isascii())
"""In Arabic the verb usually comes before its subject."""
