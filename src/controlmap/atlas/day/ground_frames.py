"""The ground of all days as one table. Imported late: geopandas takes a second to load."""

from collections.abc import Iterator
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd

from controlmap.atlas.day.day_map import Holding
from controlmap.atlas.day.holders_over_time import HoldersOverTime
from controlmap.atlas.day.series_frames import DAYS
from controlmap.model.date_line import as_written
from controlmap.model.edition import Edition
from controlmap.painting.geodesy import WGS84, areas_km2
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.paint import dissolve


def ground_over_time(edition: Edition, mosaic: Mosaic, holders: HoldersOverTime) -> gpd.GeoDataFrame:
    """Return one row for each span of days in which a zone's ground of one controller did not change.

    Columns: ``zone``, ``controller``, ``from``, ``until`` (first day no longer so; missing to the edition's end),
    ``area_km2``, ``sources`` (ids, joined by ``;``), and the geometry, MultiPolygon in EPSG:4326. Ordered by zone, then
    by day. The rows of any day are a coverage of the country.
    """
    rows, shapes = [], []
    order = {zone.id: index for index, zone in enumerate(edition.zones)}
    base = Holding(edition.manifest.base.zone, edition.manifest.base.controller)
    drawn = [*(Holding(hold.zone, hold.controller) for hold in mosaic.holds), base]
    for holding in sorted(set(drawn), key=lambda each: (order[each.zone], each.controller)):
        own = np.array([each == holding for each in drawn])[holders.owners]
        for since, until, period in _runs(own, holders.changes):
            faces = own[period]
            shape = dissolve(mosaic.faces[faces], np.zeros(int(faces.sum()), dtype=np.int64))[0]
            holds = [mosaic.holds[owner] for owner in np.unique(holders.owners[period, faces]) if owner >= 0]
            sources = dict.fromkeys(cited.id for hold in holds for cited in hold.sources)
            rows.append((*holding, since, until, ";".join(sources)))
            shapes.append(shape)
    table = pd.DataFrame(rows, columns=["zone", "controller", "from", "until", "sources"])
    table = table.assign(**{name: pd.to_datetime(table[name]).astype(DAYS) for name in ("from", "until")})
    table.insert(4, "area_km2", areas_km2(np.array(shapes)).round(2))
    return gpd.GeoDataFrame(table, geometry=[as_written(shape) for shape in shapes], crs=WGS84)


def _runs(own: np.ndarray, changes: tuple[date, ...]) -> Iterator[tuple[date, date | None, int]]:
    """Return the spans in which the faces are the same ones, if there are any, each with its first period."""
    new = [0, *(np.flatnonzero((own[1:] != own[:-1]).any(axis=1)) + 1).tolist()]
    for start, end in zip(new, [*new[1:], None], strict=True):
        if own[start].any():
            yield changes[start], changes[end] if end is not None else None, start
