"""Rules that distinguish ground from directions, towns from governorates, and holders from what they hold."""

from collections.abc import Mapping

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.resolution import Reason, Resolution
from controlmap.model.ids import ActorId, ZoneId

Holders = Mapping[ZoneId, frozenset[ActorId]]


def direction_or_ground(near: ContextWindow, holders: Holders) -> Resolution | None:
    """Distinguish "the northwest" as held ground from the direction."""
    zone = near.only(TargetKind.ZONE)
    if zone is None or not set(near.hit.name.text.split()) <= near.words.compass:
        return None
    if near.word_after & near.words.direction_after:
        return Resolution(None, Reason.DIRECTION)
    holding = holders.get(ZoneId(zone.id), frozenset())
    named = {target for hit in near.sentence_hits() for target in hit.name.targets}
    of_zone = any(target == zone or (target.kind is TargetKind.ACTOR and target.id in holding) for target in named)
    if of_zone or near.words.ground_cues & {*near.before, *near.after}:
        return Resolution(zone, Reason.GROUND_NEAR)
    if near.naming.before([word for word in near.before if word not in near.words.articles]) & near.words.within:
        return Resolution(zone, Reason.MORE_USUAL)
    return Resolution(None, Reason.DIRECTION)


def town_or_governorate(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish a town from the governorate of which it is the seat."""
    place, zone = near.only(TargetKind.PLACE), near.only(TargetKind.ZONE)
    nouns = near.words.governorate_nouns | near.words.governorate_plurals
    beside = (near.word_after | near.head_before) & nouns
    if place is None or not (beside or _in_list_of_governorates(near)):
        return None
    if zone is not None:
        return Resolution(zone, Reason.AREA_WORD)
    return Resolution(None, Reason.GOVERNORATE)


def _in_list_of_governorates(near: ContextWindow) -> bool:
    """Return whether a plural is before or after the list that the name is in: "the governorates of X, Y and Z"."""
    joints = near.words.conjunctions | {","}
    for step in (-1, 1):
        at = near.index
        while 0 <= at + step < len(near.hits):
            left, right = sorted((near.hits[at], near.hits[at + step]))
            between = near.text.folded[left.end : right.start].replace(",", " , ").replace("،", " , ").split()
            if not between or not {*between} <= joints:
                break
            at += step
            beside = ContextWindow(near.text, near.hits, at, near.naming)
            if (beside.head_before if step < 0 else beside.word_after) & near.words.governorate_plurals:
                return True
    return False


def holder_or_ground(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish held ground from its holder, or from the town that it is named after."""
    zone = near.only(TargetKind.ZONE)
    if zone is None or len(near.hit.name.targets) == 1:
        return None
    qualified = [word for word in near.after if word not in near.words.area_adjectives]
    named = qualified[:1] if near.written_after() else []
    if (near.word_after | near.head_before | {*named}) & near.words.area_nouns:
        return Resolution(zone, Reason.AREA_WORD)
    return None
