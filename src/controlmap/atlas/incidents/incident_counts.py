"""A reader's events counted: by month and holder, by why they are not on the map, and by spot."""

from collections import Counter
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
"""Events within about a kilometre are drawn as one spot: tables of events seldom place them better."""

_AT_ONCE: Final = 10_000
"""Events joined at once."""

_MONTH: Final = "datetime64[M]"


class ReadEvents(NamedTuple):
    """What was read of a table of events: all that is kept of it."""

    days: Days
    lat: Degrees
    lon: Degrees
    malformed: int = 0
    """Lines that could not be told apart into cells."""


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
        """How many events stand how to the map."""
        return self.joined.counts()

    @property
    def near_line(self) -> int:
        """How many events lie within the margin of the nearest front."""
        return int(self.joined.near_line.sum())

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each month that has an event on the map, in order."""
        return tuple(np.unique(self._months).astype("datetime64[D]").tolist())

    def by_month(self) -> dict[tuple[date, ActorId], int]:
        """Count the events on the map by month (its first day) and holder."""
        months = self._months.astype("datetime64[D]")
        holders = [self.ground.holdings[holding].controller for holding in self.joined.holding[self._inside]]
        counts: dict[tuple[date, ActorId], int] = {}
        for key in zip(months.tolist(), holders, strict=True):
            counts[key] = counts.get(key, 0) + 1
        return counts

    def spots(self, month: date | None, most: int) -> tuple[list[Spot], int]:
        """Return the ``most`` spots with most events, the largest first, and how many spots there are in all.

        Args:
            month: first day of the month whose events are wanted; of all months where it is none.
            most: how many spots to give.

        """
        chosen = self._inside
        if month is not None:
            chosen = chosen[self._months == np.datetime64(month, "M")]
        holders = [self.ground.holdings[holding].controller for holding in self.joined.holding[chosen]]
        return spots_of(self.events.lon.degrees[chosen], self.events.lat.degrees[chosen], holders, most)

    @property
    def _inside(self) -> np.ndarray:
        return np.flatnonzero(self.joined.standing == STANDINGS.index(Standing.INSIDE))

    @property
    def _months(self) -> np.ndarray:
        """The month of each event on the map."""
        return np.asarray(self.events.days.days[self._inside].astype(_MONTH))


def count_events(ground: GroundByDay, events: ReadEvents) -> CountedEvents:
    """Join events to the ground of their days, for counting: a few at a time, or a table takes 25 MB for a second."""
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
    """Gather events that lie together on ground of one holder.

    Args:
        lon: degrees, WGS84.
        lat: likewise.
        holders: who held the ground of each event.
        most: how many spots to give.

    Returns the ``most`` spots with most events, the largest first, and how many there are in all.

    """
    where = zip(lon.round(_SPOT_DECIMALS).tolist(), lat.round(_SPOT_DECIMALS).tolist(), holders, strict=True)
    counts = Counter(where)
    largest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
    return [Spot(east, north, ActorId(holder), count) for (east, north, holder), count in largest], len(counts)
