"""Incidents as pandas and GeoPandas frames. Imported late, as GeoPandas is slow to load."""

from typing import Final, NamedTuple, TypeVar

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_cells import Degrees, read_days, read_degrees
from controlmap.atlas.incidents.incident_columns import Wanted, find_columns, find_date
from controlmap.atlas.incidents.incident_join import KM_DECIMALS, STANDINGS, JoinedEvents, join_events
from controlmap.errors import EventsError
from controlmap.model.wording import quoted
from controlmap.painting.geodesy import WGS84

Frame = TypeVar("Frame")

APPENDED: Final = ("zone", "holder", "on_map", "front_km", "front_margin_km", "near_line")
"""The columns that a join adds, in this order: see ``appended``."""


class JoinOptions(NamedTuple):
    """How to read a table of events."""

    wanted: Wanted = Wanted()
    date_format: str | None = None
    """``strptime`` format of dates that are neither ISO 8601 nor "14 December 2017"."""
    swapped_allowed: bool = False
    """Whether to accept rows whose latitude and longitude seem swapped."""
    prefix: str = ""
    """Put before the names of the added columns."""


def join_frame(ground: GroundByDay, events: pd.DataFrame, options: JoinOptions) -> gpd.GeoDataFrame:
    """Join a pandas or GeoPandas frame; see ``Atlas.join``."""
    date, lat, lon = _where_and_when(events, options.wanted)
    days = read_days(events[date], options.date_format)
    joined = join_events(ground, days, lat, lon, swapped_allowed=options.swapped_allowed)
    added = appended(ground, joined, options.prefix, list(events.columns))
    added.index = events.index
    points = np.array(shapely.points(lon.degrees, lat.degrees), dtype=object)
    points[joined.rejected] = None
    plain = pd.DataFrame(events.drop(columns=_geometry_name(events)))
    return gpd.GeoDataFrame(pd.concat([plain, added], axis=1), geometry=points, crs=WGS84)


def appended(ground: GroundByDay, joined: JoinedEvents, prefix: str, taken: list[str]) -> pd.DataFrame:
    """Return the columns that a join adds, one row per event.

    ``zone`` and ``holder`` (ids; missing where the event is not inside), ``on_map`` (see ``Standing``), ``front_km``
    and ``front_margin_km`` (km, to the metre; missing without a front), ``near_line`` (whether ``front_km`` is
    no more than ``front_margin_km``; missing where the event is not inside).

    Raises:
        EventsError: the table already has one of these columns.

    """
    clash = [name for name in APPENDED if prefix + name in taken]
    if clash:
        raise EventsError(
            f"The table already has {', '.join(map(quoted, clash))}. Give a prefix for the added columns."
        )
    inside = joined.holding >= 0
    zones = np.array([*(holding.zone for holding in ground.holdings), None], dtype=object)
    holders = np.array([*(holding.controller for holding in ground.holdings), None], dtype=object)
    values = (
        pd.array(zones[joined.holding], dtype="str"),
        pd.array(holders[joined.holding], dtype="str"),
        pd.array(np.array([str(standing) for standing in STANDINGS], dtype=object)[joined.standing], dtype="str"),
        joined.front_km.round(KM_DECIMALS),
        joined.margin_km,
        pd.arrays.BooleanArray(joined.near_line, ~inside),
    )
    return pd.DataFrame({prefix + name: column for name, column in zip(APPENDED, values, strict=True)})


def _where_and_when(events: pd.DataFrame, wanted: Wanted) -> tuple[str, Degrees, Degrees]:
    names = [str(name) for name in events.columns]
    placed_by_geometry = isinstance(events, gpd.GeoDataFrame) and wanted.latitude is wanted.longitude is None
    if placed_by_geometry and _geometry_name(events):
        shapes = events.geometry if events.crs is None else events.geometry.to_crs(WGS84)
        missing = (shapes.isna() | shapes.is_empty).to_numpy(dtype=bool)
        if not (shapes.geom_type[~missing] == "Point").all():
            raise EventsError(
                "The table's geometry holds more than points. Name its columns of latitude and longitude."
            )
        return find_date(names, wanted), Degrees(shapes.y.to_numpy(), missing), Degrees(shapes.x.to_numpy(), missing)
    columns = find_columns(names, wanted)
    return columns.date, read_degrees(events[columns.latitude]), read_degrees(events[columns.longitude])


def _geometry_name(events: pd.DataFrame) -> list[str]:
    if not isinstance(events, gpd.GeoDataFrame) or events.active_geometry_name is None:
        return []
    return [str(events.active_geometry_name)]
