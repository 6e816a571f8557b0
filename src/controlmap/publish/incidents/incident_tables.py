"""Opens a file of events in the format of its extension. Used in child processes only."""

from typing import IO

from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_csv import PIECE_BYTES, CsvTable
from controlmap.publish.incidents.incident_parquet import PIECE_ROWS, ParquetTable
from controlmap.publish.incidents.incident_rows import EventTable


def open_table(
    file: IO[bytes], ending: str, what: str, *, piece_bytes: int = PIECE_BYTES, piece_rows: int = PIECE_ROWS
) -> EventTable:
    """Open a table.

    Args:
        file: opened at its beginning; seekable.
        ending: the file name's extension.
        what: begins each sentence about it.
        piece_bytes: bytes per batch of CSV.
        piece_rows: rows per batch of Parquet.

    Raises:
        EventsError: it cannot be read, or its format differs from its extension.

    """
    if ending == ".csv":
        return CsvTable(file, what, piece_bytes)
    if ending == ".parquet":
        return ParquetTable(file, what, piece_rows)
    raise EventsError(f"{what} is neither .csv nor .parquet.")
