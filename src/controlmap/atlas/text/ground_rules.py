"""Rules that tell ground from directions, towns from governorates, and holders from what they hold."""

from collections.abc import Mapping

from controlmap.atlas.text import naming_words as words
from controlmap.atlas.text.context_window import Surroundings, nearest
from controlmap.atlas.text.gazetteer import TargetKind
from controlmap.atlas.text.resolution import Reason, Verdict
from controlmap.model.ids import ActorId, ZoneId

Holders = Mapping[ZoneId, frozenset[ActorId]]


def direction_or_ground(near: Surroundings, holders: Holders) -> Verdict | None:
    """Return the northwest that somebody holds from the direction."""
    zone = near.only(TargetKind.ZONE)
    if zone is None or not set(near.hit.name.text.split()) <= words.COMPASS_WORDS:
        return None
    if nearest(near.after) & words.DIRECTION_AFTER:
        return Verdict(None, Reason.DIRECTION)
    holding = holders.get(ZoneId(zone.id), frozenset())
    named = {target for hit in near.sentence_hits() for target in hit.name.targets}
    of_zone = any(target == zone or (target.kind is TargetKind.ACTOR and target.id in holding) for target in named)
    if of_zone or words.GROUND_CUES & {*near.before, *near.after}:
        return Verdict(zone, Reason.GROUND_NEAR)
    if nearest(tuple(word for word in near.before if word != "the")) & words.WITHIN:
        return Verdict(zone, Reason.MORE_USUAL)
    return Verdict(None, Reason.DIRECTION)


def town_or_governorate(near: Surroundings, _: Holders) -> Verdict | None:
    """Tell a town from the governorate that it is the seat of."""
    place, zone = near.only(TargetKind.PLACE), near.only(TargetKind.ZONE)
    if place is None or not (nearest(near.after) | nearest(near.before)) & words.GOVERNORATE_NOUNS:
        return None
    if zone is not None:
        return Verdict(zone, Reason.AREA_WORD)
    return Verdict(None, Reason.GOVERNORATE)


def holder_or_ground(near: Surroundings, _: Holders) -> Verdict | None:
    """Return the ground of a name from its holder, or from the town that it is called after."""
    zone = near.only(TargetKind.ZONE)
    if zone is None or len(near.hit.name.targets) == 1:
        return None
    if (nearest(near.after) | nearest(near.before)) & words.AREA_NOUNS:
        return Verdict(zone, Reason.AREA_WORD)
    return None
