"""Opens a file of events in the format of its extension. Used in child processes only."""

from typing import IO, Final

from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_csv import MOST_MALFORMED, PIECE_BYTES, CsvTable
from controlmap.publish.incidents.incident_parquet import PIECE_ROWS, ParquetTable
from controlmap.publish.incidents.incident_rows import ENDINGS, EventTable
from controlmap.publish.incidents.incident_workbook import WorkbookTable
from controlmap.publish.incidents.packed_table import in_memory, only_table, unzipped

MOST_UNPACKED: Final = 256 << 20


def open_table(  # noqa: PLR0913 -- its limits
    file: IO[bytes],
    ending: str,
    what: str,
    *,
    piece_bytes: int = PIECE_BYTES,
    piece_rows: int = PIECE_ROWS,
    most_malformed: int = MOST_MALFORMED,
    most_unpacked: int = MOST_UNPACKED,
    keep_dictionaries: bool = False,
    form: TextForm = AS_FOUND,
) -> EventTable:
    """Open a table.

    Args:
        file: opened at its beginning; seekable.
        ending: the file name's extension.
        what: begins each sentence about it.
        piece_bytes: bytes per batch of CSV.
        piece_rows: rows per batch of Parquet.
        most_malformed: how many lines of CSV may differ from the header.
        most_unpacked: how many bytes a packed file may have when unpacked.
        keep_dictionaries: see ``ParquetTable``.
        form: how text is written, as far as a person said so.

    Raises:
        EventsError: it cannot be read, or its format differs from its extension.

    """
    most_bytes = None
    if ending == ".zip":
        file, ending = only_table(file, what, most_unpacked)
        file = file if ending in {".csv", ".tsv"} else in_memory(file, what, most_unpacked)
        most_bytes = most_unpacked
    elif ending in {".csv.gz", ".tsv.gz"}:
        file, ending, most_bytes = unzipped(file, what), ending.removesuffix(".gz"), most_unpacked
    if ending in {".csv", ".tsv"}:
        return CsvTable(file, what, piece_bytes, most_malformed, most_bytes, form)
    if ending == ".xlsx":
        return WorkbookTable(file, what, most_unpacked)
    if ending == ".parquet":
        return ParquetTable(file, what, piece_rows, keep_dictionaries=keep_dictionaries)
    raise EventsError(f"{what} is not one of {', '.join(ENDINGS)}.")
