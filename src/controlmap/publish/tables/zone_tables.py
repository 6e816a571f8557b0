"""A day's zones and front lines as files for GIS programs and spreadsheets.

Every format preserves the painting's grid of five decimals exactly, so the file reads back as a coverage.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.model.edition import Edition
from controlmap.painting.paint import DECIMALS
from controlmap.publish.credits import Credits, credits_of
from controlmap.publish.files import write_file
from controlmap.publish.tables.csv_table import csv_text
from controlmap.publish.tables.geojson import feature_collection
from controlmap.publish.tables.kml import kml_text
from controlmap.publish.tables.source_table import cited_sources, sources_beside
from controlmap.publish.tables.topojson import topology_text

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


def export_zones(atlas: Atlas, day: date | None, path: Path) -> int:
    """Write a day's zones, one feature per zone and controller, and return their number.

    The properties are those of ``Atlas.snapshot``. Its ``sources`` are ids; a table of them is a member of GeoJSON and
    TopoJSON, a layer of GeoPackage and in the ``attrs`` of GeoParquet; KML has their addresses in its descriptions, and
    beside ``zones.csv`` is ``zones.csv.sources.csv``.

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


class _Content(NamedTuple):
    """What a file contains."""

    edition: Edition
    table: "GeoDataFrame"
    """One feature per row; outer rings run counter-clockwise."""
    name: str
    """What the features are: ``zones`` or ``fronts``."""
    credit: Credits
    sources: list[dict[str, str]]
    """The sources that the features cite."""


def _export(atlas: Atlas, table: "GeoDataFrame", name: str, path: Path) -> int:
    content = _Content(
        edition=atlas.edition,
        table=table.set_geometry(table.geometry.orient_polygons()),
        name=name,
        credit=credits_of(atlas.edition.manifest),
        sources=cited_sources(atlas.edition, table["sources"] if len(table) else ()),
    )
    writers = {ending: partial(write, content) for ending, write in _WRITERS.items()}
    write_file(path, writers, sources_beside(path, content.sources))
    return len(table)


def _write_text(text: Callable[[_Content], str], content: _Content, path: Path) -> None:
    path.write_bytes(text(content).encode("utf-8"))


def _features(table: "GeoDataFrame") -> Iterator[tuple[dict[str, object], BaseGeometry]]:
    return zip(_properties(table), table.geometry, strict=True)


def _csv(content: _Content) -> str:
    """Return properties, and the geometry as well-known text. The format has no place for credits or a second table."""
    table = content.table
    shapes = table.geometry.to_wkt(rounding_precision=DECIMALS, trim=True)
    rows = ({**row, "geometry": shape} for row, shape in zip(_properties(table), shapes, strict=True))
    return csv_text([str(column) for column in table.columns], rows)


def _properties(table: "GeoDataFrame") -> list[dict[str, object]]:
    return [
        {str(name): value for name, value in row.items()} for row in table.drop(columns="geometry").to_dict("records")
    ]


def _geojson(content: _Content) -> str:
    return feature_collection(_features(content.table), content.credit, sources=content.sources)


def _topojson(content: _Content) -> str:
    return topology_text(_features(content.table), content.name, content.credit, content.sources)


def _kml(content: _Content) -> str:
    return kml_text(content.edition, _features(content.table), content.name, content.credit, content.sources)


def _write_geopackage(content: _Content, path: Path) -> None:
    import pandas as pd
    from pyogrio import write_dataframe
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        # Metadata of the layer, not of the data set: with the latter, GDAL writes an extra file whenever the data is
        # read.
        content.table.to_file(
            path, driver="GPKG", layer=content.name, engine="pyogrio", layer_metadata=content.credit._asdict()
        )
        if content.sources:
            write_dataframe(pd.DataFrame(content.sources), path, layer="sources", driver="GPKG")
    except (DataSourceError, DataLayerError) as error:
        # The library's own message names the temporary file and gives no reason.
        raise ExportError(f"'{path.name}' cannot be written: GDAL could not finish it. Is the disk full?") from error


def _write_parquet(content: _Content, path: Path) -> None:
    credited = content.table.copy()
    credited.attrs = {str(name): words for name, words in content.credit._asdict().items()}
    credited.attrs["sources"] = content.sources
    credited.to_parquet(path)


_WRITERS: Final[Mapping[str, Callable[[_Content, Path], None]]] = {
    ".geojson": partial(_write_text, _geojson),
    ".gpkg": _write_geopackage,
    ".parquet": _write_parquet,
    ".csv": partial(_write_text, _csv),
    ".topojson": partial(_write_text, _topojson),
    ".kml": partial(_write_text, _kml),
}
ENDINGS: Final = tuple(_WRITERS)
"""The ending of each format; help, messages and tests take them from here."""
