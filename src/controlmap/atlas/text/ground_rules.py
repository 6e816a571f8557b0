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
    if place is None or not (near.word_after | near.head_before) & near.words.governorate_nouns:
        return None
    if zone is not None:
        return Resolution(zone, Reason.AREA_WORD)
    return Resolution(None, Reason.GOVERNORATE)


def holder_or_ground(near: ContextWindow, _: Holders) -> Resolution | None:
    """Distinguish held ground from its holder, or from the town that it is named after."""
    zone = near.only(TargetKind.ZONE)
    if zone is None or len(near.hit.name.targets) == 1:
        return None
    if (near.word_after | near.head_before) & near.words.area_nouns:
        return Resolution(zone, Reason.AREA_WORD)
    return None
