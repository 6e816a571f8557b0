"""Plain tables: CSV, in which every value stays text, and Parquet, GeoParquet included."""

import csv
import json
from pathlib import Path
from typing import Any

from controlmap.authoring.importing.confined.seclusion import read_only
from controlmap.authoring.importing.foreign.csv_dialect import dialect_of, load_encodings
from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged
from controlmap.authoring.importing.foreign.rows import Table, check_size, plain
from controlmap.authoring.importing.foreign.systems import load_systems, to_wgs84
from controlmap.authoring.importing.foreign.wkb_shapes import read_shape

_EXTRA = "values too many"
"""The key for the values that a row has beyond its last column."""

_NOT_AS_EXPECTED = (KeyError, ValueError, TypeError, AttributeError)
"""Errors raised by table metadata that does not follow its format's standard."""


def read_csv(file: Path, encoding: str | None = None) -> Table:
    """Read values separated by commas, semicolons, tabs or bars; the encoding is found out unless it is given.

    Raises:
        CannotImportError: the file is not valid CSV.

    """
    load_encodings()
    read_only([file.parent])
    dialect = dialect_of(file, encoding)
    with file.open(encoding=dialect.encoding, newline="") as stream:
        for _ in range(dialect.skipped):
            stream.readline()
        reader = csv.DictReader(stream, restkey=_EXTRA, strict=True, delimiter=dialect.separator)
        try:
            columns = list(reader.fieldnames or ())
            rows: list[dict[str, Any]] = []
            for row in reader:
                rows.append({column: plain(value) for column, value in row.items()})
                check_size(len(columns), len(rows))
        except UnicodeDecodeError as error:
            shown = dialect.encoding.removesuffix("-sig").upper()
            raise CannotImportError(f"it is not {shown}", "name its encoding with --encoding") from error
        except csv.Error as error:
            raise _misquoted(reader.line_num, error) from error
    if any("\0" in str(value) for row in rows for value in row.values()):
        raise CannotImportError("it has zero bytes between its characters", "save it as UTF-8")
    if any(_EXTRA in row for row in rows):
        columns.append(_EXTRA)
    return Table(columns, rows, [None] * len(rows), dialect.notes)


def _misquoted(line: int, error: csv.Error) -> CannotImportError:
    if "limit" in str(error):
        most = csv.field_size_limit()
        return CannotImportError(
            f"it has a cell of more than {most:,} characters before line {line}", "close its quotation marks"
        )
    if "NUL" in str(error):  # Python 3.10's wording; later versions accept the character
        return CannotImportError("it has zero bytes between its characters", "save it as UTF-8")
    return CannotImportError(f"it has a quotation mark out of place in line {line}", "double it, or close the cell")


def read_parquet(file: Path, crs: str | None = None) -> Table:
    """Read Parquet, with shapes if its metadata declares a column of them, as GeoParquet does.

    Raises:
        CannotImportError: it is damaged, or its shapes are not encoded as well-known binary.

    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    load_systems()
    read_only([file.parent])
    rows: list[dict[str, Any]] = []
    shapes: list[Any] = []
    try:
        with pq.ParquetFile(file, pre_buffer=False) as parquet:
            known = parquet.schema_arrow.metadata or {}
            shape, system = _shape_column(known.get(b"geo"))
            index = _index_columns(known.get(b"pandas"))
            columns = [name for name in parquet.schema_arrow.names if name != shape and name not in index]
            for batch in parquet.iter_batches(batch_size=1_000, columns=[*columns, *([shape] if shape else [])]):
                check_size(len(columns), len(rows) + len(batch))
                rows += [{name: plain(row[name]) for name in columns} for row in batch.to_pylist()]
                shapes += batch.column(shape).to_pylist() if shape else [None] * len(batch)
    except (pa.ArrowException, OSError, OverflowError, *_NOT_AS_EXPECTED) as error:
        raise damaged("Parquet") from error
    turn = to_wgs84(crs or system)
    return Table(columns, rows, [None if wkb is None else read_shape(wkb, turn) for wkb in shapes])


def _shape_column(metadata: bytes | None) -> tuple[str | None, dict[str, Any] | None]:
    """Return the geometry column, if any, and its coordinate system as PROJJSON."""
    if metadata is None:
        return None, None
    said = json.loads(metadata)
    name = said["primary_column"]
    column = said["columns"][name]
    if column["encoding"] != "WKB":
        raise CannotImportError("its shapes are not well-known binary", "save it as GeoParquet with the encoding WKB")
    system = column.get("crs")
    if not isinstance(name, str) or not isinstance(system, dict | None):
        raise TypeError("neither a name nor a definition")
    return name, system


def _index_columns(metadata: bytes | None) -> list[str]:
    """Return the columns that pandas uses as its index."""
    said = json.loads(metadata).get("index_columns", []) if metadata is not None else []
    return [name for name in said if isinstance(name, str)]
