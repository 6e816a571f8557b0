"""Series over all days as tidy tables. Imported late: pandas takes a second to load, and the map does not need it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

import numpy as np
import pandas as pd

from controlmap.atlas.day.fronts_over_time import FrontsOverTime
from controlmap.atlas.day.ground_by_day import NOWHERE, GroundByDay
from controlmap.atlas.day.place_history import PlaceHistory, span_records
from controlmap.atlas.day.shares import Shares
from controlmap.model.ids import ZoneId

DAYS: Final = "datetime64[us]"
"""Dtype of days in every table."""
_KM_DECIMALS: Final = 3
_KM2_DECIMALS: Final = 2
_SHARE_DECIMALS: Final = 6


def share_frame(shares: Shares, country_km2: float) -> pd.DataFrame:
    """Return one row per period and holder, those without ground included."""
    spans = _spans(shares.days)
    rows = [
        (*span, holder, round(share, _SHARE_DECIMALS), round(share * country_km2, _KM2_DECIMALS))
        for span, values in zip(spans, shares.values.tolist(), strict=True)
        for holder, share in zip(shares.holders, values, strict=True)
    ]
    return _dated(rows, ["from", "until", "holder", "share", "area_km2"])


def area_frame(ground: GroundByDay, areas_km2: np.ndarray, zone: ZoneId | None) -> pd.DataFrame:
    """Return one row per period, zone and controller with ground, of one zone or of all."""
    found, country_km2 = ground.areas_km2(areas_km2), float(areas_km2.sum())
    spans = _spans(ground.periods.tolist())
    rows = [
        (*span, holding.zone, holding.controller, round(km2, _KM2_DECIMALS), round(km2 / country_km2, _SHARE_DECIMALS))
        for span, values in zip(spans, found.tolist(), strict=True)
        for holding, km2 in zip(ground.holdings, values, strict=True)
        if km2 and zone in {None, holding.zone}
    ]
    return _dated(rows, ["from", "until", "zone", "controller", "area_km2", "share"])


def front_frame(fronts: FrontsOverTime, days: Sequence[date]) -> pd.DataFrame:
    """Return one row per period and pair of holders between whom a front runs."""
    rows = [
        (*span, one, other, round(km, _KM_DECIMALS))
        for period, span in enumerate(_spans(days))
        for (one, other), km in fronts.lengths_km(period).items()
    ]
    return _dated(rows, ["from", "until", "holder", "other_holder", "length_km"])


def history_frame(place: str, history: PlaceHistory) -> pd.DataFrame:
    """Return one row per span of a place's history: see ``span_records``."""
    columns = ["place", "lon", "lat", "holder", "from", "until", "precision", "events", "sources"]
    rows = [[record[name] for name in columns] for record in span_records(place, history)]
    return _dated(rows, columns)


def distance_frame(ground: GroundByDay, lon: np.ndarray, lat: np.ndarray, days: np.ndarray) -> pd.DataFrame:
    """Return one row per point: whose ground it is on its day, and the distance to the nearest front."""
    faces = ground.faces_at(lon, lat)
    period = ground.periods_of(days)
    inside = np.flatnonzero((faces != NOWHERE) & (period != NOWHERE))
    holding = np.full(len(lon), NOWHERE)
    holding[inside] = ground.holdings_at(period[inside], faces[inside])
    km, margin_km = np.full(len(lon), np.nan), np.full(len(lon), np.nan)
    km[inside], margin_km[inside] = ground.nearest_fronts(lon[inside], lat[inside], period[inside])
    zones = np.array([*(each.zone for each in ground.holdings), None], dtype=object)
    holders = np.array([*(each.controller for each in ground.holdings), None], dtype=object)
    return pd.DataFrame(
        {
            "lon": lon,
            "lat": lat,
            "day": days.astype(DAYS),
            "zone": pd.array(zones[holding], dtype="str"),
            "holder": pd.array(holders[holding], dtype="str"),
            "front_km": km.round(_KM_DECIMALS),
            "front_margin_km": margin_km,
        }
    )


def _spans(days: Sequence[date]) -> list[tuple[date, date | None]]:
    return list(zip(days, [*days[1:], None], strict=True))


def _dated(rows: Iterable[Sequence[Any]], columns: list[str]) -> pd.DataFrame:
    table = pd.DataFrame(list(rows), columns=columns)
    return table.assign(**{name: pd.to_datetime(table[name]).astype(DAYS) for name in ("from", "until")})
