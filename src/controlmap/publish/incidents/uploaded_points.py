"""The days and positions of a table that a reader brings. Only ever read in a process of its own."""

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

MOST_ROWS: Final = 100_000
"""Joined in a second; who has more uses the command line."""
_MOST_UNPACKED_BYTES: Final = 64 << 20
"""Of the three columns, by what the file says: if that is a lie, the bounds of the process tell."""
_PIECE_ROWS: Final = 10_000
"""Of Parquet: as many cells may still be long, and are looked at before the next are unpacked."""
_WHAT: Final = "The file"


def read_points(content: bytes, *, ending: str) -> Iterator[Piece]:
    """Yield the days and positions of all rows, in one piece.

    Its columns are days since 1970 (int64, the smallest where there is none), which of them are missing (bool), and
    likewise latitudes and longitudes (float64, NaN where there is none).

    Raises:
        EventsError: the file cannot be read, has too many rows, or has no columns of date and position.

    """
    table = _opened(content, ending)
    names = find_columns(table.schema.names)[:3]
    flat = [name for name in names if not pa.types.is_nested(table.schema.field(name).type)]
    claimed = 0
    if isinstance(table, ParquetTable):
        claimed = table.rows_claimed
        _check(claimed, table.bytes_claimed(flat))
    columns, malformed = _columns(table, flat)
    rows = len(columns[flat[0]]) if flat else max(0, claimed)
    # Lists and structures are neither days nor degrees, and may be endless: they are not even unpacked.
    odd = odd_cells(rows if len(flat) < len(names) else 0)
    date, lat, lon = (columns.get(name, odd) for name in names)
    days = column_days(names[0], date)
    numbers = (days.days.astype(np.int64), days.missing, *column_degrees(lat), *column_degrees(lon))
    header = {"rows": rows, "malformed": malformed}
    yield Piece(header, [np.ascontiguousarray(column).tobytes() for column in numbers])


def _opened(content: bytes, ending: str) -> CsvTable | ParquetTable:
    file = io.BytesIO(content)
    if ending == ".csv":
        return CsvTable(file, _WHAT)
    return ParquetTable(file, _WHAT, _PIECE_ROWS, keep_dictionaries=True)


def _columns(table: EventTable, names: Sequence[str]) -> tuple[dict[str, pa.Array], int]:
    """Return columns by name, as far as they can be read, and how many lines were malformed."""
    parts = {name: [plain(pa.nulls(0, table.schema.field(name).type))] for name in names}
    malformed = 0
    for batch, _, left_out in table.rows(names) if names else ():
        malformed += len(left_out)
        if batch is not None:
            for name in names:
                parts[name].append(plain(batch.column(name)))
        _check(sum(map(len, parts[names[0]])) + malformed)
    return {name: pa.concat_arrays(parts[name]) for name in names}, malformed


def _check(rows: int, unpacked_bytes: int = 0) -> None:
    if rows > MOST_ROWS:
        raise EventsError(f"{_WHAT} has more than {MOST_ROWS:,} rows. Split it, or use 'controlmap join'.")
    if unpacked_bytes > _MOST_UNPACKED_BYTES:
        raise EventsError(f"{_WHAT} unpacks to more than is read here. Split it, or use 'controlmap join'.")
