"""Files that GDAL writes, GeoPackage, vector tiles and others: with types, and with equal bytes for equal content."""

import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely

from controlmap.errors import ExportError
from controlmap.publish.tables.csv_table import csv_text
from controlmap.publish.tables.source_table import SEPARATOR

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

_UNTIMED: Final = "2000-01-01"
"""Files say when they were written. They say this instead, so that the same content is the same file."""
_WGS84: Final = "EPSG:4326"
_MOST_DBF_BYTES: Final = 254
_ZOOMS: Final = (0, 10)
"""Of vector tiles: at the last, a tile's grid has steps of some 10 m, as fine as the lines; maps enlarge it further."""
_SHORT: Final = {
    "area_low_km2": "low_km2",
    "area_high_km2": "high_km2",
    "left_controller": "left_ctrl",
    "right_controller": "right_ctrl",
    "controller_": "ctrl_",
    "left_controller_": "l_ctrl_",
    "right_controller_": "r_ctrl_",
    "left_zone_": "l_zone_",
    "right_zone_": "r_zone_",
}
"""Names in a Shapefile, which has room for ten letters; one that ends in ``_`` begins the names in each language."""


def write_geopackage(
    table: "GeoDataFrame", path: Path, layer: str, credit: Mapping[str, str], sources: Sequence[Mapping[str, str]]
) -> None:
    """Write a layer, with its credits as metadata, and a layer of its sources.

    Raises:
        ExportError: GDAL cannot finish the file.

    """
    # Metadata of the layer, not of the data set: with the latter, GDAL writes an extra file whenever the data is read.
    _write(table, path, "GPKG", layer=layer, layer_metadata=dict(credit))
    if sources:
        import pandas as pd

        _write(pd.DataFrame(list(sources)), path, "GPKG", layer="sources", append=True)


def write_flatgeobuf(table: "GeoDataFrame", path: Path, layer: str) -> None:
    """Write a FlatGeobuf, in the order of the table: a spatial index would change it. Raises as for GeoPackage."""
    _write(table, path, "FlatGeobuf", layer=layer, SPATIAL_INDEX="NO")


def write_tiles(table: "GeoDataFrame", path: Path, layer: str, credit: str) -> None:
    """Write vector tiles as one PMTiles or MBTiles file, by the ending of its path.

    Tiles have no type for days, which are ISO 8601 here, and empty where there is none.

    Raises:
        ExportError: nothing is to be drawn, or GDAL cannot finish the file.

    """
    if table.empty:
        raise ExportError(f"'{path.name}' cannot be written: tiles need something to draw. Use .gpkg or .geojson.")
    days = [name for name in table.columns if table[name].dtype.kind == "M"]
    written = table.assign(**{name: table[name].dt.strftime("%Y-%m-%d").fillna("") for name in days})
    driver = {".pmtiles": "PMTiles", ".mbtiles": "MBTiles"}[path.suffix.lower()]
    first, last = map(str, _ZOOMS)
    _write(written, path, driver, layer=layer, MINZOOM=first, MAXZOOM=last, NAME=layer, DESCRIPTION=credit)


def write_shapefile(table: "GeoDataFrame", path: Path, layer: str, companions: Mapping[str, str]) -> None:
    """Write a Shapefile as one .zip, with ``LAYER-legend.csv``: each column's whole name. Raises as for GeoPackage.

    A list of sources that is longer than a cell of this format is cut after its last whole id.

    Args:
        table: the features.
        path: the .zip.
        layer: the name of the files in it.
        companions: text of further files for the archive, by name.

    """
    short = {str(name): _short_name(str(name)) for name in table.columns if name != "geometry"}
    cut = table.rename(columns=short).assign(
        **{name: [*map(_cut, table[name])] for name in ("sources",) if name in table}
    )
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        _write(cut, Path(folder) / f"{layer}.shp", "ESRI Shapefile", DBF_DATE_LAST_UPDATE=_UNTIMED)
        files = {file.name: file.read_bytes() for file in sorted(Path(folder).iterdir())}
    legend = csv_text(["name", "column"], [{"name": name, "column": column} for column, name in short.items()])
    files |= {name: text.encode("utf-8") for name, text in {f"{layer}-legend.csv": legend, **companions}.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # Without a date, ZipInfo has the beginning of 1980: the same on every day.
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def _write(table: Any, path: Path, driver: str, **options: Any) -> None:
    from pyogrio.errors import DataLayerError, DataSourceError
    from pyogrio.raw import write

    names = [name for name in table.columns if name != "geometry"]
    values = [_values(table[name]) for name in names]
    shapes = table.geometry.to_numpy() if "geometry" in table else None
    # A table of fronts may be empty: on a day without any, it has no columns either.
    kind = None if shapes is None else f"Multi{'Polygon' if 'controller' in names else 'LineString'}"
    try:
        with _untimed():
            write(
                path,
                None if shapes is None else shapely.to_wkb(shapes),
                values,
                names,
                field_mask=[None] * len(names),
                geometry_type=kind,
                crs=None if shapes is None else _WGS84,
                driver=driver,
                encoding="UTF-8",  # else that of the system, with drivers that do not say that they take UTF-8
                **options,
            )
    except (DataSourceError, DataLayerError) as error:
        # The library's own message names the temporary file and gives no reason.
        raise ExportError(f"'{path.name}' cannot be written: GDAL could not finish it. Is the disk full?") from error


def _values(column: Any) -> np.ndarray:
    """Return a column as GDAL takes it: days without a time of day."""
    if column.dtype.kind == "M":
        return np.asarray(column.to_numpy().astype("datetime64[D]"))
    return np.asarray(column.to_numpy(dtype=object) if column.dtype.kind not in "iufb" else column.to_numpy())


@contextmanager
def _untimed() -> Iterator[None]:
    import pyogrio

    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": f"{_UNTIMED}T00:00:00.000Z"})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _short_name(name: str) -> str:
    stem, _, language = name.rpartition("_")
    return _SHORT.get(name) or (_SHORT[f"{stem}_"] + language if f"{stem}_" in _SHORT else name)


def _cut(cell: str) -> str:
    while len(cell.encode("utf-8")) > _MOST_DBF_BYTES:
        cell = cell.rpartition(SEPARATOR)[0]
    return cell
