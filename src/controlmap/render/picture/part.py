"""The part of the map that a picture shows, and what is selected on it."""

import math
import re
from typing import Final, NamedTuple

import shapely

from controlmap.atlas.day_view import DayView
from controlmap.model.edition import Bounds
from controlmap.model.ids import ZoneId
from controlmap.render.payloads.geometry import Position
from controlmap.render.picture import ground_shapes
from controlmap.render.picture.sheet import Sheet

_NUMBER: Final = r"-?[0-9]{1,3}(?:\.[0-9]{1,6})?"
_BOUNDS: Final = re.compile(",".join([f"({_NUMBER})"] * 4))
_EARTH: Final = shapely.box(-180, -85, 540, 85)
"""An edition across the date line counts its longitudes on beyond 180 degrees."""
_LEAST_DEGREES: Final = 0.02
"""Width or height of the smallest part: about two kilometres, closer than the map's nearest zoom."""
_MOST_TIMES: Final = 4.0
"""The largest part, as a multiple of the country's width or height: a flat window shows much beside the country."""
_REGION_DEGREES: Final = 1.6
"""Height of the region around a point: some 180 km, as a search shows it."""
_REGION_SHAPE: Final = 1.3
"""Width of that region, as a multiple of its height."""
_LEAST_KM_PX: Final = 2.0
"""From this scale on (px per km), a picture names towns and bases, too."""
_ALL_RANKS: Final = 4
_FEW_RANKS: Final = 2


class Part(NamedTuple):
    """What a picture shows: by default, the whole country with nothing selected."""

    bounds: Bounds | None = None
    """The reader's view in degrees; None for the whole country with its insets."""
    zone: ZoneId | None = None
    """The zone to mark."""
    spot: Position | None = None
    """The selected place or point, longitude and latitude in degrees."""
    name: str = ""
    """The name of what is selected, written beside the day."""


WHOLE: Final = Part()


class Chosen(NamedTuple):
    """The marks of the selection on a sheet."""

    outline: str = ""
    """The zone's outline, as the data of a path."""
    spot: tuple[float, float] | None = None
    """The selected point, px."""


def read_bounds(text: str, country: Bounds) -> Bounds | None:
    """Return a view from "west,south,east,north"; None for anything that is not a view of the country."""
    found = _BOUNDS.fullmatch(text)
    if found is None:
        return None
    west, south, east, north = map(float, found.groups())
    sizes = ((east - west, country[2] - country[0]), (north - south, country[3] - country[1]))
    if any(not _LEAST_DEGREES <= size <= _MOST_TIMES * whole for size, whole in sizes):
        return None
    view = shapely.box(west, south, east, north)
    sound = _EARTH.covers(view) and view.intersects(shapely.box(*country))
    return (west, south, east, north) if sound else None


def surroundings(spot: Position, country: Bounds) -> Bounds | None:
    """Return the bounds in degrees of the region around a point; None if it is outside the bounds of the country."""
    west, south, east, north = country
    lon, lat = spot
    if not (west <= lon <= east and south <= lat <= north):
        return None
    high = min(_REGION_DEGREES, north - south) / 2
    wide = high * _REGION_SHAPE / math.cos(math.radians(lat))
    return (lon - wide, lat - high, lon + wide, lat + high)


def chosen_marks(sheet: Sheet, view: DayView, part: Part) -> Chosen:
    """Return the marks of the selection, as far as it is on the sheet."""
    outline = ground_shapes.outline_of(sheet, view, part.zone) if part.zone else ""
    spot = sheet.spot(*part.spot) if part.spot else None
    return Chosen(outline, spot if spot and sheet.has(*spot) else None)


def ranks_named(sheet: Sheet, part: Part) -> int:
    """Return how many of the ranks of places a picture names: more, the closer it is."""
    return _ALL_RANKS if part.bounds and sheet.px_per_km >= _LEAST_KM_PX else _FEW_RANKS
