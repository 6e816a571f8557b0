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
from controlmap.model.edition import Edition
from controlmap.painting.paint import DECIMALS
from controlmap.publish.credits import Credits, credits_of
from controlmap.publish.files import Writer, text_writer, write_file
from controlmap.publish.tables.csv_table import csv_text
from controlmap.publish.tables.csv_types import GEOMETRY, csvt_text, prj_text
from controlmap.publish.tables.gdal_files import write_flatgeobuf, write_geopackage, write_shapefile, write_tiles
from controlmap.publish.tables.geojson import feature_collection
from controlmap.publish.tables.kml import kml_text
from controlmap.publish.tables.named_columns import with_names
from controlmap.publish.tables.qgis_style import qml_text
from controlmap.publish.tables.source_table import COLUMNS as SOURCE_COLUMNS
from controlmap.publish.tables.source_table import cited_sources, sources_beside
from controlmap.publish.tables.topojson import topology_text

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


def export_zones(atlas: Atlas, day: date | None, path: Path) -> int:
    """Write a day's zones, one feature per zone and controller, and return their number.

    The properties are those of ``Atlas.snapshot``, and names and colours: see ``named_columns``. Its ``sources`` are
    ids; a table of them is a member of GeoJSON and TopoJSON, a layer of GeoPackage, in the ``attrs`` of GeoParquet and
    a file in a zipped Shapefile; KML has their addresses in its descriptions, and beside ``zones.csv`` is
    ``zones.csv.sources.csv``. Beside each file is a style for QGIS, ``zones.qml``.

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


def export_ground(atlas: Atlas, path: Path) -> int:
    """Write the ground of all days, one feature per span in which it did not change; return their number.

    Properties: see ``Atlas.ground_over_time``. Raises as for zones.
    """
    return _export(atlas, atlas.ground_over_time(), "ground", path)


def _export(atlas: Atlas, table: "GeoDataFrame", name: str, path: Path) -> int:
    named = with_names(table, atlas.edition)
    content = _Content(
        edition=atlas.edition,
        table=named.set_geometry(named.geometry.orient_polygons()),
        name=name,
        credit=credits_of(atlas.edition.manifest),
        sources=cited_sources(atlas.edition, table["sources"] if len(table) else ()),
    )
    writers = {ending: partial(write, content) for ending, write in _WRITERS.items()}
    write_file(path, writers, {**sources_beside(path, content.sources), **_beside(content, path)})
    return len(table)


def _beside(content: _Content, path: Path) -> dict[Path, Writer]:
    """Return the files to write beside the table: its style for QGIS, and the types of a CSV table."""
    ending, beside = path.suffix.lower(), {}
    if ending not in _STYLED:
        beside[path.with_suffix(".qml")] = text_writer(lambda: qml_text(content.table, content.edition))
    if ending == ".csv":
        beside[path.with_suffix(".csvt")] = text_writer(lambda: csvt_text(content.table))
        beside[path.with_suffix(".prj")] = text_writer(prj_text)
    return beside


def _write_text(text: Callable[[_Content], str], content: _Content, path: Path) -> None:
    path.write_bytes(text(content).encode("utf-8"))


def _features(table: "GeoDataFrame") -> Iterator[tuple[dict[str, object], BaseGeometry]]:
    return zip(_properties(table), table.geometry, strict=True)


def _csv(content: _Content) -> str:
    """Return properties, and the geometry as well-known text. The format has no place for credits or a second table."""
    table = content.table
    shapes = table.geometry.to_wkt(rounding_precision=DECIMALS, trim=True)
    rows = ({**row, GEOMETRY: shape} for row, shape in zip(_properties(table), shapes, strict=True))
    return csv_text([*(str(column) for column in table.columns if column != "geometry"), GEOMETRY], rows)


def _properties(table: "GeoDataFrame") -> list[dict[str, object]]:
    """Return the cells of each row. Days are ISO 8601, and an empty text where there is none."""
    plain = table.drop(columns="geometry")
    days = {
        str(name): plain[name].dt.strftime("%Y-%m-%d").fillna("") for name in plain if plain[name].dtype.kind == "M"
    }
    return [{str(name): value for name, value in row.items()} for row in plain.assign(**days).to_dict("records")]


def _geojson(content: _Content) -> str:
    return feature_collection(_features(content.table), content.credit, sources=content.sources)


def _topojson(content: _Content) -> str:
    return topology_text(_features(content.table), content.name, content.credit, content.sources)


def _kml(content: _Content) -> str:
    return kml_text(content.edition, _features(content.table), content.name, content.credit, content.sources)


def _write_geopackage(content: _Content, path: Path) -> None:
    write_geopackage(content.table, path, content.name, content.credit._asdict(), content.sources)


def _write_flatgeobuf(content: _Content, path: Path) -> None:
    write_flatgeobuf(content.table, path, content.name)


def _write_tiles(content: _Content, path: Path) -> None:
    write_tiles(content.table, path, content.name, " | ".join(content.credit))


def _write_shapefile(content: _Content, path: Path) -> None:
    style = qml_text(content.table, content.edition)
    sources = csv_text(SOURCE_COLUMNS, content.sources)
    write_shapefile(
        content.table, path, content.name, {f"{content.name}.qml": style, f"{content.name}-sources.csv": sources}
    )


def _write_parquet(content: _Content, path: Path) -> None:
    credited = content.table.copy()
    for name in [name for name in credited if credited[name].dtype.kind == "M"]:
        # Dates in place of times: None where there is none, since GeoPandas would write NaT as text.
        credited[name] = [day.date() if day == day else None for day in credited[name]]  # noqa: PLR0124 -- not NaT
    credited.attrs = {str(name): words for name, words in content.credit._asdict().items()}
    credited.attrs["sources"] = content.sources
    credited.to_parquet(path)


_WRITERS: Final[Mapping[str, Callable[[_Content, Path], None]]] = {
    ".geojson": partial(_write_text, _geojson),
    ".gpkg": _write_geopackage,
    ".parquet": _write_parquet,
    ".fgb": _write_flatgeobuf,
    ".pmtiles": _write_tiles,
    ".mbtiles": _write_tiles,
    ".zip": _write_shapefile,
    ".csv": partial(_write_text, _csv),
    ".topojson": partial(_write_text, _topojson),
    ".kml": partial(_write_text, _kml),
}
_STYLED: Final = (".kml", ".topojson", ".zip")
"""Formats that have their style inside, or that QGIS opens under another name."""
TILED: Final = (".pmtiles", ".mbtiles")
"""Formats for drawing alone: their shapes are cut into tiles, and there are none of nothing."""
ENDINGS: Final = tuple(_WRITERS)
"""The ending of each format; help, messages and tests take them from here."""
