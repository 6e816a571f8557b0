"""The ground of all days as arrays, for vectorised lookups of the holder and the nearest front of dated points.

Faces are the same on every day, so a point is assigned to its face once, and its holder on a day is a lookup in a table
of periods and faces. Fronts differ between periods: see ``fronts_by_period``.
"""

from datetime import date
from functools import cached_property

import numpy as np
import shapely

from controlmap.atlas.day.day_map import Holding
from controlmap.atlas.day.face_grid import SEVERAL, FaceGrid
from controlmap.atlas.day.fronts_by_period import FrontsByPeriod, Nearest
from controlmap.atlas.day.ground_within import GroundWithin, Runs, runs_of
from controlmap.model.date_line import counted_on
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId
from controlmap.painting.fronts import shared_segments
from controlmap.painting.geodesy import LocalPlane
from controlmap.painting.mosaic import Mosaic

NOWHERE = -1
"""The face of a point outside the country, the period of a day outside the edition's, and the holding of either."""

_LEAST_FOR_GRID = 20_000
"""Points that are looked up at once from which a grid saves more time than it takes to make."""
_NEIGHBOURHOOD_DEGREES = 1.0
"""Around the country's bounds, some hundred km: a table about its war has events in neighbouring countries, too."""


class GroundByDay:
    """Who holds what in every period: the days from one change of the map to the next.

    Can be pickled: its spatial indexes are built again in the other process.
    """

    def __init__(self, edition: Edition, mosaic: Mosaic, changes: tuple[date, ...]) -> None:
        """Compute every period.

        Args:
            edition: the edition.
            mosaic: of all its holds.
            changes: the first day of each period, in order; the last ends with the edition's last day.

        """
        self.first_day, self.last_day = edition.manifest.first_day, edition.manifest.ends_on
        self.time_zone = edition.manifest.time_zone
        """In which an instant belongs to a day; None to take the day of its own zone."""
        self.periods = np.array(changes, dtype="datetime64[D]")
        base = Holding(edition.manifest.base.zone, edition.manifest.base.controller)
        owners = np.stack([mosaic.owners(day) for day in changes])
        of_holds = [Holding(hold.zone, hold.controller) for hold in mosaic.holds]
        self.holdings: tuple[Holding, ...] = tuple(sorted({*of_holds, base}))
        """Every holding of any period."""
        names, self.controller_of = np.unique([holding.controller for holding in self.holdings], return_inverse=True)
        self.controllers = tuple(map(ActorId, names.tolist()))
        """Every holder of any period, sorted; ``controller_of`` is the index in it of each holding's."""
        number = {holding: index for index, holding in enumerate(self.holdings)}
        by_owner = np.array([*(number[holding] for holding in of_holds), number[base]], dtype=np.int16)
        self._holding_of = by_owner[owners]  # rows are periods, columns faces; owner -1 is the last entry, the base
        self._faces = mosaic.faces
        self._bounds = edition.manifest.bounds
        self._plane = LocalPlane(edition.border)
        self._fronts = self._lay_fronts(mosaic, owners)
        self._within: GroundWithin | None = None
        self._grid: FaceGrid | None = None

    def _lay_fronts(self, mosaic: Mosaic, owners: np.ndarray) -> FrontsByPeriod:
        """Return every segment that two faces share, and for each period the margins of those on a front."""
        one, other, ends = shared_segments(mosaic.faces)
        holder = self.controller_of[self._holding_of]
        margins = np.array([hold.margin_km for hold in mosaic.holds])
        drawn_by = np.maximum(owners[:, one], owners[:, other])
        is_front = holder[:, one] != holder[:, other]
        margin_km = np.where(is_front, margins[drawn_by], np.nan)
        bounds = shapely.total_bounds(self._plane.all_to_km(self._faces))
        return FrontsByPeriod(self._plane.all_to_km(np.asarray(shapely.linestrings(ends))), margin_km, bounds)

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_within": None, "_grid": None}

    @property
    def within(self) -> GroundWithin:
        """The faces around a point; computed when the first imprecise place needs it."""
        if self._within is None:
            self._within = GroundWithin(self._plane, self._faces)
        return self._within

    @cached_property
    def runs(self) -> Runs:
        """Who held each face when."""
        return runs_of(self._holding_of, self.periods, np.datetime64(self.last_day))

    @property
    def widest_margin_km(self) -> float:
        """The margin of the front that may be off by the most."""
        return self._fronts.widest_margin_km

    def is_far_off(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return which points (degrees) lie far outside the country's bounds; NaN is not allowed."""
        lon = counted_on(lon, self._bounds)
        west, south, east, north = shapely.total_bounds(self._faces)
        beyond = np.maximum.reduce([west - lon, lon - east, south - lat, lat - north])
        return np.asarray(beyond > _NEIGHBOURHOOD_DEGREES)

    def faces_at(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return the face that contains each point (degrees, WGS84), the first of several; ``NOWHERE`` outside them."""
        lon = counted_on(lon, self._bounds)
        if self._grid is None and len(lon) < _LEAST_FOR_GRID:
            return self._faces_near(lon, lat)
        grid = self._grid = self._grid or FaceGrid(self._faces)
        found = grid.faces_at(lon, lat)
        rest = np.flatnonzero(found == SEVERAL)
        found[rest] = self._faces_near(lon[rest], lat[rest])
        return found

    def _faces_near(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return the faces of points by comparing shapes."""
        found = np.full(len(lon), len(self._faces), dtype=np.int64)
        points = np.asarray(shapely.points(lon, lat))
        # The points are indexed and the faces are the query: query geometries are prepared once, indexed ones never.
        face, point = shapely.STRtree(points).query(self._faces, predicate="intersects")
        np.minimum.at(found, point, face)
        found[found == len(self._faces)] = NOWHERE
        return found

    def periods_of(self, days: np.ndarray) -> np.ndarray:
        """Return the period of each day (datetime64[D]); ``NOWHERE`` outside the edition's span and for NaT."""
        period = np.searchsorted(self.periods, days, side="right") - 1
        covered = (days >= np.datetime64(self.first_day)) & (days <= np.datetime64(self.last_day))
        return np.where(covered, period, NOWHERE)

    def holdings_at(self, period: np.ndarray, face: np.ndarray) -> np.ndarray:
        """Return the index in ``holdings`` of the holder of each face in each period."""
        return np.asarray(self._holding_of[period, face])

    def areas_km2(self, areas_km2: np.ndarray) -> np.ndarray:
        """Return the area of each holding in each period, shape (periods, holdings), from those of the faces."""
        most = len(self.holdings)
        return np.array([np.bincount(row, weights=areas_km2, minlength=most) for row in self._holding_of])

    def nearest_fronts(self, lon: np.ndarray, lat: np.ndarray, period: np.ndarray) -> Nearest:
        """Find the nearest front of each point in its period, in km on a plane within 0.3 % of true lengths."""
        return self._fronts.nearest(*self._plane.xy_km(lon, lat), period)

    def expect_many_points(self) -> None:
        """Prepare for the fronts near hundreds of thousands of points: half a second that each then saves some of."""
        self._fronts.make_grid()
