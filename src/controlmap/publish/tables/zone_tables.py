"""A day's zones and front lines as files for GIS programs and spreadsheets.

Every format preserves the painting's grid of five decimals exactly, so the file reads back as a coverage.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.model.edition import Edition
from controlmap.painting.paint import DECIMALS
from controlmap.publish.credits import Credits, credits_of
from controlmap.publish.files import Writer, write_file
from controlmap.publish.tables.csv_table import csv_text
from controlmap.publish.tables.geojson import feature_collection
from controlmap.publish.tables.kml import kml_text
from controlmap.publish.tables.source_table import cited_sources
from controlmap.publish.tables.topojson import topology_text

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


def export_zones(atlas: Atlas, day: date | None, path: Path) -> int:
    """Write a day's zones, one feature per zone and controller, and return their number.

    The properties are those of ``Atlas.snapshot``.

    Raises:
        DayError: the edition does not cover the day.
        ExportError: the file cannot be written, or its extension is unknown.

    Example:
        >>> from controlmap import open_edition
        >>> from tempfile import mkdtemp
        >>> from pathlib import Path
        >>> atlas = open_edition("tests/editions/marrow")
        >>> export_zones(atlas, None, Path(mkdtemp()) / "zones.geojson")
        3

    """
    return _export(atlas, atlas.snapshot(day), "zones", path)


def export_fronts(atlas: Atlas, day: date | None, path: Path) -> int:
    """Write a day's front lines; return their number. Properties: see ``Atlas.frontlines``. Raises as for zones."""
    return _export(atlas, atlas.frontlines(day), "fronts", path)


def _export(atlas: Atlas, table: "GeoDataFrame", name: str, path: Path) -> int:
    write_file(path, _writers(atlas.edition, table, name))
    return len(table)


def _writers(edition: Edition, table: "GeoDataFrame", name: str) -> Mapping[str, Writer]:
    credit = credits_of(edition.manifest)
    wound = table.set_geometry(table.geometry.orient_polygons())
    sources = cited_sources(edition, table["sources"] if len(table) else ())
    return {
        ".geojson": lambda path: _write_text(path, feature_collection(_features(wound), credit, sources=sources)),
        ".gpkg": partial(_write_geopackage, wound, name, credit, sources),
        ".parquet": partial(_write_parquet, wound, credit),
        ".csv": lambda path: _write_text(path, _csv(wound)),
        ".topojson": lambda path: _write_text(path, topology_text(_features(wound), name, credit)),
        ".kml": lambda path: _write_text(path, kml_text(edition, _features(wound), name, credit, sources)),
    }


def _write_text(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))


def _features(table: "GeoDataFrame") -> Iterator[tuple[dict[str, object], BaseGeometry]]:
    return zip(_properties(table), table.geometry, strict=True)


def _csv(table: "GeoDataFrame") -> str:
    """Return properties, and the geometry as well-known text. The format has no place for credits."""
    shapes = table.geometry.to_wkt(rounding_precision=DECIMALS, trim=True)
    rows = ({**row, "geometry": shape} for row, shape in zip(_properties(table), shapes, strict=True))
    return csv_text([str(column) for column in table.columns], rows)


def _properties(table: "GeoDataFrame") -> list[dict[str, object]]:
    return [
        {str(name): value for name, value in row.items()} for row in table.drop(columns="geometry").to_dict("records")
    ]


def _write_geopackage(
    table: "GeoDataFrame", name: str, credit: Credits, sources: list[dict[str, str]], path: Path
) -> None:
    import pandas as pd
    from pyogrio import write_dataframe
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        # Metadata of the layer, not of the data set: with the latter, GDAL writes an extra file whenever the data is
        # read.
        table.to_file(path, driver="GPKG", layer=name, engine="pyogrio", layer_metadata=credit._asdict())
        if sources:
            write_dataframe(pd.DataFrame(sources), path, layer="sources", driver="GPKG")
    except (DataSourceError, DataLayerError) as error:
        # The library's own message names the temporary file and gives no reason.
        raise ExportError(f"'{path.name}' cannot be written: GDAL could not finish it. Is the disk full?") from error


def _write_parquet(table: "GeoDataFrame", credit: Credits, path: Path) -> None:
    credited = table.copy()
    credited.attrs = {str(name): words for name, words in credit._asdict().items()}
    credited.to_parquet(path)
