"""The days and positions of a table that a reader brings. Only ever read in a process of its own."""

import io
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import pyarrow as pa

from controlmap.atlas.event_cells import read_days, read_degrees
from controlmap.atlas.event_columns import find_columns
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError
from controlmap.publish.column_cells import cells_of, odd_cells
from controlmap.publish.event_parquet import ParquetTable
from controlmap.publish.event_rows import EventTable
from controlmap.publish.event_tables import open_table

MOST_ROWS: Final = 100_000
"""Joined in a second; who has more uses the command line."""
_MOST_UNPACKED_BYTES: Final = 64 << 20
"""Of the three columns: a packed file can hold a thousand times its size."""
_PIECE_ROWS: Final = 1_000
"""Of Parquet: a thousand cells may still be long, and are looked at before the next thousand is unpacked."""
_WHAT: Final = "The file"


def read_points(content: bytes, *, ending: str) -> Iterator[Piece]:
    """Yield the days and positions of all rows, in one piece.

    Its columns are days since 1970 (int64, the smallest where there is none), which of them are missing (bool), and
    likewise latitudes and longitudes (float64, NaN where there is none).

    Raises:
        EventsError: the file cannot be read, has too many rows, or has no columns of date and position.

    """
    table = open_table(io.BytesIO(content), ending, _WHAT, piece_rows=_PIECE_ROWS)
    names = find_columns(table.schema.names)[:3]
    flat = [name for name in names if not pa.types.is_nested(table.schema.field(name).type)]
    columns, malformed = _columns(table, flat)
    rows = len(columns[flat[0]]) if flat else _claimed(table)
    # Lists and structures are neither days nor degrees, and may be endless: they are not even unpacked.
    odd = odd_cells(pa.array(np.ones(rows if len(flat) < len(names) else 0, dtype=bool)))
    date, lat, lon = (cells_of(name, columns.get(name, odd)) for name in names)
    days, north, east = read_days(date), read_degrees(lat), read_degrees(lon)
    numbers = (days.days.astype("datetime64[D]").astype(np.int64), days.missing, *north, *east)
    header = {"rows": rows, "malformed": malformed}
    yield Piece(header, [np.ascontiguousarray(column).tobytes() for column in numbers])


def _columns(table: EventTable, names: Sequence[str]) -> tuple[dict[str, pa.Array], int]:
    """Return columns by name, and how many lines were malformed."""
    parts: dict[str, list[pa.Array]] = {name: [] for name in names}
    rows, malformed, unpacked = 0, 0, 0
    for batch, _, left_out in table.rows(names) if names else ():
        malformed += len(left_out)
        rows += len(batch) if batch is not None else 0
        _check_rows(rows + malformed)
        if batch is None:
            continue
        unpacked += batch.nbytes
        if unpacked > _MOST_UNPACKED_BYTES:
            raise EventsError(f"{_WHAT} unpacks to more than is read here. Leave out what is not needed, or split it.")
        batch.validate(full=True)
        for name in names:
            parts[name].append(batch.column(name))
    empty = {name: [pa.array([], table.schema.field(name).type)] for name in names}
    return {name: pa.concat_arrays(parts[name] or empty[name]) for name in names}, malformed


def _claimed(table: EventTable) -> int:
    rows = table.rows_claimed if isinstance(table, ParquetTable) else 0
    _check_rows(rows)
    return max(0, rows)


def _check_rows(rows: int) -> None:
    if rows > MOST_ROWS:
        raise EventsError(f"{_WHAT} has more than {MOST_ROWS:,} rows. Split it, or use 'controlmap join'.")
