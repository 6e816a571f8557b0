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

_MOST_MALFORMED: Final = 10_000
"""Lines that do not fit the header, each of which takes 10 microseconds: with a tenth of all it is not a table."""
_MOST_UNPACKED_BYTES: Final = 64 << 20
"""Of the three columns, by what the file says: if that is a lie, the bounds of the process tell."""
_PIECE_ROWS: Final = 10_000
"""Of Parquet: as many cells may still be long, and are looked at before the next are unpacked."""
_WHAT: Final = "The file"
_REMEDY: Final = "Split it, or use 'controlmap join'."


def read_points(content: bytes, *, ending: str, most_rows: int) -> Iterator[Piece]:
    """Yield the days and positions of all rows, in one piece.

    Its columns are days since 1970 (int64, the smallest where there is none), which of them are missing (bool), and
    likewise latitudes and longitudes (float64, NaN where there is none).

    Args:
        content: of the file.
        ending: of its name.
        most_rows: with more rows it is refused, malformed lines included.

    Raises:
        EventsError: the file cannot be read, has too many rows, or has no columns of date and position.

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
        return CsvTable(file, _WHAT, most_malformed=_MOST_MALFORMED)
    return ParquetTable(file, _WHAT, _PIECE_ROWS, keep_dictionaries=True)


def _columns(table: EventTable, names: Sequence[str], most_rows: int) -> tuple[dict[str, pa.Array], int]:
    """Return columns by name, as far as they can be read, and how many lines were malformed."""
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
