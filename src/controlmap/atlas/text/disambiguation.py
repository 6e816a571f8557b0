"""Telling apart what one word may mean: rules over the words beside it, the first that knows decides."""

from collections.abc import Callable
from typing import Final

from controlmap.atlas.text.context_window import Surroundings
from controlmap.atlas.text.gazetteer import TargetKind
from controlmap.atlas.text.ground_rules import Holders, direction_or_ground, holder_or_ground, town_or_governorate
from controlmap.atlas.text.party_rules import namesake, ordinary_word, party_of_another, party_or_city
from controlmap.atlas.text.resolution import Reason, Verdict

Rule = Callable[[Surroundings, Holders], Verdict | None]

_RULES: Final[tuple[Rule, ...]] = (
    ordinary_word,
    direction_or_ground,
    namesake,
    party_of_another,
    town_or_governorate,
    party_or_city,
    holder_or_ground,
)

_USUAL: Final = (TargetKind.PLACE, TargetKind.ACTOR, TargetKind.ZONE)
"""Which meaning a word with several has where nothing beside it says: towns are named more often than their zones."""


def disambiguate(near: Surroundings, holders: Holders) -> Verdict:
    """Decide what a name means where it stands; ``holders`` are those who ever held ground of each zone."""
    for rule in _RULES:
        verdict = rule(near, holders)
        if verdict is not None:
            return verdict
    targets = near.hit.name.targets
    if len(targets) == 1:
        return Verdict(targets[0], Reason.ONLY_MEANING)
    usual = min(targets, key=lambda target: _USUAL.index(target.kind))
    torn = {target.kind for target in targets} >= {TargetKind.ACTOR, TargetKind.PLACE}
    return Verdict(usual, Reason.MORE_USUAL if torn else Reason.NOT_ITS_GROUND)
