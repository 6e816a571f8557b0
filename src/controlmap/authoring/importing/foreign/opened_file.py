"""Reading an untrusted layer or table in the child process: detects its format, then calls its one library."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.foreign.formats import Format, identify
from controlmap.authoring.importing.foreign.plain_tables import read_csv, read_parquet
from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.authoring.importing.foreign.row_pieces import pack
from controlmap.authoring.importing.foreign.rows import Table
from controlmap.authoring.importing.foreign.vector import read_vector
from controlmap.authoring.importing.foreign.workbooks import read_workbook
from controlmap.authoring.importing.wish import Wish

_SHAPES: Final = (Format.GEOPACKAGE, Format.KML, Format.GEOJSON, Format.SHAPEFILE, Format.PARQUET)
_TEXT_ENDINGS: Final = {".csv", ".tsv", ".tab", ".txt"}
_WIDE: Final = {"in UTF-16"}
"""Encodings that put zero bytes between letters: a table in one of them is still text."""
_UNPACK: Final = "unpack it, and import what is in it"
_UTF_8: Final = "save it as UTF-8"
_FIXES: Final = {
    "empty": "save it again",
    "an OGR VRT": "import the file that it names",
    "a GDAL VRT": "import the file that it names",
    "a GDAL pipeline (GDALG)": "import the file that it names",
    "text that is not UTF-8": _UTF_8,
    "in UTF-16": _UTF_8,
    "in UTF-32": _UTF_8,
}


def read_foreign(  # noqa: PLR0913 -- what its parent sends, by name
    content: bytes,
    *,
    path: str,
    shown: str,
    called: str,
    layer: str | None,
    is_table: bool,
    all_layers: bool = False,
    encoding: str | None = None,
    crs: str | None = None,
) -> Iterator[Piece]:
    """Yield the rows of a file, with their shapes in WGS84.

    ``path`` is its copy, alone in its folder with its own parts; ``shown`` and ``called`` are the path and the name
    that its user knows. A table may also be CSV, if its name says so.

    Raises:
        ControlmapError: it cannot be imported.

    """
    del content  # the file is in its folder
    try:
        table = _read(Path(path), called, Wish(layer, all_layers, encoding, crs), is_table=is_table)
    except CannotImportError as error:
        raise error.of(shown) from error
    yield from pack(table)


def _read(file: Path, called: str, wish: Wish, *, is_table: bool) -> Table:
    found = identify(file)
    suffix = Path(called).suffix
    if found is Format.PARQUET:
        return read_parquet(file, wish.crs)
    if found in _SHAPES:
        return read_vector(file, Format(found), Path(called).stem, wish)
    if found is Format.EXCEL and is_table:
        return read_workbook(file, wish.layer, all_layers=wish.all_layers)
    if is_table and suffix.lower() in _TEXT_ENDINGS and (found is Format.CSV or found in _WIDE):
        return read_csv(file, wish.encoding)
    what = {Format.CSV: "plain text", Format.EXCEL: "an Excel workbook"}.get(found, found)  # type: ignore[call-overload]
    named = f", named {suffix}" if suffix and what != "empty" else ""
    raise CannotImportError(f"it is {what}{named}", _FIXES.get(what, _fix(what, is_table=is_table)))


def _fix(what: str, *, is_table: bool) -> str:
    if "archive" in what or what.startswith("packed"):
        return _UNPACK
    *most, last = [*_SHAPES, *([Format.CSV] if is_table else [])]
    return f"save it as {', '.join(most)} or {last}"
