"""A sheet of paper: the map projection from the earth to it, and its scale."""

from typing import Final

import numpy as np
import shapely
from pyproj import Transformer
from shapely.geometry.base import BaseGeometry

from controlmap.model.edition import Bounds
from controlmap.painting.geodesy import WGS84

_EDGE_NODES: Final = 24
"""Points on each edge of the bounds, since a projected edge is curved."""
_BEYOND_PX: Final = 4.0
"""How far shapes extend beyond the sheet, so that their cut edges are not visible."""


class Sheet:
    """A rectangle of paper in px, y downwards, with an equal-area projection of the earth.

    Equal-area, since readers compare how much each side holds. North is up in the middle of the bounds.
    """

    def __init__(self, bounds: Bounds, width: float, height: float, padding: float = 0.0) -> None:
        """Fit bounds (degrees, WGS84) into the middle of a rectangle, ``padding`` px from its edges."""
        west, south, east, north = bounds
        local = f"+proj=laea +lat_0={(south + north) / 2} +lon_0={(west + east) / 2} +datum=WGS84 +units=km"
        self._to_km = Transformer.from_crs(WGS84, local, always_xy=True)
        self.width, self.height = width, height
        west_km, south_km, east_km, north_km = self._outline_km(bounds)
        room = (width - 2 * padding) / (east_km - west_km), (height - 2 * padding) / (north_km - south_km)
        self.px_per_km = min(room)
        """The scale in the middle of the sheet."""
        self._left = width / 2 - (west_km + east_km) / 2 * self.px_per_km
        self._top = height / 2 + (south_km + north_km) / 2 * self.px_per_km

    def _outline_km(self, bounds: Bounds) -> tuple[float, float, float, float]:
        outline = shapely.segmentize(shapely.box(*bounds), max(1e-6, (bounds[2] - bounds[0]) / _EDGE_NODES))
        west, south, east, north = self._project_km(outline).bounds
        return float(west), float(south), float(east), float(north)

    def _project_km(self, geometry: BaseGeometry) -> BaseGeometry:
        return shapely.transform(geometry, lambda points: np.column_stack(self._to_km.transform(*points.T)))

    def project(self, geometry: BaseGeometry) -> BaseGeometry:
        """Return a geometry (degrees, WGS84) in px of the sheet, unclipped."""
        scale = self.px_per_km
        flat = self._project_km(geometry)
        return shapely.transform(flat, lambda points: points * [scale, -scale] + [self._left, self._top])

    def cut(self, geometry: BaseGeometry) -> BaseGeometry:
        """Return the part of a geometry (degrees, WGS84) on the sheet, in px."""
        around = (-_BEYOND_PX, -_BEYOND_PX, self.width + _BEYOND_PX, self.height + _BEYOND_PX)
        return shapely.clip_by_rect(self.project(geometry), *around)

    def spot(self, lon: float, lat: float) -> tuple[float, float]:
        """Return the position of a point (degrees, WGS84), in px."""
        x, y = shapely.get_coordinates(self.project(shapely.Point(lon, lat)))[0]
        return float(x), float(y)

    def has(self, x: float, y: float) -> bool:
        """Return whether a position in px is on the sheet."""
        return 0 <= x <= self.width and 0 <= y <= self.height


def height_over_width(bounds: Bounds) -> float:
    """Return the aspect ratio, height over width, of a sheet that bounds (degrees, WGS84) fill."""
    square = Sheet(bounds, 1.0, 1.0)
    west, south, east, north = square.project(shapely.box(*bounds)).bounds
    return float((north - south) / (east - west))


def path_data(geometry: BaseGeometry) -> str:
    """Return a geometry in px as the data of an SVG path, to a tenth of a px."""
    pieces = []
    for part in shapely.get_parts(geometry):
        if isinstance(part, shapely.Polygon):
            pieces += [_line(ring, closed=True) for ring in (part.exterior, *part.interiors)]
        elif isinstance(part, shapely.LineString):
            pieces.append(_line(part, closed=False))
    return "".join(pieces)


def _line(line: shapely.LineString, *, closed: bool) -> str:
    spots = np.round(shapely.get_coordinates(line), 1)
    kept = np.ones(len(spots), dtype=bool)
    kept[1:] = (spots[1:] != spots[:-1]).any(axis=1)
    body = "L".join(f"{x:g} {y:g}" for x, y in spots[kept])
    return f"M{body}{'Z' if closed else ''}" if body else ""
