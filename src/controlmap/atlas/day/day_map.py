"""One day of the map: who holds which ground, and where the fronts are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.date_line import counted_on
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import ActorId, HoldId, ZoneId
from controlmap.painting.fronts import edges
from controlmap.painting.geodesy import areas_km2, lengths_km
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.paint import Painting, dissolve, paint, paint_from

DAYS_KEPT: Final = 24
"""Cached days, some 0.3 MB each; painting an evicted day again takes 0.1 s at most."""


class Holding(NamedTuple):
    """Ground of one zone that one actor holds: the unit for drawing, export and areas."""

    zone: ZoneId
    controller: ActorId


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """A line between ground of two holders, as drawn by one hold."""

    left: Holding
    right: Holding
    hold: HoldId
    """The hold that the line belongs to: of the two that meet, the one painted later."""
    basis: Basis
    margin_km: float
    line: shapely.MultiLineString
    """In WGS84 (lon, lat)."""
    length_km: float


class DayMap:
    """Everything painted for one day. Immutable; each part is computed on first use, then cached."""

    def __init__(self, edition: Edition, day: date, mosaic: Mosaic | None = None) -> None:
        """Paint a day, from the mosaic of the edition's holds if given, so that its days share their faces."""
        self.day = day
        self._bounds = edition.manifest.bounds
        self.painting: Painting = paint_from(mosaic, day) if mosaic else paint(edition.border, edition.holds, day)
        order = {zone.id: index for index, zone in enumerate(edition.zones)}
        base = Holding(edition.manifest.base.zone, edition.manifest.base.controller)
        drawn = [*(Holding(hold.zone, hold.controller) for hold in self.painting.holds), base]
        owners, of_face = np.unique(self.painting.owners, return_inverse=True)
        painted = [drawn[owner] for owner in owners]  # the base is the last, and its index is -1
        self.holdings: tuple[Holding, ...] = tuple(
            sorted(set(painted), key=lambda holding: (order.get(holding.zone, len(order)), holding.controller))
        )
        """The holdings that have ground on the day, in the order of the edition's zones."""
        numbered = {holding: number for number, holding in enumerate(self.holdings)}
        self.keys: np.ndarray = np.array([numbered[holding] for holding in painted])[of_face]
        """For each face of the painting, the index of its holding in ``holdings``."""

    @cached_property
    def grounds(self) -> tuple[BaseGeometry, ...]:
        """Return the ground of each holding: MultiPolygons in WGS84 that together cover the country."""
        ground = dissolve(self.painting.faces, self.keys)
        return tuple(ground[index] for index in range(len(self.holdings)))

    @cached_property
    def areas_km2(self) -> tuple[float, ...]:
        """Return the area of each holding, in km2."""
        return tuple(map(float, areas_km2(np.array(self.grounds))))

    @cached_property
    def country_km2(self) -> float:
        """Return the area of the painted country, in km2."""
        return sum(self.areas_km2)

    @cached_property
    def fronts(self) -> tuple[Front, ...]:
        """Return every line between different holders, by hold. Zones of one holder have no front between them."""
        drawn = edges(self.painting, self.keys)
        found = []
        for edge, km in zip(drawn, lengths_km(np.array([edge.line for edge in drawn])), strict=True):
            left, right = self.holdings[edge.left], self.holdings[edge.right]
            if left.controller != right.controller:
                hold = self.painting.holds[edge.drawn_by]
                found.append(Front(left, right, hold.id, hold.basis, hold.margin_km, edge.line, float(km)))
        return tuple(found)

    @cached_property
    def _faces(self) -> shapely.STRtree:
        return shapely.STRtree(self.painting.faces)

    def face_at(self, lon: float, lat: float) -> int | None:
        """Return the index of the face at a point; None outside the country."""
        hits = self._faces.query(shapely.Point(counted_on(lon, self._bounds), lat), predicate="intersects")
        return int(hits.min()) if len(hits) else None

    def holding_at(self, lon: float, lat: float) -> Holding | None:
        """Return the holding at a point (degrees, WGS84); None outside the country."""
        face = self.face_at(lon, lat)
        return None if face is None else self.holdings[int(self.keys[face])]

    def hold_at(self, lon: float, lat: float) -> Hold | None:
        """Return the hold painted last at a point; None outside the country and where no hold covers it."""
        face = self.face_at(lon, lat)
        return None if face is None else self.painting.hold_of(face)

    def holds_of(self, index: int) -> tuple[Hold, ...]:
        """Return the holds that draw a holding's ground, in the order in which they are painted."""
        owners = np.unique(self.painting.owners[self.keys == index])
        return tuple(self.painting.holds[owner] for owner in owners if owner >= 0)

    def of_zone(self, zone: ZoneId) -> tuple[int, ...]:
        """Return the indices of a zone's holdings, largest first."""
        return tuple(sorted(self._by_zone.get(zone, ()), key=lambda index: -self.areas_km2[index]))

    def fronts_of(self, zone: ZoneId) -> tuple[Front, ...]:
        """Return the fronts that have a zone's ground on at least one side, in the order of ``fronts``."""
        return tuple(self.fronts[index] for index in self._fronts_by_zone.get(zone, ()))

    @cached_property
    def _by_zone(self) -> Mapping[ZoneId, list[int]]:
        found: dict[ZoneId, list[int]] = {}
        for index, holding in enumerate(self.holdings):
            found.setdefault(holding.zone, []).append(index)
        return found

    @cached_property
    def _fronts_by_zone(self) -> Mapping[ZoneId, list[int]]:
        found: dict[ZoneId, list[int]] = {}
        for index, front in enumerate(self.fronts):
            for zone in {front.left.zone, front.right.zone}:
                found.setdefault(zone, []).append(index)
        return found
