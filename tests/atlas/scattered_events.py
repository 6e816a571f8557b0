"""Dated points scattered over an edition, many of them at hard spots, and their join computed by a plain loop."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.painting.geodesy import LocalPlane

Fronts = dict[date, list[tuple[BaseGeometry, float]]]
"""Every front of each day on the plane, with its margin in km."""


class Scattered(NamedTuple):
    """Points and their days."""

    lon: np.ndarray
    lat: np.ndarray
    days: list[date]


class Answer(NamedTuple):
    """The answer expected for one event."""

    on_map: str
    zone: str | None = None
    holder: str | None = None
    front_km: float = float("nan")
    margin_km: float = float("nan")


def scattered(atlas: Atlas, number: int, seed: int, days: Sequence[date] | None = None) -> Scattered:
    """Scatter points: a third anywhere in its bounds, a third on vertices of faces, a third on edges."""
    chance = np.random.default_rng(seed)
    west, south, east, north = atlas.edition.border.bounds
    anywhere = np.column_stack((chance.uniform(west, east, number), chance.uniform(south, north, number)))
    rings = shapely.get_coordinates(shapely.get_rings(atlas.mosaic.faces))
    pick = chance.integers(0, len(rings) - 1, number)
    corners, edges = rings[pick], (rings[pick] + rings[pick + 1]) / 2
    kind = chance.integers(0, 3, number)[:, np.newaxis]
    points = np.where(kind == 0, anywhere, np.where(kind == 1, corners, edges))
    chosen = chance.choice(np.array(days or hard_days(atlas), dtype=object), number)
    return Scattered(points[:, 0], points[:, 1], list(chosen))


def hard_days(atlas: Atlas) -> list[date]:
    """Return the first and last day of every period, and the days just outside the edition's span."""
    one = timedelta(days=1)
    return [
        atlas.first_day - one,
        *atlas.changes,
        *(day - one for day in atlas.changes[1:]),
        atlas.last_day,
        atlas.last_day + one,
    ]


def joined_one_by_one(atlas: Atlas, events: Scattered) -> list[Answer]:
    """Join without an index: for each event, look up its holder and measure the distance to every front."""
    plane = LocalPlane(atlas.edition.border)
    covered = {day for day in events.days if atlas.first_day <= day <= atlas.last_day}
    fronts = {day: [(plane.to_km(front.line), front.margin_km) for front in atlas.map(day).fronts] for day in covered}
    rows = zip(events.lon, events.lat, events.days, strict=True)
    return [_answer(atlas, lon, lat, day, plane.to_km(shapely.Point(lon, lat)), fronts) for lon, lat, day in rows]


def _answer(atlas: Atlas, lon: float, lat: float, day: date, spot: BaseGeometry, fronts: Fronts) -> Answer:
    if not atlas.first_day <= day <= atlas.last_day:
        return Answer("outside-dates" if atlas.map().holding_at(lon, lat) else "outside-border")
    holding = atlas.map(day).holding_at(lon, lat)
    if holding is None:
        return Answer("outside-border")
    distances = [(float(shapely.distance(spot, line)), margin_km) for line, margin_km in fronts[day]]
    if not distances:
        return Answer("inside", holding.zone, holding.controller)
    nearest = min(km for km, _ in distances)
    # Where several fronts are equally near, take the one with the widest margin.
    margin = max(margin for km, margin in distances if km <= nearest + 1e-9)
    return Answer("inside", holding.zone, holding.controller, nearest, margin)
