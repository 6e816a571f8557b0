"""How well the holders of a day are told apart by their colours, and by whom."""

from collections.abc import Mapping
from itertools import combinations
from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.day_view import DayView
from controlmap.model.actor import Actor
from controlmap.model.ids import ActorId
from controlmap.render import palette
from controlmap.render.colour_difference import VISIONS, blended, seen_difference

OPACITY: Final = 0.68
"""Of ground on the map."""
LAND: Final = "#f4f1ea"
"""The paper under the ground."""

Pair = frozenset[ActorId]


class Least(NamedTuple):
    """The two holders that look most alike, as a CIEDE2000 difference; none where there are no two."""

    meeting: float | None
    """Of holders that share a front."""
    anywhere: float | None
    """Of any two."""


def least_differences(view: DayView) -> dict[str, Least]:
    """Give, for each kind of colour vision, how far apart the most alike holders of the day are.

    Patterns come on top of this: no two holders have one colour and one pattern.
    """
    meeting = {frozenset((front.left.controller, front.right.controller)) for front in view.map.fronts}
    found = {}
    for vision in VISIONS:
        apart = differences(view, vision)
        found[vision] = Least(
            min((value for pair, value in apart.items() if pair in meeting), default=None),
            min(apart.values(), default=None),
        )
    return found


def differences(view: DayView, vision: str) -> Mapping[Pair, float]:
    """Return how far apart each two holders of the day look on the map's paper to one kind of colour vision."""
    holding = {holding.controller for holding in view.map.holdings}
    holders = [actor for actor in view.edition.actors if actor.id in holding]
    return {
        frozenset((one.id, other.id)): seen_difference(_seen(one), _seen(other), vision)
        for one, other in combinations(holders, 2)
    }


def _seen(actor: Actor) -> np.ndarray:
    return blended(palette.fill(actor), OPACITY, LAND)
