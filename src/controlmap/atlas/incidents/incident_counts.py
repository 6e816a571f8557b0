"""Counts of a reader's events: by month and holder, by reason for not being on the map, and by spot."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_join import STANDINGS, JoinedEvents, join_events
from controlmap.model.ids import ActorId
from controlmap.model.standing import Standing

_SPOT_DECIMALS: Final = 2
"""Events within about a kilometre are drawn as one spot: tables of events are seldom more precise."""

_AT_ONCE: Final = 10_000
"""Events joined in one batch."""

_MONTH: Final = "datetime64[M]"


class ReadEvents(NamedTuple):
    """The columns of a table of events that are kept in memory."""

    days: Days
    lat: Degrees
    lon: Degrees
    malformed: int = 0
    """Lines that could not be split into cells."""


class Spot(NamedTuple):
    """Events at one place, on ground of one holder."""

    lon: float
    lat: float
    holder: ActorId
    events: int


@dataclass(frozen=True, slots=True, eq=False)
class CountedEvents:
    """Events joined to a map, ready to be counted."""

    ground: GroundByDay
    events: ReadEvents
    joined: JoinedEvents

    @property
    def standings(self) -> dict[Standing, int]:
        """Return the number of events by standing."""
        return self.joined.counts()

    @property
    def near_line(self) -> int:
        """Return how many events lie within the margin of the nearest front."""
        return int(self.joined.near_line.sum())

    @property
    def months(self) -> tuple[date, ...]:
        """Return the first day of each month that has an event on the map, in order."""
        return tuple(np.unique(self._months).astype("datetime64[D]").tolist())

    def by_month(self) -> dict[tuple[date, ActorId], int]:
        """Return the number of events on the map by month (its first day) and holder."""
        keys = np.stack([self._months.astype(int), self.joined.holding[self._inside]])
        found, numbers = np.unique(keys, axis=1, return_counts=True)
        firsts = found[0].astype(_MONTH).astype("datetime64[D]").tolist()
        counts: dict[tuple[date, ActorId], int] = {}
        for first, holding, number in zip(firsts, found[1].tolist(), numbers.tolist(), strict=True):
            key = first, self.ground.holdings[holding].controller
            counts[key] = counts.get(key, 0) + number
        return counts

    def spots(self, month: date | None, most: int) -> tuple[list[Spot], int]:
        """Return the ``most`` spots with the most events, largest first, and the total number of spots.

        Args:
            month: first day of a month; None for all months.
            most: how many spots to return.

        """
        chosen = self._inside
        if month is not None:
            chosen = chosen[self._months == np.datetime64(month, "M")]
        controllers = np.array([holding.controller for holding in self.ground.holdings])
        holders = controllers[self.joined.holding[chosen]]
        return spots_of(self.events.lon.degrees[chosen], self.events.lat.degrees[chosen], holders, most)

    @property
    def _inside(self) -> np.ndarray:
        return np.flatnonzero(self.joined.standing == STANDINGS.index(Standing.INSIDE))

    @property
    def _months(self) -> np.ndarray:
        """Return the month of each event on the map."""
        return np.asarray(self.events.days.days[self._inside].astype(_MONTH))


def count_events(ground: GroundByDay, events: ReadEvents) -> CountedEvents:
    """Join events to the ground of their days and count them, in batches, so as not to need 25 MB at once."""
    pieces = [
        join_events(
            ground,
            Days(*(column[start : start + _AT_ONCE] for column in events.days)),
            Degrees(*(column[start : start + _AT_ONCE] for column in events.lat)),
            Degrees(*(column[start : start + _AT_ONCE] for column in events.lon)),
        )
        for start in range(0, max(1, len(events.days.days)), _AT_ONCE)
    ]
    columns = (np.concatenate([getattr(piece, field.name) for piece in pieces]) for field in fields(JoinedEvents))
    return CountedEvents(ground, events, JoinedEvents(*columns))


def spots_of(lon: np.ndarray, lat: np.ndarray, holders: Sequence[str], most: int) -> tuple[list[Spot], int]:
    """Group events that lie close together on ground of one holder.

    Args:
        lon: degrees, WGS84.
        lat: likewise.
        holders: who held the ground of each event.
        most: how many spots to return.

    Returns the ``most`` spots with the most events, largest first, and the total number of spots.

    """
    names, holder = np.unique(holders, return_inverse=True)
    # In arrays: a hundred thousand small objects would fragment the heap of a server.
    keys = np.stack([lon.round(_SPOT_DECIMALS), lat.round(_SPOT_DECIMALS), holder]) + 0.0  # never -0.0
    found, counts = np.unique(keys, axis=1, return_counts=True)
    # Spots are sorted by position and holder, and remain so among those with equally many events.
    largest = np.argsort(-counts, kind="stable")[:most]
    rows = zip(*found[:, largest].tolist(), counts[largest].tolist(), strict=True)
    return [Spot(east, north, ActorId(str(names[int(code)])), count) for east, north, code, count in rows], len(counts)
