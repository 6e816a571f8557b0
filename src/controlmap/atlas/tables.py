"""The methods of an atlas that return tables.

Their implementations are imported on first use, because geopandas takes a second to import and the map does not use it.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from controlmap.atlas.day.change import Change
from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.painting.ranges import AreaRange

if TYPE_CHECKING:
    import geopandas

    from controlmap.atlas.day.ground_by_day import GroundByDay


class Tables(ABC):
    """The methods of an atlas that return GeoDataFrames, based on those that return records."""

    @abstractmethod
    def day(self, day: date | None = None) -> date:
        """Return ``day``, or the as-of day if it is none."""

    @abstractmethod
    def map(self, day: date | None = None) -> DayMap:
        """Return the painted map of a day."""

    @abstractmethod
    def area_ranges(self, day: date | None = None) -> Mapping[Holding, AreaRange]:
        """Return each holding's area with its bounds."""

    @abstractmethod
    def compare(self, day_a: date, day_b: date) -> Change:
        """Return the ground that changed hands between two days."""

    @property
    @abstractmethod
    def ground_by_day(self) -> "GroundByDay":
        """The ground of all days as arrays."""

    def snapshot(self, day: date | None = None) -> "geopandas.GeoDataFrame":
        """Return a day as a table: one row per zone and controller, geometry in EPSG:4326.

        ``day_frames.snapshot`` describes the columns.

        Raises:
            DayError: the edition does not cover the day.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.snapshot()[["zone", "controller", "basis"]]
                 zone controller     basis
            0   south      crown    source
            1   north     league    source
            2  kernel      crown  inferred

        """
        from controlmap.atlas.day.day_frames import snapshot

        return snapshot(self.map(day), self.area_ranges(day), self.day(day))

    def frontlines(self, day: date | None = None) -> "geopandas.GeoDataFrame":
        """Return a day's front lines as a table, geometry in EPSG:4326.

        ``day_frames.frontlines`` describes the columns.

        Raises:
            DayError: the edition does not cover the day.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> lines = atlas.frontlines()
            >>> sorted(set(lines["basis"]))
            ['inferred', 'source']
            >>> lines.crs.to_epsg()
            4326

        """
        from controlmap.atlas.day.day_frames import frontlines

        return frontlines(self.map(day), self.day(day))

    def change(self, day_a: date, day_b: date) -> "geopandas.GeoDataFrame":
        """Return the ground that changed hands between two days as a table, geometry in EPSG:4326.

        ``day_frames.change`` describes the columns.

        Raises:
            DayError: the edition does not cover one of the days.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> changed = atlas.change(atlas.first_day, atlas.as_of)
            >>> changed.crs.to_epsg()
            4326

        """
        from controlmap.atlas.day.day_frames import change

        return change(self.compare(day_a, day_b))

    def join(
        self,
        events: Any,
        *,
        date: str | None = None,
        latitude: str | None = None,
        longitude: str | None = None,
        date_format: str | None = None,
        swapped_allowed: bool = False,
        prefix: str = "",
    ) -> Any:
        """Add to each dated point the holder of its ground on its day and the distance to the nearest front.

        Args:
            events: a DataFrame with the column names of ACLED or UCDP GED, or with those given below; or a
                GeoDataFrame of points. A Dask or dask-geopandas frame is joined lazily, partition by partition.
            date: name of the date column.
            latitude: name of the latitude column, in degrees, WGS84.
            longitude: name of the longitude column.
            date_format: format of dates that are neither ISO 8601 nor like "14 December 2017", such as "%d/%m/%Y".
            swapped_allowed: accept rows in which latitude and longitude seem to be swapped, unchanged.
            prefix: prefix for the names of the added columns, if the table already has columns of these names.

        Returns a GeoDataFrame of points in EPSG:4326 (with Dask, a lazy one) with all rows and columns of ``events`` in
        their order, and ``zone``, ``holder``, ``on_map``, ``front_km``, ``front_margin_km``, ``near_line``:
        see ``incident_frames.appended``. A row that cannot be used has the reason in ``on_map`` and no geometry.

        Raises:
            EventsError: a column is missing, or an added column already exists.

        """
        from controlmap.atlas.incidents.incident_columns import Wanted
        from controlmap.atlas.incidents.incident_frames import JoinOptions
        from controlmap.atlas.incidents.incident_partitions import join_table

        options = JoinOptions(Wanted(date, latitude, longitude), date_format, swapped_allowed, prefix)
        return join_table(self.ground_by_day, events, options)
