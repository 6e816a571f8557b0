"""Who may have held the ground of incidents whose place or day is imprecise, each with its share of place and time."""

from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.day.ground_within import Circles

_MOST_AT_ONCE: Final = 2_000_000
"""Stretches of days of faces compared in one batch, at some 100 bytes each."""
_NOWHERE: Final = -1


class Doubt(NamedTuple):
    """How far each incident may be from its point and day."""

    first: np.ndarray
    """datetime64[D]: the first day on which it may have happened."""
    last: np.ndarray
    """The last such day, included."""
    reach_km: np.ndarray
    """Distance from its point; 0 if the point is exact, ``WHOLE_COUNTRY_KM`` if only the country is known."""

    @property
    def days_imprecise(self) -> np.ndarray:
        """Return whether each incident may have happened on several days; False if no day is known."""
        return np.asarray((self.first != self.last) & ~np.isnat(self.first))

    @property
    def is_imprecise(self) -> np.ndarray:
        """Return whether the place or the day of each incident is imprecise."""
        return np.asarray((self.reach_km > 0) | self.days_imprecise)

    def of(self, rows: np.ndarray | slice) -> "Doubt":
        """Return the doubt of some incidents."""
        return Doubt(self.first[rows], self.last[rows], self.reach_km[rows])


class Possible(NamedTuple):
    """One row per incident."""

    shares: np.ndarray
    """A column for each of the ground's controllers: its share of the ground within reach over the days covered."""
    sure: np.ndarray
    """Whether all the ground within reach, and within a front's margin of that, had one holder on all the days."""
    holding: np.ndarray
    """Index of the only holding within reach; -1 if there are several."""


def possible_holders(ground: GroundByDay, lon: np.ndarray, lat: np.ndarray, face: np.ndarray, doubt: Doubt) -> Possible:
    """Find the possible holders of incidents inside the country of which at least one possible day is covered.

    Args:
        ground: the ground of all days.
        lon: of the points, degrees, WGS84.
        lat: likewise.
        face: of the points.
        doubt: how far each incident may be from its point and day.

    """
    # Tables place most of their incidents in a few hundred towns, and many on the same days.
    keys = [lon, lat, doubt.reach_km, face, doubt.first.astype(np.int64), doubt.last.astype(np.int64)]
    _, rows, row_of = np.unique(np.column_stack(keys), axis=0, return_index=True, return_inverse=True)
    if len(rows) < len(lon):
        found = possible_holders(ground, lon[rows], lat[rows], face[rows], doubt.of(rows))
        return Possible(*(column[row_of] for column in found))
    by_holding = np.zeros((len(lon), len(ground.holdings)))
    wider = np.zeros((len(lon), len(ground.controllers)), dtype=bool)
    spots, spot_of = np.unique(np.column_stack([lon, lat, doubt.reach_km, face]), axis=0, return_inverse=True)
    circles = Circles(spots[:, 2], ground.widest_margin_km)
    within = ground.within.around(spots[:, 0], spots[:, 1], spots[:, 3].astype(np.int64), circles)
    edges = np.searchsorted(within.circle, np.arange(len(spots) + 1))
    faces_of = np.diff(edges)[spot_of]
    for rows in _batches(faces_of * max(1, int(np.diff(ground.runs.first).max())), _MOST_AT_ONCE):
        row, pair = _expanded(rows, edges[:-1][spot_of[rows]], faces_of[rows])
        stretches = np.diff(ground.runs.first)[within.face[pair]]
        index, run = _expanded(np.arange(len(pair)), ground.runs.first[within.face[pair]], stretches)
        row, pair, holding = row[index], pair[index], ground.runs.holding[run]
        starts = np.maximum(ground.runs.start[run], doubt.first[row])
        days = (np.minimum(ground.runs.end[run], doubt.last[row] + np.timedelta64(1, "D")) - starts).astype(np.int64)
        during = days > 0
        row, pair, holding, days = row[during], pair[during], holding[during], days[during]
        wider[row, ground.controller_of[holding]] = True
        np.add.at(by_holding, (row, holding), days * within.share[pair])
    shares = np.zeros_like(wider, dtype=np.float64)
    np.add.at(shares.T, ground.controller_of, by_holding.T)
    shares /= shares.sum(axis=1, keepdims=True)
    covered = (doubt.first >= np.datetime64(ground.first_day)) & (doubt.last <= np.datetime64(ground.last_day))
    several = (by_holding > 0).sum(axis=1) != 1
    return Possible(shares, covered & (wider.sum(axis=1) == 1), np.where(several, _NOWHERE, by_holding.argmax(axis=1)))


def _batches(sizes: np.ndarray, most: int) -> list[np.ndarray]:
    """Return the indices of ``sizes`` in batches that each sum to about ``most``."""
    batch = np.cumsum(sizes) // most
    return [part for part in np.split(np.arange(len(sizes)), np.flatnonzero(np.diff(batch)) + 1) if len(part)]


def _expanded(keys: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Repeat each key for each index of its range, and return the keys and the indices."""
    offsets = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(keys, counts), np.repeat(starts, counts) + offsets
