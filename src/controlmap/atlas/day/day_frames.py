"""Days as tables. Imported late: geopandas takes a second to load, and the map itself does not need it."""

from collections.abc import Iterable, Mapping
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd

from controlmap.atlas.day.change import Change
from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.model.date_line import as_written
from controlmap.model.hold import Basis, Hold
from controlmap.painting.geodesy import WGS84
from controlmap.painting.ranges import AreaRange


def snapshot(day_map: DayMap, ranges: Mapping[Holding, AreaRange], day: date) -> gpd.GeoDataFrame:
    """Return one row per zone and controller, geometry MultiPolygon in EPSG:4326 on a grid of 5 decimals.

    Columns: ``zone``, ``controller``, ``day`` (datetime64), ``basis`` (of most of its front), ``area_km2``,
    ``area_low_km2``, ``area_high_km2``, ``share`` (of the country, 0 to 1), ``sources`` (ids, joined by
    ``;``). The geometries are a coverage of the country, without gaps or
    overlaps.
    """
    rows = [
        {
            "zone": holding.zone,
            "controller": holding.controller,
            "day": np.datetime64(day, "us"),
            "basis": str(main_basis(day_map, holding)),
            "area_km2": round(ranges[holding].km2, 2),
            "area_low_km2": round(ranges[holding].low_km2, 2),
            "area_high_km2": round(ranges[holding].high_km2, 2),
            "share": round(km2 / day_map.country_km2, 6),
            "sources": _cited(day_map.holds_of(index)),
        }
        for index, (holding, km2) in enumerate(zip(day_map.holdings, day_map.areas_km2, strict=True))
    ]
    return gpd.GeoDataFrame(rows, geometry=[as_written(ground) for ground in day_map.grounds], crs=WGS84)


def frontlines(day_map: DayMap, day: date) -> gpd.GeoDataFrame:
    """Return one row per front line, geometry MultiLineString in EPSG:4326.

    Columns: ``left_zone``, ``left_controller``, ``right_zone``, ``right_controller``, ``hold`` (the one that the line
    belongs to), ``basis``, ``margin_km``, ``length_km``, ``day`` (datetime64), ``sources`` (ids, joined by ``;``).
    """
    holds = {hold.id: hold for hold in day_map.painting.holds}
    rows = [
        {
            "left_zone": front.left.zone,
            "left_controller": front.left.controller,
            "right_zone": front.right.zone,
            "right_controller": front.right.controller,
            "hold": front.hold,
            "basis": str(front.basis),
            "margin_km": front.margin_km,
            "length_km": round(front.length_km, 3),
            "day": np.datetime64(day, "us"),
            "sources": _cited([holds[front.hold]]),
        }
        for front in day_map.fronts
    ]
    return gpd.GeoDataFrame(rows, geometry=[as_written(front.line) for front in day_map.fronts], crs=WGS84)


def change(passed: Change) -> gpd.GeoDataFrame:
    """Return one row for each pair of holders between whom ground passed, largest first.

    Geometry MultiPolygon in EPSG:4326. Columns: ``loser`` (who held it on the first day), ``gainer`` (who held it on
    the second), ``day_a``, ``day_b`` (datetime64), ``area_km2``.
    """
    rows = [
        {
            "loser": handover.loser,
            "gainer": handover.gainer,
            "day_a": np.datetime64(passed.day_a, "us"),
            "day_b": np.datetime64(passed.day_b, "us"),
            "area_km2": round(handover.km2, 2),
        }
        for handover in passed.handovers
    ]
    columns = ["loser", "gainer", "day_a", "day_b", "area_km2"]
    shapes = [as_written(handover.geometry) for handover in passed.handovers]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry=shapes, crs=WGS84)


def main_basis(day_map: DayMap, holding: Holding) -> Basis:
    """Return the basis of most of a holding's front; ``inferred`` if it has no front."""
    lengths = dict.fromkeys(Basis, 0.0)
    for front in day_map.fronts:
        if holding in (front.left, front.right):
            lengths[front.basis] += front.length_km
    longest = max(lengths, key=lambda basis: lengths[basis])
    return longest if lengths[longest] > 0 else Basis.INFERRED


def _cited(holds: Iterable[Hold]) -> str:
    """Return the ids of what holds rest on, each once."""
    return ";".join(dict.fromkeys(cited.id for hold in holds for cited in hold.sources))
