"""Change: the ground that passed from one holder to another between two days."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.day.day_map import DayMap
from controlmap.model.ids import ActorId
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.paint import dissolve


class Handover(NamedTuple):
    """Ground that one actor held on the first day and another on the second."""

    loser: ActorId
    gainer: ActorId
    km2: float
    geometry: BaseGeometry
    """MultiPolygon, WGS84 (lon, lat)."""


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """Everything that changed hands between two days."""

    day_a: date
    day_b: date
    handovers: tuple[Handover, ...]
    """Largest first; empty if nothing changed hands."""

    def table(self) -> dict[tuple[ActorId, ActorId], float]:
        """Return km2 by (from, to)."""
        return {(handover.loser, handover.gainer): handover.km2 for handover in self.handovers}


def change_between(day_a: DayMap, day_b: DayMap, mosaic: Mosaic) -> Change:
    """Compare two days painted from one mosaic, face by face: areas are exact, and swapping the days swaps the result.

    Raises:
        ValueError: the days were not painted from ``mosaic``.

    """
    if day_a.painting.faces is not mosaic.faces or day_b.painting.faces is not mosaic.faces:
        raise ValueError("both days must be painted from the mosaic they are compared on")
    before, after = _controllers(day_a), _controllers(day_b)
    names = sorted({*before, *after})
    number = {name: index for index, name in enumerate(names)}
    one = np.array([number[name] for name in before], dtype=np.int64)
    other = np.array([number[name] for name in after], dtype=np.int64)
    moved = one != other
    keys = one[moved] * len(names) + other[moved]
    areas = mosaic.areas_km2[moved]
    grounds = dissolve(mosaic.faces[moved], keys)
    handovers = (
        Handover(names[key // len(names)], names[key % len(names)], float(areas[keys == key].sum()), ground)
        for key, ground in grounds.items()
    )
    return Change(day_a.day, day_b.day, tuple(sorted(handovers, key=lambda handover: -handover.km2)))


def _controllers(day_map: DayMap) -> list[ActorId]:
    return [day_map.holdings[key].controller for key in day_map.keys]
