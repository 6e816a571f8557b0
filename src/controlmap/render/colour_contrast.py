"""How distinguishable a day's holders are by colour, for each kind of colour vision."""

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
"""Opacity of ground on the map."""
LAND: Final = "#f4f1ea"
"""The colour of the paper under the ground."""

Pair = frozenset[ActorId]


class Least(NamedTuple):
    """The two most similar holders, as a CIEDE2000 difference; None with fewer than two."""

    meeting: float | None
    """Among holders that share a front."""
    anywhere: float | None
    """Among all holders."""


def least_differences(view: DayView) -> dict[str, Least]:
    """Return, for each kind of colour vision, the difference between the most similar holders of the day.

    Patterns come in addition: no two holders have both the same colour and the same pattern.
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
    """Return the colour difference of each two of the day's holders on the map's paper, for one colour vision."""
    holding = {holding.controller for holding in view.map.holdings}
    holders = [actor for actor in view.edition.actors if actor.id in holding]
    return {
        frozenset((one.id, other.id)): seen_difference(_seen(one), _seen(other), vision)
        for one, other in combinations(holders, 2)
    }


def _seen(actor: Actor) -> np.ndarray:
    return blended(palette.fill(actor), OPACITY, LAND)
