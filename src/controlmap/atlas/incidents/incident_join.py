"""Joins events to the map: who held the ground of each dated point, and the distance to the nearest front."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from controlmap.atlas.day.ground_by_day import NOWHERE, GroundByDay
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.model.standing import Standing

STANDINGS: Final = tuple(Standing)
_CODE: Final = {standing: code for code, standing in enumerate(STANDINGS)}

_MOST_LAT: Final = 90
_MOST_LON: Final = 180

KM_DECIMALS: Final = 3
"""A metre: more precise than any line is drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class JoinedEvents:
    """The result of the join: one entry per event in every array."""

    standing: np.ndarray
    """Index in ``STANDINGS``."""
    holding: np.ndarray
    """Index in the ground's ``holdings``; -1 unless the event is ``inside``."""
    front_km: np.ndarray
    """Distance to the nearest front of that day; NaN unless the event is inside and the day has a front."""
    margin_km: np.ndarray
    """The margin of that front."""

    @property
    def near_line(self) -> np.ndarray:
        """Return whether each event lies within the margin of the nearest front: its holder is then uncertain."""
        return np.asarray(self.front_km <= self.margin_km)

    @property
    def rejected(self) -> np.ndarray:
        """Return whether each row is unusable as an event."""
        return np.take([standing.is_rejected for standing in STANDINGS], self.standing)

    def counts(self) -> dict[Standing, int]:
        """Return the number of events by standing, without zeros."""
        numbers = np.bincount(self.standing, minlength=len(STANDINGS))
        return {standing: int(count) for standing, count in zip(STANDINGS, numbers, strict=True) if count}


def join_events(
    ground: GroundByDay, days: Days, lat: Degrees, lon: Degrees, *, swapped_allowed: bool = False
) -> JoinedEvents:
    """Locate events on the map of their days.

    Args:
        ground: the ground of all days.
        days: each event's day.
        lat: each event's latitude, degrees, WGS84.
        lon: each event's longitude.
        swapped_allowed: accept rows even if latitude and longitude seem swapped: for tables that include
            neighbouring countries, where a correct point may look swapped.

    """
    standing = _readable(days, lat, lon)
    face = np.full(len(standing), NOWHERE)
    placed = standing == _CODE[Standing.INSIDE]
    face[placed] = ground.faces_at(lon.degrees[placed], lat.degrees[placed])
    astray = ground.is_far_off(lon.degrees, lat.degrees) & (placed | (standing == _CODE[Standing.ODD_COORDINATES]))
    if astray.any() and not swapped_allowed:
        # Look up each point with latitude and longitude swapped.
        exchanged = ground.faces_at(lat.degrees[astray], lon.degrees[astray])
        standing[np.flatnonzero(astray)[exchanged != NOWHERE]] = _CODE[Standing.SWAPPED]
    inside = standing == _CODE[Standing.INSIDE]
    period = ground.periods_of(days.days)
    standing[inside & (period == NOWHERE)] = _CODE[Standing.OUTSIDE_DATES]
    standing[inside & (face == NOWHERE)] = _CODE[Standing.OUTSIDE_BORDER]
    held = np.flatnonzero(standing == _CODE[Standing.INSIDE])
    holding = np.full(len(standing), NOWHERE, dtype=np.int16)
    holding[held] = ground.holdings_at(period[held], face[held])
    front_km, margin_km = np.full(len(standing), np.nan), np.full(len(standing), np.nan)
    front_km[held], margin_km[held] = ground.nearest_fronts(lon.degrees[held], lat.degrees[held], period[held])
    return JoinedEvents(standing, holding, front_km, margin_km)


def _readable(days: Days, lat: Degrees, lon: Degrees) -> np.ndarray:
    """Return the standing that follows from each row's cells alone; ``inside`` if nothing is wrong."""
    off_globe = ~((np.abs(lat.degrees) <= _MOST_LAT) & (np.abs(lon.degrees) <= _MOST_LON))  # also true of NaN
    faults = (
        (days.missing, Standing.NO_DATE),
        (np.isnat(days.days), Standing.ODD_DATE),
        (lat.missing | lon.missing, Standing.NO_COORDINATES),
        (off_globe, Standing.ODD_COORDINATES),
    )
    codes = np.select([where for where, _ in faults], [_CODE[fault] for _, fault in faults], _CODE[Standing.INSIDE])
    return codes.astype(np.int8)
