"""From a file of events to its table, in the form that the file's name says. Only ever used in a process of its own."""

from typing import IO

from controlmap.errors import EventsError
from controlmap.publish.event_csv import CsvTable
from controlmap.publish.event_parquet import PIECE_ROWS, ParquetTable
from controlmap.publish.event_rows import EventTable


def open_table(file: IO[bytes], ending: str, what: str, *, piece_rows: int = PIECE_ROWS) -> EventTable:
    """Open a table; ``what`` begins each sentence about it, ``piece_rows`` is the most that a piece of Parquet has.

    Raises:
        EventsError: it cannot be read, or is not what its ending says.

    """
    if ending == ".csv":
        return CsvTable(file, what)
    if ending == ".parquet":
        return ParquetTable(file, what, piece_rows)
    raise EventsError(f"{what} is neither .csv nor .parquet.")
