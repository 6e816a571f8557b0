"""Control points near a line: settlements whose holder is known from another source, compared with the map."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.day.day_map import DayMap
from controlmap.model.control_point import ControlPoint
from controlmap.model.ids import ActorId
from controlmap.painting.geodesy import LocalPlane

NEAR_KM: Final = 10.0
"""The greatest distance of a control point from a front that it is evidence for: about two hours on foot."""


class NearPoint(NamedTuple):
    """A control point near a front, and the holder on the map at that point."""

    point: ControlPoint
    painted: ActorId | None
    km: float
    """Distance from the line or the point."""

    @property
    def agrees(self) -> bool:
        """Whether the map shows the holder that the other source names."""
        return self.painted == self.point.controller


class PointsOfDay:
    """The control points of a day, searchable by distance from a line."""

    def __init__(self, points: Sequence[ControlPoint], day_map: DayMap, plane: LocalPlane) -> None:
        held = [day_map.holding_at(*point.at) for point in points]
        self._points = [(point, one.controller if one else None) for point, one in zip(points, held, strict=True)]
        self._plane = plane
        spots = np.array([point.at for point in points]).reshape(len(points), 2)
        self._spots = plane.points_to_km(spots[:, 0], spots[:, 1])

    def near(self, lines: Iterable[BaseGeometry]) -> tuple[NearPoint, ...]:
        """Return those within ``NEAR_KM`` of one of the lines or points, nearest first."""
        if not self._points:
            return ()
        km = shapely.distance(self._spots, shapely.union_all(self._plane.all_to_km(np.asarray(list(lines)))))
        every = (NearPoint(*checked, apart) for checked, apart in zip(self._points, km.tolist(), strict=True))
        return tuple(sorted((one for one in every if one.km <= NEAR_KM), key=lambda one: one.km))
