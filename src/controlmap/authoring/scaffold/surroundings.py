"""How far around a country its map can show: neighbours and the sea end beyond every screen, not in a straight cut."""

import math
from dataclasses import dataclass
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.model.date_line import globe_of

NEAR_DEGREES: Final = 2.0
"""Around the country within which surroundings keep their detail: a reader looks there more closely."""
_REACH_ACROSS: Final = 1.7
_REACH_ALONG: Final = 1.2
"""Beyond each side of the country, as shares of its larger extent on the map. A phone on its side, 844 by 390 px, shows
1.55 of it beside a country that fills its height, an upright tablet 0.95 above one that fills its width.
"""
_PIXELS: Final = 600
"""Far ground has details of this share of the whole: some five pixels of a wide screen."""
_NORTHERNMOST: Final = 85.0
"""Web Mercator, which the map is drawn in, has no poles."""
_LEAST_FAR_SHARE: Final = 0.0005
"""Share of the whole that ground far from the country must cover to be drawn."""
_LEAST_NEAR_SHARE: Final = 0.002
"""The same near the country, as a share of the surroundings in detail: smaller ground would not be seen there."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The ground around a country that its map shows."""

    near: BaseGeometry
    """The box within which it keeps its detail, degrees."""
    far: BaseGeometry
    """The box beyond which no screen shows anything; the same one where an author asked for no more."""

    @property
    def least_near(self) -> float:
        """The area, in square degrees, from which ground near the country is drawn."""
        return _LEAST_NEAR_SHARE * self.near.area

    def is_shown(self, ground: BaseGeometry) -> bool:
        """Return whether ground is large enough to be drawn."""
        is_near = shapely.intersects(ground, self.near)
        return bool(ground.area > (self.least_near if is_near else _LEAST_FAR_SHARE * self.far.area))

    def drawn(self, ground: BaseGeometry) -> BaseGeometry:
        """Return the part of some ground that is shown, in less detail where it is far from the country."""
        shown = shapely.intersection(ground, self.far)
        if shapely.covers(self.near, shown):
            return shown
        tolerance = math.sqrt(self.far.area) / _PIXELS
        coarse = shapely.simplify(shown, tolerance)
        large = [part for part in shapely.get_parts(coarse) if part.area > (3 * tolerance) ** 2]
        beyond = shapely.difference(shapely.union_all(large), self.near)
        return shapely.union(shapely.intersection(shown, self.near), beyond)


def surroundings_of(border: BaseGeometry, margin_degrees: float | None = None) -> Surroundings:
    """Return the surroundings of a country: ``margin_degrees`` around it, or without, as far as any screen shows."""
    near = _around(border, margin_degrees or NEAR_DEGREES)
    if margin_degrees is not None:
        return Surroundings(near, near)
    west, south, east, north = border.bounds
    low, high = _mercator(south), _mercator(north)
    larger = max(east - west, high - low)
    bottom, top = _latitude(low - _REACH_ALONG * larger), _latitude(high + _REACH_ALONG * larger)
    far = shapely.box(west - _REACH_ACROSS * larger, bottom, east + _REACH_ACROSS * larger, top)
    return Surroundings(near, shapely.union(_within_one_turn(far, border), near).envelope)


def _around(border: BaseGeometry, margin: float) -> BaseGeometry:
    west, south, east, north = border.bounds
    box = shapely.box(west - margin, south - margin, east + margin, north + margin)
    return shapely.intersection(box, globe_of(border))


def _within_one_turn(box: BaseGeometry, border: BaseGeometry) -> BaseGeometry:
    """Return a box without what lies more than half a turn from a country: a place is shown once."""
    west, _, east, _ = border.bounds
    middle = (west + east) / 2
    return shapely.intersection(box, shapely.box(middle - 180, -90, middle + 180, 90))


def _mercator(latitude: float) -> float:
    """Return how far north a latitude is drawn, in degrees of longitude."""
    bounded = math.radians(max(-_NORTHERNMOST, min(latitude, _NORTHERNMOST)))
    return math.degrees(math.asinh(math.tan(bounded)))


def _latitude(northing: float) -> float:
    latitude = math.degrees(math.atan(math.sinh(math.radians(northing))))
    return max(-_NORTHERNMOST, min(latitude, _NORTHERNMOST))
