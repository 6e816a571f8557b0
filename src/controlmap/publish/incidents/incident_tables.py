"""From a file of events to its table, in the form that the file's name says. Only ever used in a process of its own."""

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
        file: opened at its beginning; can be sought in.
        ending: of its name.
        what: begins each sentence about it.
        piece_bytes: of CSV that are read at once.
        piece_rows: of Parquet that are read at once.

    Raises:
        EventsError: it cannot be read, or is not what its ending says.

    """
    if ending == ".csv":
        return CsvTable(file, what, piece_bytes)
    if ending == ".parquet":
        return ParquetTable(file, what, piece_rows)
    raise EventsError(f"{what} is neither .csv nor .parquet.")
