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

_PER_DEGREE: Final = 100
"""Events within about a kilometre are drawn as one spot: tables of events are seldom more precise."""
_HALF_TURN: Final = 180 * _PER_DEGREE + 1
"""More than any longitude or latitude, in these steps."""

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
        most = len(self.ground.holdings)
        keys, numbers = np.unique(
            self._months.astype(np.int64) * most + self.joined.holding[self._inside], return_counts=True
        )
        months, holdings = np.divmod(keys, most)
        firsts = months.astype(_MONTH).astype("datetime64[D]").tolist()
        counts: dict[tuple[date, ActorId], int] = {}
        for first, holding, number in zip(firsts, holdings.tolist(), numbers.tolist(), strict=True):
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
        names, controllers = np.unique([holding.controller for holding in self.ground.holdings], return_inverse=True)
        holders = controllers[self.joined.holding[chosen]]
        return spots_of(self.events.lon.degrees[chosen], self.events.lat.degrees[chosen], holders, names.tolist(), most)

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


def spots_of(
    lon: np.ndarray, lat: np.ndarray, holders: np.ndarray, names: Sequence[str], most: int
) -> tuple[list[Spot], int]:
    """Group events that lie close together on ground of one holder.

    Args:
        lon: degrees, WGS84.
        lat: likewise.
        holders: who held the ground of each event, as an index in ``names``.
        names: ids of the holders, sorted.
        most: how many spots to return.

    Returns the ``most`` spots with the most events, largest first, and the total number of spots.

    """
    # One number for each event: a hundred thousand small objects would fragment the heap of a server.
    east, north = (np.rint(degrees * _PER_DEGREE).astype(np.int64) + _HALF_TURN for degrees in (lon, lat))
    keys, counts = np.unique((east * 2 * _HALF_TURN + north) * len(names) + holders, return_counts=True)
    # Keys are sorted by position and holder, and remain so among those with equally many events.
    largest = np.argsort(-counts, kind="stable")[:most]
    places, codes = np.divmod(keys[largest], len(names))
    east, north = ((steps - _HALF_TURN) / _PER_DEGREE for steps in np.divmod(places, 2 * _HALF_TURN))
    rows = zip(east.tolist(), north.tolist(), codes.tolist(), counts[largest].tolist(), strict=True)
    return [Spot(lon, lat, ActorId(names[code]), count) for lon, lat, code, count in rows], len(counts)
