"""Tables of every precision code of both codebooks, and a Monte Carlo of who may have held their ground.

The Monte Carlo knows the codes by its own list and throws points and days at the edition's plain painted maps; it uses
none of the code that it checks.
"""

from calendar import monthrange
from collections import Counter
from datetime import date, timedelta

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from controlmap.atlas.atlas import Atlas

NEVER_FURTHER = float("inf")
GED_KM = {1: 0.0, 2: 25.0, 3: 40.0, 4: 100.0, 5: NEVER_FURTHER, 6: NEVER_FURTHER, 7: NEVER_FURTHER}
ACLED_KM = {1: 0.0, 2: 25.0, 3: 100.0}


def generated(atlas: Atlas, rows: int, seed: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return a table like GED's and one like ACLED's, with every pair of codes of a place and a day."""
    chance = np.random.default_rng(seed)
    lon, lat = _points(atlas, rows, chance)
    span = (atlas.as_of - atlas.first_day).days
    days = [atlas.first_day + timedelta(int(at)) for at in chance.integers(40, span - 40, rows)]
    ged = pd.DataFrame(
        {
            "id": range(rows),
            "where_prec": np.arange(rows) % 7 + 1,
            "date_prec": np.arange(rows) // 7 % 5 + 1,
            "date_start": days,
            "date_end": [
                day + timedelta(int(more)) for day, more in zip(days, chance.choice([0, 2], rows), strict=True)
            ],
            "latitude": lat,
            "longitude": lon,
        }
    )
    acled = pd.DataFrame(
        {
            "event_id_cnty": range(rows),
            "geo_precision": np.arange(rows) % 3 + 1,
            "time_precision": np.arange(rows) // 3 % 3 + 1,
            "event_date": days,
            "latitude": lat,
            "longitude": lon,
        }
    )
    return ged.astype({"date_start": str, "date_end": str}), acled.astype({"event_date": str})


def _points(atlas: Atlas, rows: int, chance: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    west, south, east, north = atlas.edition.border.bounds
    lon, lat = chance.uniform(west, east, 9 * rows).round(4), chance.uniform(south, north, 9 * rows).round(4)
    inside = np.flatnonzero(shapely.contains_xy(atlas.edition.border, lon, lat))[:rows]
    return lon[inside], lat[inside]


def reach_km(row: pd.Series) -> float:
    """Return how far a row's place may be from its point."""
    return GED_KM[row.where_prec] if "where_prec" in row else ACLED_KM[row.geo_precision]


def possible_days(row: pd.Series) -> tuple[date, date]:
    """Return the first and the last day on which a row's event may have happened."""
    if "event_date" in row:
        day, far = date.fromisoformat(row.event_date), timedelta({1: 0, 2: 6, 3: 15}[row.time_precision])
        return day - far, day + far
    start, end = date.fromisoformat(row.date_start), date.fromisoformat(row.date_end)
    if row.date_prec == 5:
        return min(start, date(start.year, 1, 1)), max(end, date(start.year, 12, 31))
    if row.date_prec == 4:
        return start.replace(day=1), max(end, start.replace(day=monthrange(start.year, start.month)[1]))
    if start != end or row.date_prec == 1:
        return start, end
    return (start, end + timedelta(5)) if row.date_prec == 2 else (start - timedelta(6), end + timedelta(6))


def thrown(atlas: Atlas, row: pd.Series, throws: int, chance: np.random.Generator) -> dict[str, float]:
    """Return how often each holder is hit by points and days thrown at random into a row's possible ones."""
    border, (first, last), reach = atlas.edition.border, possible_days(row), reach_km(row)
    first, last = max(first, atlas.first_day), min(last, atlas.as_of)
    hits: Counter[str] = Counter()
    while sum(hits.values()) < throws:
        lon, lat = _somewhere(atlas, row, reach, throws, chance)
        inside = shapely.contains_xy(border, lon, lat)
        days = [first + timedelta(int(more)) for more in chance.integers(0, (last - first).days + 1, throws)]
        for x, y, day in zip(lon[inside], lat[inside], np.array(days)[inside], strict=True):
            holding = atlas.map(day).holding_at(x, y)
            hits[holding.controller if holding else ""] += 1
    return {holder: count / sum(hits.values()) for holder, count in hits.items() if holder}


def _somewhere(
    atlas: Atlas, row: pd.Series, reach: float, throws: int, chance: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    if reach == NEVER_FURTHER:
        west, south, east, north = atlas.edition.border.bounds
        # Evenly over the ground: a degree of longitude is shorter in the north.
        low, high = np.sin(np.radians([south, north])).tolist()
        sines = chance.uniform(low, high, throws)
        return chance.uniform(west, east, throws), np.degrees(np.arcsin(sines))
    distances = reach * 1e3 * np.sqrt(chance.uniform(0, 1, throws))
    start = np.full(throws, row.longitude), np.full(throws, row.latitude)
    lon, lat, _ = Geod(ellps="WGS84").fwd(*start, chance.uniform(0, 360, throws), distances)
    return np.asarray(lon), np.asarray(lat)
