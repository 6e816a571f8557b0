"""Who held each face of the mosaic on every day, and which events changed that."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import shapely

from controlmap.model.date_line import counted_on
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId, HoldId, PlaceId
from controlmap.model.precision import Precision
from controlmap.painting.mosaic import Mosaic

_BASE: Final = -1
"""Owner of a face that no hold covers."""


class Change(NamedTuple):
    """A day on which some ground changed hands."""

    day: date
    precision: Precision
    """How precisely the day is known."""
    events: tuple[Event, ...]
    """The events that began or ended a hold of that ground on the day; empty if the edition names none."""


class HeldSpan(NamedTuple):
    """An uninterrupted period in which one actor held some ground."""

    controller: ActorId
    began: Change | None
    """The change that began it; none if the actor already held the ground on the edition's first day."""
    since: date
    """The first day, within the edition's span."""
    until: date | None
    """The first day after the span; none if the actor still held the ground on the edition's last day."""

    def covers(self, day: date) -> bool:
        """Return whether ``day`` lies in the span."""
        return self.since <= day and (self.until is None or day < self.until)


class HoldersOverTime:
    """The holders of all faces in every period; a period is the days from one change of the map to the next."""

    def __init__(self, edition: Edition, mosaic: Mosaic, changes: tuple[date, ...]) -> None:
        """Compute the owner of each face in each period.

        Args:
            edition: the edition.
            mosaic: the mosaic of all its holds.
            changes: the first day of each period, in order.

        """
        self.changes = changes
        self._edition, self._mosaic = edition, mosaic
        controllers = [hold.controller for hold in mosaic.holds] + [edition.manifest.base.controller]
        self.actors = tuple(sorted(set(controllers)))
        """The controllers of any day, in alphabetical order: the index is a controller's number."""
        number = _compact([self.actors.index(controller) for controller in controllers])
        self.owners: np.ndarray = _compact([mosaic.owners(day) for day in changes])
        """Shape (periods, faces): the index of each face's owner in the mosaic's holds, -1 for the base holder."""
        self.controllers: np.ndarray = number[self.owners]
        """Shape (periods, faces): the number of each face's controller."""

    def period(self, day: date) -> int:
        """Return the index of the period that a day of the edition's span lies in."""
        return bisect_right(self.changes, day) - 1

    def zones_in(self, period: int) -> np.ndarray:
        """Return the zone of each face in a period."""
        of_owner = np.array([hold.zone for hold in self._mosaic.holds] + [self._edition.manifest.base.zone])
        zones: np.ndarray = of_owner[self.owners[period]]
        return zones

    def spans(self, face: int) -> tuple[HeldSpan, ...]:
        """Return who held a face, from the edition's first day to its last."""
        held = self.controllers[:, face]
        starts = [0, *(np.flatnonzero(held[1:] != held[:-1]) + 1).tolist()]
        ends = [*(self.changes[start] for start in starts[1:]), None]
        return tuple(
            HeldSpan(
                controller=self.actors[int(held[start])],
                began=self.change(start, np.array([face])) if start else None,
                since=self.changes[start],
                until=end,
            )
            for start, end in zip(starts, ends, strict=True)
        )

    def change(self, period: int, faces: np.ndarray) -> Change:
        """Return how faces changed hands on the first day of a period; ``period`` must not be the first one."""
        day = self.changes[period]
        gained = [hold for hold in self._holds(self.owners[period, faces]) if hold.span.start == day]
        lost = [hold for hold in self._holds(self.owners[period - 1, faces]) if hold.span.end == day]
        known = [hold.from_precision for hold in gained] + [hold.until_precision for hold in lost]
        precision = min(known, key=tuple(Precision).index, default=Precision.DAY)
        return Change(day, precision, self._events(gained, lost))

    def face_at(self, lon: float, lat: float) -> int | None:
        """Return the index of the face at a point (degrees, WGS84); none outside the country."""
        hits = self._tree.query(
            shapely.Point(counted_on(lon, self._edition.manifest.bounds), lat), predicate="intersects"
        )
        return int(hits.min()) if len(hits) else None

    @cached_property
    def face_of_place(self) -> Mapping[PlaceId, int]:
        """The index of the face of each place inside the country. It is the same on every day."""
        found = ((place.id, self.face_at(*place.at)) for place in self._edition.places)
        return {place: face for place, face in found if face is not None}

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(self._mosaic.faces)

    def _holds(self, owners: np.ndarray) -> tuple[Hold, ...]:
        return tuple(self._mosaic.holds[owner] for owner in np.unique(owners) if owner != _BASE)

    def _events(self, gained: Iterable[Hold], lost: Iterable[Hold]) -> tuple[Event, ...]:
        """Return the events that both began one of ``gained`` and ended one of ``lost``.

        If there are none, return those that began one; if there are none of these either, those that ended one.
        """
        began = {event.id for hold in gained for event in self._by_began.get(hold.id, ())}
        ended = {event.id for hold in lost for event in self._by_ended.get(hold.id, ())}
        named = (began & ended) or began or ended
        return tuple(event for event in self._edition.events if event.id in named)

    @cached_property
    def _by_began(self) -> Mapping[HoldId, list[Event]]:
        return _by_hold((event, event.began) for event in self._edition.events)

    @cached_property
    def _by_ended(self) -> Mapping[HoldId, list[Event]]:
        return _by_hold((event, event.ended) for event in self._edition.events)


def _by_hold(named: Iterable[tuple[Event, tuple[HoldId, ...]]]) -> dict[HoldId, list[Event]]:
    found: dict[HoldId, list[Event]] = {}
    for event, holds in named:
        for hold in holds:
            found.setdefault(hold, []).append(event)
    return found


def _compact(indices: Sequence[int] | Sequence[np.ndarray]) -> np.ndarray:
    """Return indices of one or two dimensions, which may be -1, in the smallest type that holds them."""
    found = np.array(indices)
    return found.astype(np.min_scalar_type(-1 - int(found.max(initial=0))))
