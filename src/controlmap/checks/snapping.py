"""Snapping: slivers, spikes and narrow overlaps joined to the ground beside them, so that a shared line is one line.

Only ground that ``check`` would report moves, and bands along the border that are narrower than a hold's margin: to the
neighbour with which it shares most of its edge. The holds grow by
a few metres more, so that rounding leaves no new sliver; whatever runs beyond the border is cut there by painting.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.geometry import MOST_POSITIONS
from controlmap.checks.history import History
from controlmap.checks.overlaps import each_overlap
from controlmap.checks.slivers import LEAST_PIECE_KM2, each_sliver
from controlmap.checks.spikes import each_spike
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import HoldId
from controlmap.model.zone import Point
from controlmap.painting.geodesy import LocalPlane, area_km2
from controlmap.painting.mosaic import GRID_DEGREES
from controlmap.painting.pieces import pieces

MOST_ROUNDS: Final = 8
"""Joining one sliver may leave another for a later day; two or three rounds are usual."""

NARROW_KM: Final = 0.5
"""An overlap that vanishes when its edge moves in by this much is one line drawn twice; a wider one is a mistake that
the author has to decide.
"""

_GROW_DEGREES: Final = 1e-4
"""Some 10 m: ten steps of the grid on which painting rounds."""

_SIMPLER_DEGREES: Final = 5e-5
"""By which a hold is simplified if its new edge has too many vertices."""


class Snapped(NamedTuple):
    """A hold whose ground was changed."""

    hold: Hold
    """With its new ground."""
    places: int
    """How many slivers, spikes or overlaps were joined to it or taken from it."""
    km2: float
    """Their area together."""


def snap(edition: Edition) -> list[Snapped]:
    """Return the holds that changed, in the order of the edition's files; empty if nothing is to be joined."""
    drawn = {hold.id: hold for hold in edition.holds}
    places: dict[HoldId, int] = defaultdict(int)
    km2: dict[HoldId, float] = defaultdict(float)
    for _ in range(MOST_ROUNDS):
        changes = _Changes(edition)
        changes.narrow_overlaps()
        if not changes.grounds:
            changes.slivers_and_spikes()
        if not changes.grounds:
            break
        for name, size in changes.moved:
            places[name] += 1
            km2[name] += size
        edition = dataclasses.replace(edition, holds=changes.holds())
    return [
        Snapped(hold, places[hold.id], km2[hold.id])
        for hold in edition.holds
        if hold.geometry is not drawn[hold.id].geometry
    ]


class _Changes:
    """One round of changes to the holds' ground."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.grounds: dict[HoldId, BaseGeometry] = {}
        self.moved: list[tuple[HoldId, float]] = []
        self._plane = LocalPlane(edition.border)

    def holds(self) -> tuple[Hold, ...]:
        return tuple(self._changed(hold) for hold in self.edition.holds)

    def _changed(self, hold: Hold) -> Hold:
        if hold.id not in self.grounds:
            return hold
        ground = _written(self.grounds[hold.id])
        if shapely.get_num_coordinates(ground) > MOST_POSITIONS:
            ground = _written(shapely.simplify(ground, _SIMPLER_DEGREES))
        fits = not ground.is_empty and shapely.get_num_coordinates(ground) <= MOST_POSITIONS
        return hold.model_copy(update={"geometry": ground}) if fits else hold

    def narrow_overlaps(self) -> None:
        """Take overlaps of one rank that are as narrow as a line drawn twice from the later of the two holds."""
        for one, other, shared in each_overlap(self.edition):
            whole = _polygons(shapely.intersection(one.geometry, other.geometry))  # beyond the border, too
            parts = [
                part
                for part in whole
                if shapely.intersects(part, shared) and self._plane.to_km(part).buffer(-NARROW_KM).is_empty
            ]
            if parts and one.id not in self.grounds:
                ground = shapely.union_all(parts)
                self.grounds[other.id] = _without(self.grounds.get(other.id, other.geometry), ground)
                self.moved.append((other.id, area_km2(shapely.MultiPolygon(parts))))

    def slivers_and_spikes(self) -> None:
        """Join each to the neighbour with which it shares most of its edge."""
        history = History(self.edition)
        tree = shapely.STRtree(history.mosaic.faces)
        for ground, owner, day in _leftovers(history):
            heir = _heir(history, tree, ground, owner, day)
            self._give(ground, history.hold(owner), history.hold(heir))
        for ground, owner, day in _bands(history, tree, self._plane):
            heir = _heir(history, tree, ground, owner, day)
            self._give(ground, history.hold(owner), history.hold(heir))

    def _give(self, ground: BaseGeometry, owner: Hold | None, heir: Hold | None) -> None:
        wide = shapely.buffer(ground, _GROW_DEGREES, join_style="mitre")
        size = area_km2(ground) if ground.area else 0.0
        if heir is not None:
            rivals = [
                self.grounds.get(hold.id, hold.geometry)
                for hold in self.edition.holds
                if hold.rank == heir.rank
                and hold.id not in {heir.id, owner.id if owner else ""}
                and hold.span.overlaps(heir.span)
                and shapely.intersects(hold.geometry, wide)
            ]
            grown = shapely.union_all([ground, shapely.difference(wide, shapely.union_all(rivals))])
            self.grounds[heir.id] = shapely.union(self.grounds.get(heir.id, heir.geometry), grown)
            self.moved.append((heir.id, size))
        if owner is not None and (
            heir is None or (owner.rank, owner.id) > (heir.rank, heir.id) or owner.rank == heir.rank
        ):
            self.grounds[owner.id] = _without(self.grounds.get(owner.id, owner.geometry), wide)
            if heir is None:
                self.moved.append((owner.id, size))


def _bands(history: History, tree: shapely.STRtree, plane: LocalPlane) -> Iterator[tuple[BaseGeometry, int, date]]:
    """Yield pieces of lower ground between a hold and the border that are narrower than the hold's margin of error.

    They are left where the hold was cut by another outline of the country than the edition's. A piece with a place, a
    landmark or a control point in it is a pocket that was meant.
    """
    known = shapely.MultiPoint(list(_known_points(history.edition)))
    edge = shapely.buffer(history.edition.border.boundary, _GROW_DEGREES)
    shapely.prepare(edge)
    for day in history.days:
        labels = pieces(history.holdings[history.owners(day)], history.pairs)
        for label in np.unique(labels[shapely.intersects(edge, history.mosaic.faces)]):
            faces = np.flatnonzero(labels == label)
            owner = int(history.owners(day)[faces[0]])
            ground = shapely.union_all(history.mosaic.faces[faces])
            heir = history.hold(_heir(history, tree, ground, owner, day))
            if heir is None or not _is_below(history.hold(owner), heir):
                continue
            if plane.to_km(ground).buffer(-heir.margin_km / 2).is_empty and not shapely.intersects(ground, known):
                yield ground, owner, day


def _known_points(edition: Edition) -> Iterator[Point]:
    yield from (place.at for place in edition.places)
    yield from (point.at for point in edition.control_points)
    for zone in edition.zones:
        if zone.landmarks is not None:
            yield from (mark.at for mark in (*zone.landmarks.inside, *zone.landmarks.outside))


def _is_below(owner: Hold | None, heir: Hold) -> bool:
    return owner is None or owner.rank < heir.rank


def _leftovers(history: History) -> Iterator[tuple[BaseGeometry, int, date]]:
    for sliver in each_sliver(history):
        yield shapely.union_all(history.mosaic.faces[sliver.faces]), sliver.owner, sliver.day
    for spike in each_spike(history):
        yield spike.ground, spike.owner, spike.day


def _heir(history: History, tree: shapely.STRtree, ground: BaseGeometry, owner: int, day: date) -> int:
    """Return the index of the hold around some ground that covers most of its surroundings; -1 if none does."""
    around = shapely.difference(shapely.buffer(ground, _GROW_DEGREES), ground)
    faces = tree.query(around, predicate="intersects")
    owners = history.owners(day)[faces]
    sizes = shapely.area(shapely.intersection(history.mosaic.faces[faces], around))
    same = history.holdings[owners] == history.holdings[owner]
    shares: dict[int, float] = defaultdict(float)
    for other, size, own in zip(owners.tolist(), sizes.tolist(), same.tolist(), strict=True):
        if other >= 0 and not own:
            shares[other] += size
    return max(shares, key=lambda other: shares[other]) if shares else -1


def _without(ground: BaseGeometry, taken: BaseGeometry) -> BaseGeometry:
    """Return some ground without other ground, and without the crumbs that are left of it."""
    left = _polygons(shapely.difference(ground, taken))
    kept = [part for part in left if area_km2(part) >= LEAST_PIECE_KM2 or _was_small(ground, part)]
    return shapely.MultiPolygon(kept)


def _was_small(ground: BaseGeometry, part: BaseGeometry) -> bool:
    parts = np.array(_polygons(ground))
    return any(area_km2(each) < LEAST_PIECE_KM2 for each in parts[shapely.intersects(parts, part)])


def _polygons(ground: BaseGeometry) -> list[shapely.Polygon]:
    return [part for part in shapely.get_parts(ground) if isinstance(part, shapely.Polygon)]


def _written(ground: BaseGeometry) -> BaseGeometry:
    """Return ground as a file can hold it: valid polygons with 5 decimals, one if there is one."""
    parts = _polygons(shapely.set_precision(shapely.union_all(_polygons(ground)), GRID_DEGREES))
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
