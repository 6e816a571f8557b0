"""Counts of a reader's events: by month and holder, by reason for not being on the map, and by spot."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Final, NamedTuple

import numpy as np

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_doubt import ReadDoubt
from controlmap.atlas.incidents.incident_join import JoinedEvents, join_events
from controlmap.model.ids import ActorId
from controlmap.model.standing import Standing

_PER_DEGREE: Final = 100
"""Events within about a kilometre are drawn as one spot: tables of events are seldom more precise."""
_HALF_TURN: Final = 180 * _PER_DEGREE + 1
"""More than any longitude or latitude, in these steps."""

_ROWS_OF_A_SPOT: Final = 3
"""Rows of one spot whose texts are shown."""

_AT_ONCE: Final = 10_000
"""Events joined in one batch."""

_MONTH: Final = "datetime64[M]"


class RowTexts(NamedTuple):
    """The text of each row, in one block of memory: a hundred thousand small texts would fragment it."""

    offsets: np.ndarray
    """Where each row's text begins in the block, and the end of the last."""
    block: bytes
    """UTF-8."""

    def of(self, row: int) -> str:
        """Return a row's text; empty if it has none."""
        return self.block[self.offsets[row] : self.offsets[row + 1]].decode(errors="replace")


class ReadEvents(NamedTuple):
    """The columns of a table of events that are kept in memory."""

    days: Days
    lat: Degrees
    lon: Degrees
    malformed: int = 0
    """Lines that could not be split into cells."""
    read: ReadDoubt | None = None
    """How far each event may be from its point and day; None if the table does not say so."""
    texts: RowTexts | None = None
    """None if the table has no column of texts."""
    notes: tuple[tuple[str, str], ...] = ()
    """How the table turned out to be written: what each note is about, and its value."""


class Spot(NamedTuple):
    """Events at one place, on ground of one holder."""

    lon: float
    lat: float
    holder: ActorId
    events: int
    rows: tuple[int, ...] = ()
    """The first of them, as rows of the table."""


@dataclass(frozen=True, slots=True, eq=False)
class CountedEvents:
    """Events joined to a map, ready to be counted. By month and by spot, only precise ones are."""

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
    def imprecise(self) -> int:
        """Return how many events on the map have an imprecise place or day: they are in no month and no spot."""
        return int(self.joined.imprecise_inside.sum()) if self.joined.precision_read else 0

    @property
    def uncertain(self) -> int:
        """Return how many of them have more than one possible holder."""
        return int((self.joined.imprecise_inside & (self.joined.holder < 0)).sum()) if self.imprecise else 0

    def expected(self) -> dict[ActorId, float]:
        """Return the sum of each holder's shares of the imprecise events: how many to expect on its ground."""
        if not self.imprecise:
            return {}
        sums = self.joined.shares.sum(axis=0, dtype=np.float64)
        return {actor: float(total) for actor, total in zip(self.ground.controllers, sums, strict=True) if total > 0}

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

    def spots(self, days: tuple[date, date] | None, most: int) -> tuple[list[Spot], int]:
        """Return the ``most`` spots with the most events, largest first, and the total number of spots.

        Args:
            days: the first and the last day whose events are counted; None for all.
            most: how many spots to return.

        """
        chosen = self._on(self._inside, days)
        names, controllers = np.unique([holding.controller for holding in self.ground.holdings], return_inverse=True)
        holders = controllers[self.joined.holding[chosen]]
        lon, lat = self.events.lon.degrees[chosen], self.events.lat.degrees[chosen]
        spots, total = spots_of(lon, lat, holders, names.tolist(), most)
        return [spot._replace(rows=tuple(chosen[list(spot.rows)].tolist())) for spot in spots], total

    def rows(self, days: tuple[date, date] | None, most: int) -> tuple[list[int], int]:
        """Return the first ``most`` rows on the map by day, precise or not, and how many there are.

        Args:
            days: the first and the last day whose events are listed; None for all.
            most: how many rows to return.

        """
        chosen = self._on(np.flatnonzero(self.joined.exact | self.joined.imprecise_inside), days)
        first = chosen[np.argsort(self.events.days.days[chosen], kind="stable")[:most]]
        return first.tolist(), len(chosen)

    def holder_of(self, row: int) -> ActorId | None:
        """Return who held the ground of a row on the map; None if several may have."""
        if self.joined.exact[row]:
            return ActorId(self.ground.holdings[self.joined.holding[row]].controller)
        only = int(self.joined.holder[row])
        return ActorId(self.ground.controllers[only]) if only >= 0 else None

    def doubt_of(self, row: int) -> str:
        """Return how sure the holder of a row on the map is: ``certain``, ``near`` a front, or ``imprecise``."""
        if self.holder_of(row) is None:
            return "imprecise"
        return "near" if self.joined.near_line[row] else "certain"

    def _on(self, rows: np.ndarray, days: tuple[date, date] | None) -> np.ndarray:
        """Return those rows whose day is among the days."""
        if days is None:
            return rows
        first, last = map(np.datetime64, days)
        on = self.events.days.days[rows]
        return np.asarray(rows[(on >= first) & (on <= last)])

    @property
    def _inside(self) -> np.ndarray:
        return np.flatnonzero(self.joined.exact)

    @property
    def _months(self) -> np.ndarray:
        """Return the month of each event on the map."""
        return np.asarray(self.events.days.days[self._inside].astype(_MONTH))


def count_events(ground: GroundByDay, events: ReadEvents) -> CountedEvents:
    """Join events to the ground of their days and count them, in batches, so as not to need 25 MB at once."""

    def piece(some: slice) -> JoinedEvents:
        read = events.read and ReadDoubt(events.read.doubt.of(some), events.read.odd[some])
        days = Days(*(column[some] for column in events.days))
        lat, lon = (Degrees(*(column[some] for column in degrees)) for degrees in (events.lat, events.lon))
        return join_events(ground, days, lat, lon, read=read)

    pieces = [piece(slice(at, at + _AT_ONCE)) for at in range(0, max(1, len(events.days.days)), _AT_ONCE)]
    arrays = [field.name for field in fields(JoinedEvents) if field.type is np.ndarray]
    columns: dict[str, Any] = {name: np.concatenate([getattr(piece, name) for piece in pieces]) for name in arrays}
    return CountedEvents(ground, events, JoinedEvents(**columns))


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
    every = (east * 2 * _HALF_TURN + north) * len(names) + holders
    keys, counts = np.unique(every, return_counts=True)
    sorted_rows, ends = np.argsort(every, kind="stable"), np.cumsum(counts)
    # Keys are sorted by position and holder, and remain so among those with equally many events.
    largest = np.argsort(-counts, kind="stable")[:most]
    places, codes = np.divmod(keys[largest], len(names))
    east, north = ((steps - _HALF_TURN) / _PER_DEGREE for steps in np.divmod(places, 2 * _HALF_TURN))
    begins = (ends - counts)[largest]
    firsts = [
        sorted_rows[begin : begin + min(count, _ROWS_OF_A_SPOT)]
        for begin, count in zip(begins, counts[largest], strict=True)
    ]
    rows = zip(east.tolist(), north.tolist(), codes.tolist(), counts[largest].tolist(), firsts, strict=True)
    spots = [Spot(lon, lat, ActorId(names[code]), n, tuple(first.tolist())) for lon, lat, code, n, first in rows]
    return spots, len(counts)
