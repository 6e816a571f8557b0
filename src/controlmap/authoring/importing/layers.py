"""Reading the formats of drawing programs (GeoPackage, KML, GeoJSON, Shapefile), and tables (CSV, Parquet)."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from controlmap.authoring.importing.confined.jobs import read_pieces, unusable
from controlmap.authoring.importing.confined.process import Job
from controlmap.authoring.importing.foreign.row_pieces import unpack
from controlmap.authoring.importing.private_copy import copy_into, private_folder
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.importing.unpacking import BOUNDS, FOREIGN, WORKBOOKS, is_workbook, is_zip, unpack_into
from controlmap.authoring.importing.wish import Wish
from controlmap.errors import ControlmapError

Row = Mapping[str, Any]
"""Values by column; a missing one is None."""

_WITHOUT: Final = ("pandas", "geopandas", "shapely")
"""Libraries that pyogrio and pyarrow import if installed, which takes half a second; none of them is used."""

_ANY: Final = Wish()


@dataclass(frozen=True, slots=True)
class Layer:
    """The rows of a file, in order."""

    rows: tuple[Row, ...]
    shapes: tuple[Shape | None, ...]
    """One per row; None if it has none."""
    columns: tuple[str, ...]
    notes: tuple[str, ...] = ()
    """How the file was read where it does not say so itself, as sentences without a full stop."""
    numbers: tuple[int, ...] = ()
    """The number of each row in its file, if only some of its rows are here."""

    def each(self) -> Iterator[tuple[int, Row, Shape | None]]:
        """Yield the number of each row in its file, from 1, the row, and its shape."""
        yield from zip(self.numbers or range(1, len(self.rows) + 1), self.rows, self.shapes, strict=True)


def read_layer(file: Path, wish: Wish = _ANY) -> Layer:
    """Read a file of shapes; if it has several layers, ``wish`` names one, or all.

    It is read in a child process, from a copy alone in its folder. A file without a coordinate system is taken to be in
    WGS84, as GeoJSON and KML always are.

    Raises:
        ControlmapError: it cannot be read, or it has several layers and none was named.

    """
    return _read(file, wish, is_table=False)


def read_table(file: Path, wish: Wish = _ANY) -> Layer:
    """Read a table: CSV, Excel, Parquet, or any file of shapes.

    In CSV every value stays text; surplus values of a row are kept separately.

    Raises:
        ControlmapError: it cannot be read.

    """
    return _read(file, wish, is_table=True)


def _read(file: Path, wish: Wish, *, is_table: bool) -> Layer:
    with private_folder(file) as copy, private_folder(file) as unpacked:
        path, shown, called, layer = copy_into(copy, file), str(file), file.name, wish.layer
        if is_zip(path) and not (path.suffix in WORKBOOKS and is_workbook(path)):
            path, called, layer = unpack_into(unpacked, path, shown, layer)
            shown = f"{shown} ({called})"
        arguments = {
            "path": str(path),
            "shown": shown,
            "called": called,
            "layer": layer,
            "is_table": is_table,
        } | wish.arguments()
        job = Job(f"{FOREIGN}.opened_file:read_foreign", arguments, what=f"{shown}: it", without=_WITHOUT)
        return _layer(job)


def _layer(job: Job) -> Layer:
    rows: list[Row] = []
    shapes: list[Shape | None] = []
    columns: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    with closing(read_pieces(job, BOUNDS, ControlmapError)) as pieces:
        for piece in pieces:
            try:
                table = unpack(piece)
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                raise unusable(job, BOUNDS, ControlmapError, type(error).__name__) from error
            columns, notes = tuple(table.columns), tuple(table.notes)
            rows += table.rows
            shapes += table.shapes
    return Layer(tuple(rows), tuple(shapes), columns, notes)
