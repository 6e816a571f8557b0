"""The fate of some ground: how much of it its holder of an earlier day still held on a later one."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from controlmap.atlas.day.holders_over_time import HoldersOverTime
from controlmap.model.ids import ActorId, ZoneId
from controlmap.painting.mosaic import Mosaic


class Fate(StrEnum):
    """How much of some ground its holder kept, to the nearest km2."""

    NONE = "none"
    """Nothing of it was kept."""
    PART = "part"
    ALL = "all"
    MORE = "more"
    """All of it was kept, and more was gained."""


class KeptGround(NamedTuple):
    """The ground of one zone that one actor held on the first of two days. Areas in km2."""

    zone: ZoneId
    holder: ActorId
    held: float
    """On the first day."""
    kept: float
    """The part of it that the actor held on the second day, too."""
    gained: float
    """Ground of the zone that the actor held on the second day only."""

    @property
    def fate(self) -> Fate:
        """Return which of the four cases it is."""
        if not round(self.kept):
            return Fate.NONE
        if round(self.kept) < round(self.held):
            return Fate.PART
        return Fate.MORE if round(self.gained) else Fate.ALL


def kept_ground(
    holders: HoldersOverTime, mosaic: Mosaic, zones: Collection[ZoneId], day_a: date, day_b: date
) -> tuple[KeptGround, ...]:
    """Return what became, by ``day_b``, of the ground that some zones had on ``day_a``: largest part first.

    Areas are those of the faces that ``change_between`` counts, so that what was lost adds up to its handovers.
    """
    one, other = holders.period(day_a), holders.period(day_b)
    before, after = holders.controllers[one], holders.controllers[other]
    zones_a, zones_b = holders.zones_in(one), holders.zones_in(other)
    found = []
    for zone in zones:
        for number in np.unique(before[zones_a == zone]).tolist():
            was = (zones_a == zone) & (before == number)
            still = after == number
            parts = (was, was & still, (zones_b == zone) & still & (before != number))
            areas = (float(mosaic.areas_km2[part].sum()) for part in parts)
            found.append(KeptGround(zone, holders.actors[number], *areas))
    return tuple(sorted(found, key=lambda ground: -ground.held))
