"""Joins events to the map: who held the ground of each dated point, and the distance to the nearest front."""

from dataclasses import dataclass, field, replace
from enum import IntFlag
from typing import Final

import numpy as np

from controlmap.atlas.day.ground_by_day import NOWHERE, GroundByDay
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_doubt import ReadDoubt
from controlmap.atlas.incidents.possible_holders import Doubt, possible_holders
from controlmap.model.standing import Standing

STANDINGS: Final = tuple(Standing)
_CODE: Final = {standing: code for code, standing in enumerate(STANDINGS)}

_MOST_LAT: Final = 90
_MOST_LON: Final = 180

_SAMPLE: Final = 1_000
"""Rows that show whether a table's latitudes and longitudes are exchanged."""

KM_DECIMALS: Final = 3
"""A metre: more precise than any line is drawn."""


class Imprecise(IntFlag):
    """The parts of an event that its table calls imprecise."""

    PLACE = 1
    DAY = 2


@dataclass(frozen=True, slots=True, eq=False)
class JoinedEvents:
    """The result of the join: one entry per event in every array."""

    standing: np.ndarray
    """Index in ``STANDINGS``."""
    holding: np.ndarray
    """Index in the ground's ``holdings``; -1 unless the event is ``inside`` and has only one possible holding."""
    front_km: np.ndarray
    """Distance to the nearest front of that day; NaN unless the event is inside, precise, and the day has a front."""
    margin_km: np.ndarray
    """The margin of that front."""
    imprecise: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.uint8))
    """Flags of ``Imprecise`` for each row; empty if the table does not say how precise it is."""
    holder: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int16))
    """Index in the ground's ``controllers`` of the holder of an imprecise event whose holder is certain, else -1."""
    shares: np.ndarray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))
    """For imprecise events, a column for each of ``controllers``: its share of the possible ground and days."""
    fronts_sought: bool = True
    """Whether the nearest fronts were looked up; without them, no precise event's holder is known to be certain."""

    @property
    def near_line(self) -> np.ndarray:
        """Return whether each event lies within the margin of the nearest front: its holder is then uncertain."""
        return np.asarray(self.front_km <= self.margin_km)

    @property
    def precision_read(self) -> bool:
        """Return whether the table says how precise it is."""
        return bool(self.shares.shape[1])

    @property
    def exact(self) -> np.ndarray:
        """Return whether each event is inside and precise, so that it has one place, one day and one holder."""
        inside = np.asarray(self.standing == _CODE[Standing.INSIDE])
        return np.asarray(inside & (self.imprecise == 0)) if self.precision_read else inside

    @property
    def imprecise_inside(self) -> np.ndarray:
        """Return whether each event is inside and imprecise, so that it is to be counted apart."""
        return np.asarray((self.standing == _CODE[Standing.INSIDE]) & ~self.exact)

    @property
    def rejected(self) -> np.ndarray:
        """Return whether each row is unusable as an event."""
        return np.take([standing.is_rejected for standing in STANDINGS], self.standing)

    def counts(self) -> dict[Standing, int]:
        """Return the number of events by standing, without zeros."""
        numbers = np.bincount(self.standing, minlength=len(STANDINGS))
        return {standing: int(count) for standing, count in zip(STANDINGS, numbers, strict=True) if count}


def join_events(
    ground: GroundByDay,
    days: Days,
    lat: Degrees,
    lon: Degrees,
    *,
    read: ReadDoubt | None = None,
    swapped_allowed: bool = False,
    fronts: bool = True,
) -> JoinedEvents:
    """Locate events on the map of their days.

    Args:
        ground: the ground of all days.
        days: each event's day.
        lat: each event's latitude, degrees, WGS84.
        lon: each event's longitude.
        read: how far each event may be from its point and day; None if all are exact.
        swapped_allowed: accept rows even if latitude and longitude seem swapped: for tables that include
            neighbouring countries, where a correct point may look swapped.
        fronts: look up the nearest front of each event as well.

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
    if not swapped_allowed and _seems_swapped(ground, lon.degrees, lat.degrees, face, standing):
        rows = np.flatnonzero(standing == _CODE[Standing.INSIDE])
        exchanged = ground.faces_at(lat.degrees[rows], lon.degrees[rows])
        standing[rows[exchanged != NOWHERE]] = _CODE[Standing.SWAPPED]
    if read is not None:
        standing[(standing == _CODE[Standing.INSIDE]) & read.odd] = _CODE[Standing.ODD_PRECISION]
    inside = standing == _CODE[Standing.INSIDE]
    period = ground.periods_of(days.days)
    covered = period != NOWHERE if read is None else _covered(ground, read.doubt)
    standing[inside & ~covered] = _CODE[Standing.OUTSIDE_DATES]
    standing[inside & (face == NOWHERE)] = _CODE[Standing.OUTSIDE_BORDER]
    joined = replace(_without_holders(standing, read, len(ground.controllers)), fronts_sought=fronts)
    held = np.flatnonzero(joined.exact)
    joined.holding[held] = ground.holdings_at(period[held], face[held])
    if fronts:
        nearest = ground.nearest_fronts(lon.degrees[held], lat.degrees[held], period[held])
        joined.front_km[held], joined.margin_km[held] = nearest
    if read is not None:
        _add_possible_holders(ground, joined, lon.degrees, lat.degrees, face, read.doubt)
    return joined


def _seems_swapped(
    ground: GroundByDay, lon: np.ndarray, lat: np.ndarray, face: np.ndarray, standing: np.ndarray
) -> bool:
    """Return whether latitude and longitude seem exchanged in the whole table, by its first rows.

    Near the country, one point that would be inside if swapped is too often simply abroad. Of the rows that are inside
    in one way only, most have to be inside only when swapped.
    """
    rows = np.flatnonzero(standing == _CODE[Standing.INSIDE])[:_SAMPLE]
    outside = rows[face[rows] == NOWHERE]
    if not len(outside):
        return False
    inside = rows[face[rows] != NOWHERE]
    only_swapped = (ground.faces_at(lat[outside], lon[outside]) != NOWHERE).sum()
    only_given = (ground.faces_at(lat[inside], lon[inside]) == NOWHERE).sum() if only_swapped else 0
    return bool(only_swapped > max(only_given, len(outside) / 2))


def _covered(ground: GroundByDay, doubt: Doubt) -> np.ndarray:
    """Return whether the edition covers any day on which each event may have happened."""
    first, last = np.datetime64(ground.first_day), np.datetime64(ground.last_day)
    return np.asarray((doubt.last >= first) & (doubt.first <= last))


def _without_holders(standing: np.ndarray, read: ReadDoubt | None, holders: int) -> JoinedEvents:
    """Return the events before their holders are looked up."""
    holding = np.full(len(standing), NOWHERE, dtype=np.int16)
    front_km, margin_km = np.full(len(standing), np.nan), np.full(len(standing), np.nan)
    if read is None:
        return JoinedEvents(standing, holding, front_km, margin_km)
    imprecise = np.where(read.doubt.reach_km > 0, Imprecise.PLACE, 0)
    imprecise |= np.where(read.doubt.days_imprecise, Imprecise.DAY, 0)
    shares = np.zeros((len(standing), holders), dtype=np.float32)
    return JoinedEvents(
        standing, holding, front_km, margin_km, imprecise.astype(np.uint8), np.full_like(holding, NOWHERE), shares
    )


def _add_possible_holders(
    ground: GroundByDay, joined: JoinedEvents, lon: np.ndarray, lat: np.ndarray, face: np.ndarray, doubt: Doubt
) -> None:
    rows = np.flatnonzero((joined.standing == _CODE[Standing.INSIDE]) & (joined.imprecise > 0))
    if not len(rows):
        return
    possible = possible_holders(ground, lon[rows], lat[rows], face[rows], doubt.of(rows))
    joined.shares[rows] = possible.shares
    sure = rows[possible.sure]
    joined.holder[sure] = possible.shares[possible.sure].argmax(axis=1)
    joined.holding[sure] = possible.holding[possible.sure]


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
