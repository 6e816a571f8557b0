"""Disambiguation of a name: rules over the words around it, of which the first with a result decides."""

from collections.abc import Callable
from typing import Final

from controlmap.atlas.text.context_window import ContextWindow
from controlmap.atlas.text.edition_names import Case, TargetKind
from controlmap.atlas.text.figurative_rules import dateline, language, product
from controlmap.atlas.text.foreign_rules import party_of_another
from controlmap.atlas.text.ground_rules import Holders, direction_or_ground, holder_or_ground, town_or_governorate
from controlmap.atlas.text.institution_rules import club, institution, town_abroad
from controlmap.atlas.text.ordinary_rules import abstract_noun, ordinary_word
from controlmap.atlas.text.party_rules import party_or_city
from controlmap.atlas.text.person_rules import longer_proper_name, person, said_name
from controlmap.atlas.text.resolution import Reason, Resolution
from controlmap.atlas.text.word_rules import namesake, part_of_longer_name

Rule = Callable[[ContextWindow, Holders], Resolution | None]

_RULES: Final[tuple[Rule, ...]] = (
    ordinary_word,
    abstract_noun,
    dateline,
    said_name,
    person,
    product,
    language,
    institution,
    club,
    town_abroad,
    part_of_longer_name,
    longer_proper_name,
    direction_or_ground,
    namesake,
    party_of_another,
    town_or_governorate,
    party_or_city,
    holder_or_ground,
)

_USUAL: Final = (TargetKind.PLACE, TargetKind.ACTOR, TargetKind.ZONE)
"""Order of preference if the context decides nothing: towns are named more often than their zones."""


def disambiguate(near: ContextWindow, holders: Holders) -> Resolution:
    """Decide what a name means in its context; ``holders`` are the actors that ever held ground of each zone."""
    for rule in _RULES:
        resolution = rule(near, holders)
        if resolution is not None:
            return resolution
    targets = near.hit.name.targets
    if len(targets) == 1:
        everyday = near.hit.name.ordinary and near.hit.name.case is Case.CAPITAL
        return Resolution(targets[0], Reason.CAPITAL if everyday else Reason.ONLY_MEANING)
    usual = min(targets, key=lambda target: _USUAL.index(target.kind))
    torn = {target.kind for target in targets} >= {TargetKind.ACTOR, TargetKind.PLACE}
    return Resolution(usual, Reason.MORE_USUAL if torn else Reason.NOT_ITS_GROUND)
