"""The history of a zone: when it had ground, who took the last of it, and who holds later what it held before."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.day.day_map import Holding
from controlmap.atlas.day.holders_over_time import Change, HoldersOverTime
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, ZoneId
from controlmap.painting.mosaic import Mosaic

LEAST_SHOWN_KM2: Final = 0.5
"""A smaller area would be shown as 0 km2."""


class Loss(NamedTuple):
    """How a zone lost its last ground."""

    change: Change
    km2: float
    """The area that it lost last."""
    to: Holding
    """Who took most of it, and in which zone it lies since."""
    among_own: bool
    """Whether its own holder kept it, so that the zone became part of another one."""


class ZoneSpan(NamedTuple):
    """An uninterrupted period in which a zone had ground."""

    since: date
    """Its first day, within the edition's span."""
    lost: Loss | None
    """How it ended; none if the zone still has ground on the edition's last day."""

    @property
    def last_day(self) -> date | None:
        """Return the last day on which it had ground; None if that is the edition's."""
        return self.lost.change.day - timedelta(days=1) if self.lost else None


Gap = tuple[ZoneSpan | None, ZoneSpan | None]
"""The spans of a zone before and after a period in which it has no ground; None where there is none."""


class Fared(NamedTuple):
    """A zone's ground on one day, compared with another day's."""

    before_km2: float
    kept_km2: float
    """Of the earlier ground, what the zone still has."""
    to: Mapping[ActorId, float]
    """Of the earlier ground, what others hold, in km2, largest first; its own holder's in other zones included."""
    gained_km2: float
    """The area that it has on the later day only."""


class ZoneHistory:
    """The ground of one zone on every day."""

    def __init__(self, edition: Edition, mosaic: Mosaic, holders: HoldersOverTime, zone: ZoneId) -> None:
        """Find the faces of the zone in every period."""
        base = edition.manifest.base
        self._holdings = [Holding(hold.zone, hold.controller) for hold in mosaic.holds]
        self._holdings.append(Holding(base.zone, base.controller))  # the owner -1
        self._holders, self._km2 = holders, mosaic.areas_km2
        in_zone = np.array([holding.zone == zone for holding in self._holdings])
        self._own: np.ndarray = in_zone[holders.owners]
        """Shape (periods, faces): whether a face is the zone's."""

    @property
    def spans(self) -> tuple[ZoneSpan, ...]:
        """Return the periods in which it had ground, in order."""
        has = np.concatenate([[False], self._own.any(axis=1), [False]])
        bounds = np.flatnonzero(has[1:] != has[:-1]).tolist()
        days = self._holders.changes
        return tuple(
            ZoneSpan(days[start], self._lost(end) if end < len(days) else None)
            for start, end in zip(bounds[::2], bounds[1::2], strict=True)
        )

    def gaps(self) -> tuple[Gap, ...]:
        """Return the spans before and after each period without ground, in order."""
        first = self._holders.changes[0]
        return tuple(
            (before, after)
            for before, after in pairwise([None, *self.spans, None])
            if (before.lost is not None if before is not None else after is None or after.since > first)
        )

    def gap(self, day: date) -> Gap | None:
        """Return the spans before and after a day without ground; None if it has ground on the day."""
        for before, after in self.gaps():
            ended = before is None or (before.last_day is not None and before.last_day < day)
            if ended and (after is None or day < after.since):
                return before, after
        return None

    def fared(self, before: date, after: date) -> Fared:
        """Return what became, by the day ``after``, of the ground that the zone had on the day ``before``."""
        old, new = self._holders.period(before), self._holders.period(after)
        was, is_now = self._own[old], self._own[new]
        held: dict[ActorId, float] = {}
        for face in np.flatnonzero(was & ~is_now).tolist():
            holder = self._holdings[self._holders.owners[new, face]].controller
            held[holder] = held.get(holder, 0.0) + float(self._km2[face])
        return Fared(
            before_km2=self._sum(was),
            kept_km2=self._sum(was & is_now),
            to=dict(sorted(held.items(), key=lambda item: -item[1])),
            gained_km2=self._sum(is_now & ~was),
        )

    def _sum(self, faces: np.ndarray) -> float:
        return float(self._km2[faces].sum())

    def _lost(self, period: int) -> Loss:
        faces = np.flatnonzero(self._own[period - 1])
        before, after = self._holders.owners[period - 1, faces], self._holders.owners[period, faces]
        taken: dict[Holding, float] = {}
        own = 0.0
        for face, old, new in zip(faces.tolist(), before.tolist(), after.tolist(), strict=True):
            km2, holding = float(self._km2[face]), self._holdings[new]
            taken[holding] = taken.get(holding, 0.0) + km2
            own += km2 if self._holdings[old].controller == holding.controller else 0.0
        total = sum(taken.values())
        most = max(taken, key=lambda holding: taken[holding])
        return Loss(self._holders.change(period, faces), total, most, own > total / 2)
