"""Callouts: placement of labels and leaders for zones too small for their names."""

from collections.abc import Sequence
from itertools import product
from math import cos, hypot, pi, sin
from typing import Final, NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.render.picture.letters import isolated, width_px
from controlmap.render.picture.marks import SMALL_PX, Callout, Words, baseline
from controlmap.render.picture.room import Box, Room
from controlmap.render.picture.zone_names import PlacedName

_DISTANCES_PX: Final = (16, 26, 38, 52, 68, 86, 106, 130, 156, 190)
_TURNS: Final = 24
_ROUNDS: Final = 3
_HEIGHT_PX: Final = 21.0
_KEY_PX: Final = 5.0
_INSIDE_PX: Final = 6.0
"""Padding between the text and the box's edges."""

# The penalty for a fault, as an equivalent length of leader in px.
_HIDING: Final = 60.0
_HIDING_A_POCKET: Final = 400.0
_ACROSS_WORDS: Final = 130.0
_ACROSS_A_LEADER: Final = 400.0


class _Choice(NamedTuple):
    box: Box
    leader: shapely.LineString
    cost: float


def place_callouts(
    room: Room, zones: Sequence[PlacedName], country: BaseGeometry, direction: str
) -> tuple[list[Callout], list[Words]]:
    """Place a callout for each zone where it covers least and its leader crosses nothing.

    Each is placed in rounds, taking all the others into account: otherwise the first would take the others' room.
    """
    grounds = [zone.ground for zone in zones]
    shapely.prepare(country)
    open_to = [_choices(room, zone, country, grounds) for zone in zones]
    chosen: list[_Choice | None] = [None] * len(zones)
    hardest_first = sorted(range(len(zones)), key=lambda index: len(open_to[index]))
    for _, index in product(range(_ROUNDS), hardest_first):
        others = [choice for at, choice in enumerate(chosen) if choice and at != index]
        costs = [(choice.cost + sum(_beside(choice, other) for other in others), choice) for choice in open_to[index]]
        chosen[index] = min(costs, key=lambda pair: pair[0], default=(0.0, None))[1]
    callouts, words = [], []
    for zone, choice in zip(zones, chosen, strict=True):
        if choice:
            callouts.append(_callout(room, zone, choice, direction))
            words.append(_words(zone, choice, direction))
    return callouts, words


def _choices(room: Room, zone: PlacedName, country: BaseGeometry, grounds: Sequence[BaseGeometry]) -> list[_Choice]:
    x, y = zone.spots[0]
    width = width_px(zone.label, SMALL_PX, bold=True) + 2 * _INSIDE_PX + _KEY_PX
    taken = shapely.STRtree([box.shape for box in room.taken])
    found = []
    for distance, turn in product(_DISTANCES_PX, range(_TURNS)):
        angle = 2 * pi * turn / _TURNS
        middle = x + cos(angle) * (distance + width / 2), y + sin(angle) * (distance + _HEIGHT_PX / 2)
        box = Box.around(*middle, width, _HEIGHT_PX)
        if not room.free(box):
            continue
        end = min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)
        leader = shapely.LineString([(x, y), end])
        shape = box.shape
        hidden = _HIDING * country.intersection(shape).area / shape.area
        pockets = _HIDING_A_POCKET * sum(bool(shape.intersects(ground)) for ground in grounds)
        crossed = _ACROSS_WORDS * len(taken.query(leader, predicate="intersects"))
        found.append(_Choice(box, leader, hypot(end[0] - x, end[1] - y) + hidden + pockets + crossed))
    return found


def _beside(one: _Choice, other: _Choice) -> float:
    if one.box.meets(other.box):
        return float("inf")
    crossings = (
        one.leader.intersects(other.leader),
        one.box.shape.intersects(other.leader),
        other.box.shape.intersects(one.leader),
    )
    return _ACROSS_A_LEADER * sum(map(bool, crossings))


def _callout(room: Room, zone: PlacedName, choice: _Choice, direction: str) -> Callout:
    box = choice.box
    room.take(box)
    (x, y), (end_x, end_y) = choice.leader.coords
    for along in range(int(choice.leader.length // 5) + 1):
        spot = choice.leader.interpolate(along * 5)
        room.take(Box.around(spot.x, spot.y, 2, 2))
    size = box.right - box.left, box.bottom - box.top
    return Callout(box.left, box.top, *size, zone.fill, zone.dark, (x, y, end_x, end_y))


def _words(zone: PlacedName, choice: _Choice, direction: str) -> Words:
    box = choice.box
    shift = -_KEY_PX / 2 if direction == "rtl" else _KEY_PX / 2
    at = (box.left + box.right) / 2 + shift, baseline((box.top + box.bottom) / 2, SMALL_PX)
    return Words(*at, isolated(zone.label, direction), "callout")
