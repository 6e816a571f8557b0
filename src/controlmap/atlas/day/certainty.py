"""How sure the holder of a point is: the nearest front against its margin, and the settlements checked near by."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final

import numpy as np
import shapely

from controlmap.atlas.day.day_map import DayMap
from controlmap.atlas.day.front_line import front_id
from controlmap.atlas.day.near_points import NearPoint, PointsOfDay
from controlmap.atlas.day.place_history import SAME_SETTLEMENT_KM
from controlmap.model.citation import Citation
from controlmap.model.edition import Edition
from controlmap.model.ids import FrontId
from controlmap.model.zone import Point
from controlmap.painting.geodesy import LocalPlane

_FAR: Final = 2.0
"""Margins of error between a point and the nearest front from which on its holder is sure without a check near by."""


class Verdict(StrEnum):
    """How sure the holder of a point is."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class HolderCertainty:
    """How sure the holder of a point is on a day, and why."""

    front_km: float | None
    """Distance to the nearest front; None if the day has none."""
    margin_km: float
    """How far that front may be off."""
    front: FrontId | None
    """The section of that front that is nearest."""
    shared: bool
    """Whether the ground is contested or shared."""
    own: NearPoint | None
    """The control point of the settlement at the point, if it was checked on the day."""
    near: tuple[NearPoint, ...]
    """Other control points of the day near by, nearest first."""
    front_sources: tuple[Citation, ...] = ()
    """The sources of that section of the nearest front."""

    @property
    def differing(self) -> tuple[NearPoint, ...]:
        """The control points near by whose known holder differs from the map."""
        return tuple(one for one in self.near if not one.agrees)

    @property
    def within_margin(self) -> bool:
        """Whether the nearest front may in truth lie on the other side of the point."""
        return self.front_km is not None and self.front_km <= self.margin_km

    @property
    def verdict(self) -> Verdict:
        """The verdict that follows: one check of the settlement itself outweighs the distance to a front."""
        checked = self.own is not None and self.own.agrees
        if (self.own is not None and not self.own.agrees) or (self.within_margin and not checked):
            return Verdict.UNSURE
        if self.within_margin or self.shared or self.differing:
            return Verdict.LIKELY
        far = self.front_km is None or self.front_km > _FAR * self.margin_km
        return Verdict.SURE if checked or far or self.near else Verdict.LIKELY


class Surroundings:
    """The fronts and the control points of one day, for the verdict on any point."""

    def __init__(self, edition: Edition, day_map: DayMap, day: date) -> None:
        """Take the painted map, and the day itself, on which control points may have been checked."""
        self._map = day_map
        self._plane = LocalPlane(edition.border)
        points = [point for point in edition.control_points if point.day == day]
        self._points = PointsOfDay(points, day_map, self._plane)

    def certainty(self, at: Point) -> HolderCertainty | None:
        """Return how sure the holder of a point (lon, lat) is; None outside the country."""
        if self._map.face_at(*at) is None:
            return None
        lines, margins = self._fronts
        (spot,) = self._plane.points_to_km(np.array([at[0]]), np.array([at[1]]))
        km = shapely.distance(lines, spot)
        nearest = int(km.argmin()) if len(km) else None
        near = self._points.near([shapely.Point(at)])
        own = near[0] if near and near[0].km <= SAME_SETTLEMENT_KM else None
        hold = self._map.hold_at(*at)
        return HolderCertainty(
            front_km=None if nearest is None else float(km[nearest]),
            margin_km=0.0 if nearest is None else float(margins[nearest]),
            front=None if nearest is None else self._front(nearest),
            shared=hold is not None and bool(hold.also),
            own=own,
            near=near[1:] if own else near,
            front_sources=() if nearest is None else self._sources(nearest),
        )

    def _front(self, number: int) -> FrontId:
        front = self._map.fronts[number]
        return front_id(front.left.zone, front.right.zone, front.hold)

    def _sources(self, number: int) -> tuple[Citation, ...]:
        drawn_by = self._map.fronts[number].hold
        return next(tuple(hold.sources) for hold in self._map.painting.holds if hold.id == drawn_by)

    @cached_property
    def _fronts(self) -> tuple[np.ndarray, np.ndarray]:
        """The day's fronts on the plane, and the margin of each in km."""
        fronts = self._map.fronts
        lines = np.array([front.line for front in fronts], dtype=object)
        return self._plane.all_to_km(lines), np.array([front.margin_km for front in fronts])
