"""The atlas: a checked edition, with methods for everything that can be asked of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from controlmap.atlas.day.area_ranges import measure_ranges
from controlmap.atlas.day.certainty import HolderCertainty, Surroundings
from controlmap.atlas.day.change import Change, change_between
from controlmap.atlas.day.day_map import DAYS_KEPT, DayMap, Holding
from controlmap.atlas.day.front_line import FrontLine
from controlmap.atlas.day.fronts_over_time import FrontsOverTime
from controlmap.atlas.day.holders_over_time import HoldersOverTime
from controlmap.atlas.day.place_history import PlaceHistory, place_history
from controlmap.atlas.day.shares import Shares, shares_over_time
from controlmap.atlas.day.zone_history import ZoneHistory
from controlmap.atlas.days import DayLike, as_day
from controlmap.atlas.display import Displayed
from controlmap.atlas.lru_cache import CachedFunction
from controlmap.atlas.record_tables import RecordTables
from controlmap.atlas.series_tables import SeriesTables
from controlmap.atlas.statements.coverage import Coverage, cover
from controlmap.atlas.statements.dossier import DOSSIERS_KEPT, Dossier, compile_dossier
from controlmap.atlas.statements.join import Joined, Link
from controlmap.atlas.tables import Tables
from controlmap.atlas.what_if import WhatIf
from controlmap.errors import DayError, UnknownIdError
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId, FrontId, PlaceId, ZoneId
from controlmap.model.zone import Point
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.ranges import AreaRange

if TYPE_CHECKING:
    from controlmap.atlas.day.ground_by_day import GroundByDay
    from controlmap.atlas.statements.search import Names
    from controlmap.atlas.text.gazetteer import Gazetteer


class Atlas(Tables, SeriesTables, RecordTables, WhatIf, Displayed):
    """An edition with its ground painted and its statements joined to it.

    Safe to share between threads: results are only added to its caches, never changed.
    """

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self._map = CachedFunction(self._paint, DAYS_KEPT)
        self._joined = CachedFunction(self._join, DAYS_KEPT)
        self._ranges = CachedFunction(self._measure, DAYS_KEPT)
        self._dossier = CachedFunction(self._compile, DOSSIERS_KEPT)
        self._fronts = CachedFunction(lambda day: self.fronts_over_time.of_day(self.map(day), day), DAYS_KEPT)
        self._surroundings = CachedFunction(lambda day: Surroundings(edition, self.map(day), day), DAYS_KEPT)

    def day(self, day: DayLike | None = None) -> date:
        """Return ``day`` as a date, or the as-of day for None; every method takes a day in any of these forms.

        Raises:
            DayError: the edition does not cover the day, or it is not a day.

        """
        wanted = self.as_of if day is None else as_day(day)
        if not self.first_day <= wanted <= self.last_day:
            raise DayError(wanted, self.first_day, self.last_day)
        return wanted

    def map(self, day: DayLike | None = None) -> DayMap:
        """Return the painted map of a day, by default the as-of day. Days without a change share one painting."""
        return self._map(self._last_change(self.day(day)))

    def links(self, day: DayLike | None = None) -> tuple[Link, ...]:
        """Return every link between statements and zones on a day, by kind, then in reading order."""
        return self.joined(day).every

    def joined(self, day: DayLike | None = None) -> Joined:
        """Return the statements joined to the zones on a day, for queries by zone or by statement."""
        return self._joined(self._last_change(self.day(day)))

    def area_ranges(self, day: DayLike | None = None) -> Mapping[Holding, AreaRange]:
        """Return each holding's area with its bounds, in km2. The first time for a day costs hundreds of ms."""
        return self._ranges(self._last_change(self.day(day)))

    def dossier(self, zone: ZoneId, day: DayLike | None = None) -> Dossier:
        """Return the dossier of a zone on a day.

        Raises:
            UnknownIdError: the edition has no such zone.
            DayError: the edition does not cover the day.

        """
        return self._dossier(zone, self._last_change(self.day(day)))

    def coverage(self, day: DayLike | None = None) -> Coverage:
        """Return the coverage report of a day: statements by zone, the basis of the map, and gaps on either side."""
        return cover(self.edition, self.map(day), self.joined(day), self.mosaic.areas_km2)

    def zone_of_place(self, day: DayLike | None = None) -> Mapping[PlaceId, ZoneId]:
        """Return the zone of each place inside the country on a day."""
        day_map = self.map(day)
        return {place: day_map.holdings[day_map.keys[face]].zone for place, face in self.holders.face_of_place.items()}

    def compare(self, day_a: DayLike, day_b: DayLike) -> Change:
        """Return the ground that changed hands between two days, in either order, as records: faster than a table."""
        change = change_between(self.map(day_a), self.map(day_b), self.mosaic)
        # A painting has the day of the last change, since all days until the next change share it.
        return replace(change, day_a=self.day(day_a), day_b=self.day(day_b))

    def fronts(self, day: DayLike | None = None) -> Mapping[FrontId, FrontLine]:
        """Return every front of a day by its id: the whole of each, and each stretch of it that one hold draws.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> "north.south" in atlas.fronts()
            True

        """
        return self._fronts(self._day_of_fronts(self.day(day)))

    def front(self, front: str, day: DayLike | None = None) -> FrontLine:
        """Return what is known of a front on a day, by an id as in addresses (see ``FrontId``).

        Raises:
            UnknownIdError: the edition has no such zones or hold, or they are in the wrong order.
            DayError: the edition does not cover the day.

        """
        return self.fronts(day).get(FrontId(front)) or self.fronts_over_time.absent(front)

    def place_history(self, place: PlaceId | str | float, lat: float | None = None) -> PlaceHistory:
        """Return who held a place, or the point ``(lon, lat)`` (degrees, WGS84), on every day, as records.

        Raises:
            UnknownIdError: the edition has no such place.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> [span.controller for span in atlas.place_history("pith").spans]
            ['crown']

        """
        if isinstance(place, float | int) and lat is not None:
            return place_history(self.edition, self.holders, (place, lat))
        if (found := self.edition.place(PlaceId(str(place)))) is None:
            raise UnknownIdError("place", str(place), (each.id for each in self.edition.places))
        return place_history(self.edition, self.holders, found.at)

    def certainty(self, at: Point, day: DayLike | None = None) -> HolderCertainty | None:
        """Return how sure the holder of a point (lon, lat) is on a day, and why; None outside the country."""
        return self._surroundings(self._day_of_fronts(self.day(day))).certainty(at)

    def zone_history(self, zone: ZoneId) -> ZoneHistory:
        """Return on which days a zone had ground, and what became of it."""
        return ZoneHistory(self.edition, self.mosaic, self.holders, zone)

    @cached_property
    def holders(self) -> HoldersOverTime:
        """Who held each face of the mosaic on every day."""
        return HoldersOverTime(self.edition, self.mosaic, self.changes)

    @cached_property
    def fronts_over_time(self) -> FrontsOverTime:
        """The front lines of all days."""
        return FrontsOverTime(self.edition, self.mosaic, self.holders)

    @cached_property
    def ground_by_day(self) -> GroundByDay:
        """Return the ground of all days as arrays, which events are joined to."""
        from controlmap.atlas.day.ground_by_day import GroundByDay

        return GroundByDay(self.edition, self.mosaic, self.changes)

    def forget_unused(self, unused_s: float) -> None:
        """Drop cached days, except the as-of day, that have not been used for this many seconds."""
        for kept in (self._map, self._joined, self._ranges, self._dossier):
            kept.forget_unused(unused_s, but_for=self._last_change(self.as_of))
        for checked in (self._fronts, self._surroundings):
            checked.forget_unused(unused_s, but_for=self._day_of_fronts(self.as_of))

    def shares(self) -> Shares:
        """Return each holder's share of the country on every day on which the map changed."""
        return self._shares

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Return the edition's names, in a form that can be searched for in any text."""
        from controlmap.atlas.text.gazetteer import Gazetteer

        return Gazetteer(self.edition)

    @cached_property
    def names(self) -> Names:
        """Return the edition's names, in a form in which they are found however a reader spells them."""
        from controlmap.atlas.statements.search import Names

        return Names(self.edition)

    @cached_property
    def mosaic(self) -> Mosaic:
        """Return the country cut by every line of every day."""
        return Mosaic(self.edition.border, self.edition.holds)

    @cached_property
    def changes(self) -> tuple[date, ...]:
        """Return the days of the edition's span on which the map differs from the day before, and the first day."""
        return tuple(day for day in self._changes if self.first_day <= day <= self.last_day)

    @cached_property
    def _checked_days(self) -> frozenset[date]:
        return frozenset(point.day for point in self.edition.control_points)

    @cached_property
    def _shares(self) -> Shares:
        return shares_over_time(self.edition, self.mosaic, self.changes)

    @cached_property
    def _changes(self) -> tuple[date, ...]:
        ends = {hold.span.end for hold in self.edition.holds if hold.span.end is not None}
        return tuple(sorted({self.first_day} | ends | {hold.span.start for hold in self.edition.holds}))

    def _last_change(self, day: date) -> date:
        return self._changes[bisect_right(self._changes, day) - 1]

    def _day_of_fronts(self, day: date) -> date:
        """Return the day that shares its fronts with ``day``: settlements are checked on a few days alone."""
        return day if day in self._checked_days else self._last_change(day)

    def _paint(self, day: date) -> DayMap:
        return DayMap(self.edition, day, self.mosaic)

    def _join(self, day: date) -> Joined:
        holders: dict[ZoneId, frozenset[ActorId]] = {}
        for zone, controller in self.map(day).holdings:
            holders[zone] = holders.get(zone, frozenset()) | {controller}
        return Joined(self.edition.annotations, holders, self.zone_of_place(day))

    def _measure(self, day: date) -> Mapping[Holding, AreaRange]:
        return measure_ranges(self.edition.border, self.map(day))

    def _compile(self, zone_id: ZoneId, day: date) -> Dossier:
        zone = self.edition.zone(zone_id)
        if zone is None:
            raise UnknownIdError("zone", zone_id, (each.id for each in self.edition.zones))
        return compile_dossier(self.edition, zone, self.map(day), self.joined(day), self.area_ranges(day))
