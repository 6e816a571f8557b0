"""The days and positions of an uploaded table. Used in child processes only."""

import io
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import pyarrow as pa

from controlmap.atlas.incidents.incident_columns import find_columns
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError
from controlmap.publish.incidents.column_cells import column_days, column_degrees, odd_cells, plain
from controlmap.publish.incidents.incident_csv import CsvTable
from controlmap.publish.incidents.incident_parquet import ParquetTable
from controlmap.publish.incidents.incident_rows import EventTable

_MOST_MALFORMED: Final = 10_000
"""Lines that do not match the header, at 10 microseconds each; a tenth of all lines is too many for a table."""
_MOST_UNPACKED_BYTES: Final = 64 << 20
"""Of the three columns, as the file declares; if that is false, the process's memory limit applies."""
_PIECE_ROWS: Final = 10_000
"""Rows per batch of Parquet: their cells may still be long, and are checked before the next batch is unpacked."""
_WHAT: Final = "The file"
_REMEDY: Final = "Split it, or use 'controlmap join'."


def read_points(content: bytes, *, ending: str, most_rows: int) -> Iterator[Piece]:
    """Yield the days and positions of all rows, in one piece.

    Its columns are days since 1970 (int64, its minimum if missing), which of them are missing (bool), and likewise
    latitudes and longitudes (float64, NaN if missing).

    Args:
        content: of the file.
        ending: the file name's extension.
        most_rows: maximum number of rows, malformed lines included.

    Raises:
        EventsError: the file cannot be read, has too many rows, or lacks the columns of date and position.

    """
    table = _opened(content, ending)
    names = find_columns(table.schema.names)[:3]
    flat = [name for name in names if not pa.types.is_nested(table.schema.field(name).type)]
    claimed = 0
    if isinstance(table, ParquetTable):
        claimed = table.rows_claimed
        _check_rows(claimed, most_rows)
        if table.bytes_claimed(flat) > _MOST_UNPACKED_BYTES:
            raise EventsError(f"{_WHAT} unpacks to more than is read here. {_REMEDY}")
    columns, malformed = _columns(table, flat, most_rows)
    rows = len(columns[flat[0]]) if flat else max(0, claimed)
    # Lists and structures are neither days nor degrees, and may be huge: they are not even unpacked.
    odd = odd_cells(rows if len(flat) < len(names) else 0)
    date, lat, lon = (columns.get(name, odd) for name in names)
    days = column_days(names[0], date)
    numbers = (days.days.astype(np.int64), days.missing, *column_degrees(lat), *column_degrees(lon))
    header = {"rows": rows, "malformed": malformed}
    yield Piece(header, [np.ascontiguousarray(column).tobytes() for column in numbers])


def _opened(content: bytes, ending: str) -> CsvTable | ParquetTable:
    file = io.BytesIO(content)
    if ending == ".csv":
        return CsvTable(file, _WHAT, most_malformed=_MOST_MALFORMED)
    return ParquetTable(file, _WHAT, _PIECE_ROWS, keep_dictionaries=True)


def _columns(table: EventTable, names: Sequence[str], most_rows: int) -> tuple[dict[str, pa.Array], int]:
    """Return the readable columns by name, and how many lines were malformed."""
    parts = {name: [plain(pa.nulls(0, table.schema.field(name).type))] for name in names}
    malformed = 0
    for batch, _, left_out in table.rows(names) if names else ():
        malformed += len(left_out)
        if batch is not None:
            for name in names:
                parts[name].append(plain(batch.column(name)))
        _check_rows(sum(map(len, parts[names[0]])) + malformed, most_rows)
    return {name: pa.concat_arrays(parts[name]) for name in names}, malformed


def _check_rows(rows: int, most_rows: int) -> None:
    if rows > most_rows:
        raise EventsError(f"{_WHAT} has more than {most_rows:,} rows. {_REMEDY}")
