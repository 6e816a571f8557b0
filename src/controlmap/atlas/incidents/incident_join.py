"""Events on the ground: who held the ground of each dated point on its day, and how far off the nearest front ran."""

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
"""A metre: finer than any line is drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class JoinedEvents:
    """What is known of each event, one entry an event in every array."""

    standing: np.ndarray
    """Index in ``STANDINGS``."""
    holding: np.ndarray
    """Index in the ground's ``holdings``; -1 where the event does not stand ``inside``."""
    front_km: np.ndarray
    """Distance to the nearest front of that day; NaN where the event is not inside or the day has no front."""
    margin_km: np.ndarray
    """How far that front may be off."""

    @property
    def near_line(self) -> np.ndarray:
        """Whether the event lies within the margin of the nearest front: its holder is then in doubt."""
        return np.asarray(self.front_km <= self.margin_km)

    @property
    def rejected(self) -> np.ndarray:
        """Whether the row is no usable event."""
        return np.take([standing.is_rejected for standing in STANDINGS], self.standing)

    def counts(self) -> dict[Standing, int]:
        """Count the events of each standing; those that none has are left out."""
        numbers = np.bincount(self.standing, minlength=len(STANDINGS))
        return {standing: int(count) for standing, count in zip(STANDINGS, numbers, strict=True) if count}


def join_events(
    ground: GroundByDay, days: Days, lat: Degrees, lon: Degrees, *, swapped_allowed: bool = False
) -> JoinedEvents:
    """Lay events on the map of their days.

    Args:
        ground: the ground of all days.
        days: each event's day.
        lat: each event's latitude, degrees, WGS84.
        lon: each event's longitude.
        swapped_allowed: take rows as they stand, also where latitude and longitude seem exchanged: for tables that
            cover countries round the edition's, some of whose ground lies as if exchanged.

    """
    standing = _readable(days, lat, lon)
    face = np.full(len(standing), NOWHERE)
    placed = standing == _CODE[Standing.INSIDE]
    face[placed] = ground.faces_at(lon.degrees[placed], lat.degrees[placed])
    astray = ground.is_far_off(lon.degrees, lat.degrees) & (placed | (standing == _CODE[Standing.ODD_COORDINATES]))
    if astray.any() and not swapped_allowed:
        # Each point's latitude taken for its longitude.
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
    """Say of each row what is wrong with its cells; ``inside`` stands for nothing."""
    off_globe = ~(
        (np.abs(lat.degrees) <= _MOST_LAT) & (np.abs(lon.degrees) <= _MOST_LON)
    )  # also where either is no number
    faults = (
        (days.missing, Standing.NO_DATE),
        (np.isnat(days.days), Standing.ODD_DATE),
        (lat.missing | lon.missing, Standing.NO_COORDINATES),
        (off_globe, Standing.ODD_COORDINATES),
    )
    codes = np.select([where for where, _ in faults], [_CODE[fault] for _, fault in faults], _CODE[Standing.INSIDE])
    return codes.astype(np.int8)
