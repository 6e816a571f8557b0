"""Reading what drawing programs save: GeoPackage, KML, GeoJSON and the like, and plain tables of points."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.wording import nearest, quoted
from controlmap.errors import ControlmapError

if TYPE_CHECKING:
    from pandas import DataFrame

_WGS84: Final = "EPSG:4326"

Row = Mapping[str, Any]
"""Values by column; what is missing is None."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The rows of a file, in its order."""

    rows: tuple[Row, ...]
    shapes: tuple[BaseGeometry | None, ...]
    """WGS84 (lon, lat), without heights; one for each row, None where it has none."""
    columns: tuple[str, ...]


def read_layer(file: Path, layer: str | None = None) -> Layer:
    """Read a file of shapes; where it has several layers, ``layer`` names one.

    A file that does not say its coordinate system is taken to be in WGS84, as GeoJSON and KML always are.

    Raises:
        ControlmapError: it cannot be read, or it has several layers and none was named.

    """
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

    if not file.is_file():
        raise ControlmapError(f"'{file}' is no file.")
    try:
        names = [str(name) for name, _ in pyogrio.list_layers(file)]
        chosen = _chosen(file, names, layer)
        frame = pyogrio.read_dataframe(file, layer=chosen, datetime_as_string=True)
    except (DataSourceError, DataLayerError) as error:
        raise ControlmapError(f"'{file}' cannot be read: {_said(error)}.") from error
    return layer_of(frame)


def layer_of(frame: "DataFrame") -> Layer:
    """Take a data frame apart, with its shapes where it has any."""
    columns = tuple(str(name) for name in frame.columns if name != "geometry")
    plain = frame[list(columns)].astype(object)
    records = plain.where(plain.notna(), None).to_dict("records")
    rows = tuple({str(name): value for name, value in record.items()} for record in records)
    geometry = getattr(frame, "geometry", None)
    if geometry is None:
        return Layer(rows, (None,) * len(rows), columns)
    shapes = geometry if geometry.crs is None else geometry.to_crs(_WGS84)
    return Layer(rows, tuple(None if shape is None else shapely.force_2d(shape) for shape in shapes), columns)


def _chosen(file: Path, names: list[str], asked: str | None) -> str:
    if asked is not None and asked not in names:
        raise ControlmapError(f"'{file}' has no layer {quoted(asked)}{nearest(asked, names)}.")
    if asked is None and len(names) != 1:
        listed = ", ".join(map(quoted, names)) or "none at all"
        raise ControlmapError(f"'{file}' has {len(names)} layers: {listed}. Name one with --layer.")
    return asked or names[0]


def _said(error: Exception) -> str:
    first = str(error).partition(";")[0].partition("\n")[0].strip().rstrip(".")
    return first[:1].lower() + first[1:]
