"""Points whose holder on one day is documented, read from a CSV with (lon, lat) in columns of that name."""

import csv
from itertools import combinations
from pathlib import Path
from typing import Final, NamedTuple

from pyproj import Geod

from controlmap.atlas.day.day_map import DayMap

OUTSIDE: Final = "outside"
"""Used as the controller of a point beyond the border."""


class ControlPoint(NamedTuple):
    """A named spot and who held it."""

    name: str
    lon: float
    lat: float
    controller: str


class Pair(NamedTuple):
    """Two points of different holders, close to each other."""

    one: ControlPoint
    other: ControlPoint


def read_control_points(file: Path) -> list[ControlPoint]:
    """Read every row of the file."""
    with file.open(encoding="utf-8", newline="") as rows:
        return [
            ControlPoint(row["name"], float(row["lon"]), float(row["lat"]), row["controller"])
            for row in csv.DictReader(rows)
        ]


def drawn_holder(day_map: DayMap, point: ControlPoint) -> str:
    """Return the actor whose ground is drawn at a point, or that the point lies outside."""
    holding = day_map.holding_at(point.lon, point.lat)
    return OUTSIDE if holding is None else holding.controller


def opposed_pairs(points: list[ControlPoint], within_km: float) -> list[Pair]:
    """Return every two points inside the country with different holders, no further apart than ``within_km``."""
    geod = Geod(ellps="WGS84")
    inside = [point for point in points if point.controller != OUTSIDE]
    return [
        Pair(one, other)
        for one, other in combinations(inside, 2)
        if one.controller != other.controller
        and geod.inv(one.lon, one.lat, other.lon, other.lat)[2] <= within_km * 1000
    ]
