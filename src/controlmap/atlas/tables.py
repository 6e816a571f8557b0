"""The methods of an atlas that return tables.

Their implementations are imported on first use, because geopandas takes a second to import and the map does not use it.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from controlmap.atlas.day.change import Change
from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.atlas.days import DayLike
from controlmap.painting.ranges import AreaRange

if TYPE_CHECKING:
    import geopandas

    from controlmap.atlas.day.ground_by_day import GroundByDay


class Tables(ABC):
    """The methods of an atlas that return GeoDataFrames, based on those that return records."""

    @abstractmethod
    def day(self, day: DayLike | None = None) -> date:
        """Return ``day``, or the as-of day if it is none."""

    @abstractmethod
    def map(self, day: DayLike | None = None) -> DayMap:
        """Return the painted map of a day."""

    @abstractmethod
    def area_ranges(self, day: DayLike | None = None) -> Mapping[Holding, AreaRange]:
        """Return each holding's area with its bounds."""

    @abstractmethod
    def compare(self, day_a: DayLike, day_b: DayLike) -> Change:
        """Return the ground that changed hands between two days."""

    @property
    @abstractmethod
    def ground_by_day(self) -> "GroundByDay":
        """The ground of all days as arrays."""

    def snapshot(self, day: DayLike | None = None) -> "geopandas.GeoDataFrame":
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

    def frontlines(self, day: DayLike | None = None) -> "geopandas.GeoDataFrame":
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

    def change(self, day_a: DayLike, day_b: DayLike) -> "geopandas.GeoDataFrame":
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

    def join(  # noqa: PLR0913 -- each is a word of how a table is written
        self,
        events: Any,
        *,
        date: str | None = None,
        latitude: str | None = None,
        longitude: str | None = None,
        date_format: str | None = None,
        dates: Literal["day-first", "month-first"] | None = None,
        swapped_allowed: bool = False,
        precision: Literal["read", "ignore"] = "read",
        reach_km: str | None = None,
        last_day: str | None = None,
        fronts: bool = True,
        prefix: str = "",
    ) -> Any:
        """Add to each dated point the holder of its ground on its day and the distance to the nearest front.

        Args:
            events: a DataFrame with the column names of ACLED or UCDP GED, or with those given below; or a
                GeoDataFrame of points. A Dask or dask-geopandas frame is joined lazily, partition by partition.
            date: name of the date column.
            latitude: name of the latitude column, in degrees, WGS84.
            longitude: name of the longitude column.
            date_format: ``strptime`` format of dates that are written in an unusual way, such as "%d|%m|%Y".
            dates: the order of dates such as 3/4/2017; by default the column decides, if any date in it shows it. A
                Dask frame needs it for all such dates.
            swapped_allowed: accept rows in which latitude and longitude seem to be swapped, unchanged.
            precision: whether the columns that say how precise the table is are read, or ignored.
            reach_km: name of a column of how far each place may be off, in km.
            last_day: name of a column of the last day of each event, if it is not GED's ``date_end``.
            fronts: look up the nearest front of each event as well; without, it takes half the time.
            prefix: prefix for the names of the added columns, if the table already has columns of these names.

        Returns a GeoDataFrame of points in EPSG:4326 (with Dask, a lazy one) with all rows and columns of ``events`` in
        their order, and ``zone``, ``holder``, ``on_map``, ``front_km``, ``front_margin_km``, ``near_line``:
        see ``added_columns.appended``, and there those of a table that says how precise it is. A row that cannot be
        used has the reason in ``on_map`` and no geometry.

        Raises:
            EventsError: a column is missing, or an added column already exists.

        """
        from controlmap.atlas.incidents.incident_columns import Wanted
        from controlmap.atlas.incidents.incident_partitions import join_table
        from controlmap.atlas.incidents.join_options import JoinOptions
        from controlmap.authoring.importing.cells.written_days import DayOrder

        wanted = Wanted(date, latitude, longitude, reach_km, last_day, precision == "ignore")
        options = JoinOptions(wanted, date_format, swapped_allowed, prefix, dates and DayOrder(dates), fronts)
        return join_table(self.ground_by_day, events, options)
