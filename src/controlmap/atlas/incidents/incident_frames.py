"""Incidents as pandas and GeoPandas frames. Imported late, as GeoPandas is slow to load."""

from typing import TypeVar

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.added_columns import appended
from controlmap.atlas.incidents.incident_cells import Degrees, first_texts, read_days, read_degrees, readable_share
from controlmap.atlas.incidents.incident_columns import (
    PrecisionColumns,
    Wanted,
    find_columns,
    find_date,
    find_precision,
)
from controlmap.atlas.incidents.incident_doubt import PrecisionCells, ReadDoubt, read_doubt
from controlmap.atlas.incidents.incident_join import join_events
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.authoring.importing.cells.written_days import DayForm
from controlmap.errors import EventsError
from controlmap.painting.geodesy import WGS84

Frame = TypeVar("Frame")


def join_frame(
    ground: GroundByDay, events: pd.DataFrame, options: JoinOptions, *, is_part: bool = False
) -> gpd.GeoDataFrame:
    """Join a pandas or GeoPandas frame, or a part of a table; see ``Atlas.join``."""
    form = options.day_form(ground, is_part=is_part)
    date, lat, lon = _where_and_when(events, options.wanted, form)
    days = read_days(events[date], form)
    precision = find_precision([str(name) for name in events.columns], options.wanted)
    read = _read_precision(events, precision, days.days, form) if precision else None
    joined = join_events(
        ground, days, lat, lon, read=read, swapped_allowed=options.swapped_allowed, fronts=options.fronts
    )
    added = appended(ground, joined, options.prefix, list(events.columns))
    added.index = events.index
    points = np.array(shapely.points(lon.degrees, lat.degrees), dtype=object)
    points[joined.rejected] = None
    plain = pd.DataFrame(events.drop(columns=_geometry_name(events)))
    return gpd.GeoDataFrame(pd.concat([plain, added], axis=1), geometry=points, crs=WGS84)


def _read_precision(events: pd.DataFrame, columns: PrecisionColumns, days: np.ndarray, form: DayForm) -> ReadDoubt:
    numbers = {
        kind: read_degrees(events[str(name)])
        for kind, name in columns._asdict().items()
        if name is not None and kind != "last_day"
    }
    last_day = read_days(events[columns.last_day], form) if columns.last_day else None
    return read_doubt(days, PrecisionCells(**numbers, last_day=last_day))


def _where_and_when(events: pd.DataFrame, wanted: Wanted, form: DayForm) -> tuple[str, Degrees, Degrees]:
    def readable(what: str, name: str) -> float:
        cells = events[name]
        if what == "date" and pd.api.types.is_datetime64_any_dtype(cells.dtype):
            return float(cells.notna().mean())
        return readable_share(what, first_texts(cells), form)

    names = [str(name) for name in events.columns]
    placed_by_geometry = isinstance(events, gpd.GeoDataFrame) and wanted.latitude is wanted.longitude is None
    if placed_by_geometry and _geometry_name(events):
        shapes = events.geometry if events.crs is None else events.geometry.to_crs(WGS84)
        missing = (shapes.isna() | shapes.is_empty).to_numpy(dtype=bool)
        if not (shapes.geom_type[~missing] == "Point").all():
            raise EventsError(
                "The table's geometry holds more than points. Name its columns of latitude and longitude."
            )
        return (
            find_date(names, wanted, readable),
            Degrees(shapes.y.to_numpy(), missing),
            Degrees(shapes.x.to_numpy(), missing),
        )
    columns = find_columns(names, wanted, readable)
    return columns.date, read_degrees(events[columns.latitude]), read_degrees(events[columns.longitude])


def _geometry_name(events: pd.DataFrame) -> list[str]:
    if not isinstance(events, gpd.GeoDataFrame) or events.active_geometry_name is None:
        return []
    return [str(events.active_geometry_name)]
