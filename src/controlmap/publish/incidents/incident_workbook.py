"""Tables of events in Excel workbooks. Used in child processes only."""

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import chain, islice
from typing import IO, Any, Final

import numpy as np
import pyarrow as pa

from controlmap.authoring.importing.file_formats import HEAD_BYTES, foreign_format
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_rows import Rows
from controlmap.publish.incidents.table_head import ROWS_SEEN, find_names

_PIECE_ROWS: Final = 10_000
_MOST_COLUMNS: Final = 1_000
_WORKBOOK: Final = b"PK\x03\x04"


class WorkbookTable:
    """The only sheet of a workbook that is not empty. Cells are texts; a formula is the value that Excel last saved."""

    def __init__(self, file: IO[bytes], what: str, most_bytes: int) -> None:
        """Read the header.

        Args:
            file: opened at its beginning; seekable.
            what: begins each sentence about it.
            most_bytes: how large its parts may be when unpacked.

        """
        self._what = what
        rows = self._only_sheet(file, most_bytes)
        seen = [[_text(cell) for cell in row] for row in islice(rows, ROWS_SEEN)]
        at = find_names(seen)
        if at is None:
            raise EventsError(f"{what} is empty: it has not even a line of column names.")
        names = [cell or "" for cell in seen[at]]
        if len(names) > _MOST_COLUMNS:
            raise EventsError(f"{what} has more than {_MOST_COLUMNS:,} columns.")
        self.head_line = at + 1
        self._rows = chain(seen[at + 1 :], ([_text(cell) for cell in row] for row in rows))
        self.schema = pa.schema([(name, pa.string()) for name in names])
        self._seen = 0

    def _only_sheet(self, file: IO[bytes], most_bytes: int) -> Iterator[list[Any]]:
        from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

        head = file.read(HEAD_BYTES)
        file.seek(0)
        if not head.startswith(_WORKBOOK):
            found = foreign_format(head)
            reason = f"it is {found.name}. {found.remedy}" if found else "it is not an Excel workbook."
            raise EventsError(f"{self._what} cannot be read: {reason}")
        try:
            with zipfile.ZipFile(file) as archive:
                if sum(member.file_size for member in archive.infolist()) > most_bytes:
                    raise EventsError(
                        f"{self._what} unpacks to more than is read here. Save the table as CSV in UTF-8."
                    )
            file.seek(0)
            book = CalamineWorkbook.from_filelike(file)
            shown = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
            sheets = (book.get_sheet_by_name(name) for name in shown)
            filled = [sheet for sheet in sheets if sheet.end is not None]
        except (zipfile.BadZipFile, CalamineError, OSError, ValueError) as error:
            raise EventsError(
                f"{self._what} cannot be read: it is a damaged or encrypted workbook. Save the table as CSV in UTF-8."
            ) from error
        if len(filled) > 1:
            raise EventsError(
                f"{self._what} has {len(filled)} sheets with cells. Save the one to use as a file of its own."
            )
        return iter(filled[0].to_python(skip_empty_area=True)) if filled else iter(())

    def rows(self, only: Sequence[str] | None = None) -> Iterator[Rows]:
        """Yield the rows in order."""
        at = range(len(self.schema)) if only is None else [self.schema.names.index(name) for name in only]
        schema = pa.schema([self.schema.field(column) for column in at])
        while batch := list(islice(self._rows, _PIECE_ROWS)):
            # Rows without any cell are space between the others.
            filled = [(number, row) for number, row in enumerate(batch, self._seen + 1) if any(row)]
            columns = [
                pa.array([row[column] if column < len(row) else None for _, row in filled], pa.string())
                for column in at
            ]
            numbers = np.array([number for number, _ in filled], dtype=np.int64)
            yield Rows(pa.RecordBatch.from_arrays(columns, schema=schema), numbers, ())
            self._seen += len(batch)

    def fraction(self) -> float:
        """Return the fraction that has been read."""
        return 1.0


def _text(cell: object) -> str | None:
    """Return a cell as a program would write it; None for an empty one."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    return str(cell) if cell not in ("", None) else None
