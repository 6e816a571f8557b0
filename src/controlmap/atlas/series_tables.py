"""The methods of an atlas that return series over all days, as tidy tables.

``from`` is the first day of a row and ``until`` the first day after it, missing where it lasts to the edition's end.
The map changes on some days only: a period is the days from one change to the next. Days have the dtype ``datetime64``.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from controlmap.atlas.day.holders_over_time import HoldersOverTime
from controlmap.atlas.day.place_history import PlaceHistory
from controlmap.atlas.day.shares import Shares
from controlmap.atlas.days import DayLike
from controlmap.atlas.points import as_points, one_day_each
from controlmap.errors import UnknownIdError
from controlmap.model.edition import Edition
from controlmap.model.ids import PlaceId, ZoneId
from controlmap.painting.mosaic import Mosaic

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from controlmap.atlas.day.fronts_over_time import FrontsOverTime
    from controlmap.atlas.day.ground_by_day import GroundByDay


class SeriesTables(ABC):
    """The methods of an atlas that return a DataFrame of all days."""

    edition: Edition

    @property
    @abstractmethod
    def mosaic(self) -> Mosaic:
        """The country cut by every line of every day."""

    @property
    @abstractmethod
    def changes(self) -> tuple[date, ...]:
        """The first day of each period."""

    @property
    @abstractmethod
    def holders(self) -> HoldersOverTime:
        """Who held each face of the mosaic on every day."""

    @property
    @abstractmethod
    def fronts_over_time(self) -> "FrontsOverTime":
        """The front lines of all days."""

    @property
    @abstractmethod
    def ground_by_day(self) -> "GroundByDay":
        """The ground of all days as arrays."""

    @abstractmethod
    def shares(self) -> Shares:
        """Return each holder's share of the country on every day on which the map changed."""

    @abstractmethod
    def place_history(self, place: PlaceId | str | float, lat: float | None = None) -> PlaceHistory:
        """Return who held a place or a point on every day, as records."""

    def shares_over_time(self) -> "pd.DataFrame":
        """Return each holder's share of the country, 0 to 1, in every period.

        Columns: ``from``, ``until``, ``holder``, ``share``, ``area_km2``.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.shares_over_time()[["from", "holder", "share"]].round(2)
                    from  holder  share
            0 2019-01-01   crown   0.47
            1 2019-01-01  league   0.53
            2 2019-09-01   crown   0.54
            3 2019-09-01  league   0.46

        """
        from controlmap.atlas.day.series_frames import share_frame

        return share_frame(self.shares(), float(self.mosaic.areas_km2.sum()))

    def areas(self, zone: str | None = None) -> "pd.DataFrame":
        """Return the area of each zone and controller with ground, in every period; of one zone if it is given.

        Columns: ``from``, ``until``, ``zone``, ``controller``, ``area_km2``, ``share`` (of the country, 0 to 1).
        ``snapshot`` has the bounds of a day's areas.

        Raises:
            UnknownIdError: the edition has no such zone.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.areas("north")[["from", "controller", "area_km2"]]
                    from controller  area_km2
            0 2019-01-01     league   6377.95
            1 2019-09-01     league   5526.05

        """
        from controlmap.atlas.day.series_frames import area_frame

        if zone is not None and self.edition.zone(ZoneId(zone)) is None:
            raise UnknownIdError("zone", zone, (each.id for each in self.edition.zones))
        wanted = None if zone is None else ZoneId(zone)
        return area_frame(self.ground_by_day, self.mosaic.areas_km2, wanted)

    def front_lengths(self) -> "pd.DataFrame":
        """Return the length of the front between each two holders, in every period.

        Columns: ``from``, ``until``, ``holder``, ``other_holder`` (in alphabetical order), ``length_km``.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> list(atlas.front_lengths()["other_holder"].unique())
            ['league']

        """
        from controlmap.atlas.day.series_frames import front_frame

        return front_frame(self.fronts_over_time, self.changes)

    def ground_over_time(self) -> "gpd.GeoDataFrame":
        """Return the ground of all days, one row per span in which a controller's ground in a zone did not change.

        ``ground_frames.ground_over_time`` describes the columns. Fit for QGIS's temporal controller.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.ground_over_time()[["zone", "from", "until"]].head(2)
                zone       from      until
            0  south 2019-01-01 2019-09-01
            1  south 2019-09-01        NaT

        """
        from controlmap.atlas.day.ground_frames import ground_over_time

        return ground_over_time(self.edition, self.mosaic, self.holders)

    def history(self, place: str | float, lat: float | None = None) -> "pd.DataFrame":
        """Return who held a place, or the point ``(lon, lat)`` (degrees, WGS84), one row per span of days.

        ``place_history.span_records`` describes the columns.

        Raises:
            UnknownIdError: the edition has no such place.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.history("ford")[["holder", "from", "until"]]
               holder       from      until
            0  league 2019-01-01 2019-09-01
            1   crown 2019-09-01        NaT

        """
        from controlmap.atlas.day.series_frames import history_frame

        name = place if isinstance(place, str) else ""
        return history_frame(name, self.place_history(place, lat))

    def distance_to_front(self, points: Any, days: DayLike | Iterable[DayLike]) -> "pd.DataFrame":
        """Return whose ground points were on their day, and how far the nearest front was.

        Args:
            points: (lon, lat) in degrees, several of these, or a GeoSeries or GeoDataFrame of points.
            days: the day of all points, or one for each.

        Columns: ``lon``, ``lat``, ``day``, ``zone``, ``holder``, ``front_km`` (within 0.3 % of the true length) and
        ``front_margin_km`` (how far that front may be off); missing outside the country and the edition's days.

        Raises:
            ControlmapError: these are not points, or there are neither one nor as many days.
            DayError: something is not a day.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.distance_to_front((10.5, 12.2), "2019-02-01")[["holder", "front_km"]].round(1)
              holder  front_km
            0  crown      27.6

        """
        from controlmap.atlas.day.series_frames import distance_frame

        lon, lat = as_points(points)
        return distance_frame(self.ground_by_day, lon, lat, one_day_each(days, len(lon)))
