"""Points as a caller writes them, with a day for each."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import shapely

from controlmap.atlas.days import DayLike, as_day
from controlmap.errors import ControlmapError
from controlmap.painting.geodesy import WGS84

if TYPE_CHECKING:
    import geopandas


def as_points(points: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return the longitudes and latitudes (degrees, WGS84) of points.

    Args:
        points: a GeoSeries or GeoDataFrame of points, in any coordinate system; or (lon, lat), or several of these.

    Raises:
        ControlmapError: they are not points.

    """
    if hasattr(points, "geometry"):
        shapes = cast("geopandas.GeoSeries", points.geometry)
        shapes = shapes.to_crs(WGS84) if shapes.crs is not None else shapes
        spots = shapely.get_coordinates(np.asarray(shapes[shapes.geom_type == "Point"]))
        if len(spots) != len(shapes):
            raise ControlmapError("A geometry is missing or is not a point.")
    else:
        try:
            spots = np.atleast_2d(np.asarray(points, dtype=np.float64))
        except (TypeError, ValueError):
            spots = np.empty((0, 0))
        if spots.ndim != len(("row", "column")) or spots.shape[1] != len(("lon", "lat")):
            raise ControlmapError("Points are (lon, lat) in degrees, or a GeoSeries of points.")
    return spots[:, 0], spots[:, 1]


def one_day_each(days: DayLike | Iterable[DayLike], count: int) -> np.ndarray:
    """Return a day for each of ``count`` points: the same for all, or one of as many.

    Raises:
        ControlmapError: there are neither one nor ``count`` days.
        DayError: one of them is not a day.

    """
    listed: Iterable[Any] = [days] if isinstance(days, str | date | np.datetime64) else days
    found: Sequence[date] = [as_day(day) for day in listed]
    if len(found) not in {1, count}:
        raise ControlmapError(f"{len(found)} days for {count} points. Give one day, or one for each point.")
    return np.resize(np.array(found, dtype="datetime64[D]"), count)
