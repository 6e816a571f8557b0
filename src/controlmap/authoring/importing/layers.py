"""Reading the formats of drawing programs (GeoPackage, KML, GeoJSON, Shapefile), and tables (CSV, Parquet)."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from controlmap.authoring.importing.confined.jobs import read_pieces, unusable
from controlmap.authoring.importing.confined.process import Job
from controlmap.authoring.importing.foreign.row_pieces import unpack
from controlmap.authoring.importing.private_copy import copy_into, private_folder
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.importing.unpacking import BOUNDS, FOREIGN, is_zip, unpack_into
from controlmap.errors import ControlmapError

Row = Mapping[str, Any]
"""Values by column; a missing one is None."""

_WITHOUT: Final = ("pandas", "geopandas", "shapely")
"""Libraries that pyogrio and pyarrow import if installed, which takes half a second; none of them is used."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The rows of a file, in order."""

    rows: tuple[Row, ...]
    shapes: tuple[Shape | None, ...]
    """One per row; None if it has none."""
    columns: tuple[str, ...]


def read_layer(file: Path, layer: str | None = None) -> Layer:
    """Read a file of shapes; if it has several layers, ``layer`` names one.

    It is read in a child process, from a copy alone in its folder. A file without a coordinate system is taken to be in
    WGS84, as GeoJSON and KML always are.

    Raises:
        ControlmapError: it cannot be read, or it has several layers and none was named.

    """
    return _read(file, layer, is_table=False)


def read_table(file: Path, layer: str | None = None) -> Layer:
    """Read a table: CSV, Parquet, or any file of shapes.

    In CSV every value stays text; surplus values of a row are kept separately.

    Raises:
        ControlmapError: it cannot be read.

    """
    return _read(file, layer, is_table=True)


def _read(file: Path, layer: str | None, *, is_table: bool) -> Layer:
    with private_folder(file) as copy, private_folder(file) as unpacked:
        path, shown, called = copy_into(copy, file), str(file), file.name
        if is_zip(path):
            path, called, layer = unpack_into(unpacked, path, shown, layer)
            shown = f"{shown} ({called})"
        arguments = {"path": str(path), "shown": shown, "called": called, "layer": layer, "is_table": is_table}
        job = Job(f"{FOREIGN}.opened_file:read_foreign", arguments, what=f"{shown}: it", without=_WITHOUT)
        return _layer(job)


def _layer(job: Job) -> Layer:
    rows: list[Row] = []
    shapes: list[Shape | None] = []
    columns: tuple[str, ...] = ()
    with closing(read_pieces(job, BOUNDS, ControlmapError)) as pieces:
        for piece in pieces:
            try:
                table = unpack(piece)
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                raise unusable(job, BOUNDS, ControlmapError, type(error).__name__) from error
            columns = tuple(table.columns)
            rows += table.rows
            shapes += table.shapes
    return Layer(tuple(rows), tuple(shapes), columns)
