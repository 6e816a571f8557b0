"""The front lines of any day, and since when each has been where it is."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final

import numpy as np
import shapely

from controlmap.atlas.day.day_map import DayMap, Front
from controlmap.atlas.day.front_line import FrontLine, Stretch, front_id, zones_of
from controlmap.atlas.day.holders_over_time import HoldersOverTime
from controlmap.atlas.day.near_points import NEAR_KM, PointsOfDay
from controlmap.errors import UnknownIdError
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId, FrontId, HoldId, ZoneId
from controlmap.model.place import Place
from controlmap.painting.fronts import shared_segments
from controlmap.painting.geodesy import LocalPlane, lengths_km
from controlmap.painting.mosaic import Mosaic

NAMED_BY: Final = 2
"""Number of places that describe where a section is; more would make the description vague."""


class FrontsOverTime:
    """The front lines of any day. Values that do not depend on the day are computed once."""

    def __init__(self, edition: Edition, mosaic: Mosaic, holders: HoldersOverTime) -> None:
        """Store the edition's ground; everything is computed on first use."""
        self._edition, self._mosaic, self._holders = edition, mosaic, holders

    def knows(self, wanted: str) -> bool:
        """Return whether an id names two zones of the edition in alphabetical order and, if any, one of its holds."""
        first, _, rest = wanted.partition(".")
        second, _, hold = rest.partition(".")
        known = self._edition.zone(ZoneId(first)) and self._edition.zone(ZoneId(second))
        return bool(known) and first <= second and (not hold or hold in self._held)

    def absent(self, wanted: str) -> FrontLine:
        """Return the record of a front on a day on which it does not exist.

        Raises:
            UnknownIdError: the edition has no such zones or hold, or the zones are not in alphabetical order.

        """
        if not self.knows(wanted):
            raise UnknownIdError("front", wanted)
        return FrontLine(FrontId(wanted), zones_of(wanted), stretches=(), near=())

    def of_day(self, day_map: DayMap, day: date) -> Mapping[FrontId, FrontLine]:
        """Return the fronts of a day and their sections by id, in the order of ``DayMap.fronts``."""
        stretches = self._stretches(day_map)
        found = {stretch.id: [stretch] for stretch in stretches}
        for stretch in stretches:
            found.setdefault(front_id(stretch.left.zone, stretch.right.zone), []).append(stretch)
        points = PointsOfDay(
            [point for point in self._edition.control_points if point.day == day], day_map, self._plane
        )
        return {name: _joined(name, members, points) for name, members in found.items()}

    def lengths_km(self, period: int) -> Mapping[tuple[ActorId, ActorId], float]:
        """Return the length of the front between each two holders in a period, by their ids in alphabetical order."""
        held = self._holders.controllers[period]
        one, other = (held[side] for side in self._sides)
        met = np.flatnonzero(one != other)
        pairs = np.stack([np.minimum(one[met], other[met]), np.maximum(one[met], other[met])], axis=1)
        found, which = np.unique(pairs, axis=0, return_inverse=True)
        km = np.bincount(which.ravel(), weights=self._km[met], minlength=len(found))
        actors = self._holders.actors
        return {(actors[low], actors[high]): float(km[index]) for index, (low, high) in enumerate(found)}

    def _stretches(self, day_map: DayMap) -> list[Stretch]:
        period = self._holders.changes.index(day_map.day)
        since = self._since(period)
        one, other = self._sides
        keys, owners = day_map.keys, self._holders.owners[period]
        low, high = np.minimum(keys[one], keys[other]), np.maximum(keys[one], keys[other])
        drawn = np.maximum(owners[one], owners[other])
        number = {holding: index for index, holding in enumerate(day_map.holdings)}
        place = {hold.id: index for index, hold in enumerate(self._mosaic.holds)}
        found = []
        for front in day_map.fronts:
            here = (low == number[front.left]) & (high == number[front.right]) & (drawn == place[front.hold])
            found.append(self._stretch(front, np.flatnonzero(here), since))
        return found

    def _stretch(self, front: Front, members: np.ndarray, since: np.ndarray) -> Stretch:
        start = _mostly(since[members], self._km[members])
        began = None
        if start:
            moved = members[since[members] == start]
            began = self._holders.change(start, self._that_changed(start, moved))
        return Stretch(
            left=front.left,
            right=front.right,
            hold=self._held[front.hold],
            length_km=front.length_km,
            line=front.line,
            began=began,
            places=self._nearest(front),
        )

    def _nearest(self, front: Front) -> tuple[Place, ...]:
        spots, places = self._spots
        km = shapely.distance(spots, self._plane.to_km(front.line)).tolist()
        order = sorted(range(len(places)), key=km.__getitem__)[:NAMED_BY]
        return tuple(places[i] for i in order if km[i] <= NEAR_KM)

    @cached_property
    def _spots(self) -> tuple[np.ndarray, list[Place]]:
        """The places inside the country, with their points projected to the local plane."""
        places = [place for place in self._edition.places if place.id in self._holders.face_of_place]
        spots = np.array([place.at for place in places]).reshape(len(places), 2)
        return self._plane.points_to_km(spots[:, 0], spots[:, 1]), places

    def _that_changed(self, period: int, members: np.ndarray) -> np.ndarray:
        """Return the faces adjacent to segments whose controller differs from that of the previous period."""
        beside = np.unique(np.concatenate([side[members] for side in self._sides]))
        held = self._holders.controllers
        return np.asarray(beside[held[period, beside] != held[period - 1, beside]])

    def _since(self, period: int) -> np.ndarray:
        """Return for each segment the first period since which it has divided the same two holders without a break."""
        held = self._holders.controllers
        one, other = self._sides
        now = held[period]
        since = np.full(len(one), period)
        alive = np.flatnonzero(now[one] != now[other])
        for earlier in range(period - 1, -1, -1):
            then = held[earlier]
            a, b = one[alive], other[alive]
            same = ((then[a] == now[a]) & (then[b] == now[b])) | ((then[a] == now[b]) & (then[b] == now[a]))
            alive = alive[same]
            since[alive] = earlier
        return since

    @cached_property
    def _sides(self) -> tuple[np.ndarray, np.ndarray]:
        """The indices of the faces on both sides of each segment."""
        return self._pairs[0], self._pairs[1]

    @cached_property
    def _km(self) -> np.ndarray:
        """The length of each segment, in km."""
        return lengths_km(np.asarray(shapely.linestrings(self._pairs[2])))

    @cached_property
    def _pairs(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return shared_segments(self._mosaic.faces)

    @cached_property
    def _held(self) -> Mapping[HoldId, Hold]:
        return {hold.id: hold for hold in self._mosaic.holds}

    @cached_property
    def _plane(self) -> LocalPlane:
        return LocalPlane(self._edition.border)


def _joined(name: FrontId, members: Sequence[Stretch], points: PointsOfDay) -> FrontLine:
    return FrontLine(
        id=name,
        zones=zones_of(name),
        stretches=tuple(sorted(members, key=lambda stretch: -stretch.length_km)),
        near=points.near(stretch.line for stretch in members),
    )


def _mostly(since: np.ndarray, km: np.ndarray) -> int:
    """Return the first period in which more than half of the segments, by length, existed."""
    order = np.argsort(since)
    known = np.cumsum(km[order])
    return int(since[order][np.searchsorted(known, known[-1] / 2, side="right")])
