"""What was found out about how a table is written, so that a reader can see whether it was understood."""

from enum import StrEnum
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from controlmap.authoring.importing.cells.text_encoding import UTF_8
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder
from controlmap.publish.incidents.column_cells import plain
from controlmap.publish.incidents.column_order import has_numeric_days, order_of
from controlmap.publish.incidents.column_weight import is_text
from controlmap.publish.incidents.incident_csv import CsvTable
from controlmap.publish.incidents.incident_rows import EventTable
from controlmap.publish.incidents.incident_workbook import WorkbookTable

_SERIAL: Final = r"^\s*[0-9]{5}([.,][0-9]+)?\s*$"
_COMMA: Final = r"^\s*[+-]?[0-9]{1,3},[0-9]+\s*$"
MOST_NOTES: Final = 10
_MOST_LETTERS: Final = 40


class Noted(StrEnum):
    """What a note is about."""

    ENCODING = "encoding"
    SEPARATOR = "separator"
    ORDER = "order"
    SERIALS = "serials"
    COMMAS = "commas"
    HEAD = "head"


class Note(NamedTuple):
    """One finding."""

    about: Noted
    value: str = ""
    """The encoding, the separator, the order of days, or the line of the column names."""

    @property
    def sentence(self) -> str:
        """Return the finding as the command line says it."""
        return _SENTENCES[self.about].format(self.value)


_SENTENCES: Final = {
    Noted.ENCODING: "text in {}",
    Noted.SEPARATOR: "cells separated by '{}'",
    Noted.ORDER: "dates {}",
    Noted.SERIALS: "dates as a spreadsheet's numbers of days since 1900",
    Noted.COMMAS: "decimal commas",
    Noted.HEAD: "column names in line {}",
}


def notes_of_file(table: EventTable) -> list[Note]:
    """Return what is unusual about a file; nothing for UTF-8 and commas."""
    if not isinstance(table, CsvTable | WorkbookTable):
        return []
    below = [Note(Noted.HEAD, str(table.head_line))] if table.head_line > 1 else []
    if isinstance(table, WorkbookTable):
        return below
    notes = [Note(Noted.ENCODING, table.encoding)] if table.encoding != UTF_8 else []
    if table.delimiter != ",":
        notes.append(Note(Noted.SEPARATOR, "tab" if table.delimiter == "\t" else table.delimiter))
    return [*notes, *below]


def notes_of_cells(date: pa.Array, degrees: pa.Array, form: DayForm) -> list[Note]:
    """Return what is unusual about the first cells of a table's days and degrees."""
    notes = []
    if form.date_format is None and has_numeric_days(date):
        order = form.order or order_of([date]) or DayOrder.DAY_FIRST
        notes.append(Note(Noted.ORDER, order))
    if form.date_format is None and _any(date, _SERIAL):
        notes.append(Note(Noted.SERIALS))
    if _any(degrees, _COMMA):
        notes.append(Note(Noted.COMMAS))
    return notes


def _any(column: pa.Array, pattern: str) -> bool:
    cells = plain(column)
    if pa.types.is_integer(cells.type) or pa.types.is_floating(cells.type):
        cells = cells.cast(pa.string())
    return is_text(cells.type) and bool(pc.any(pc.match_substring_regex(cells, pattern)).as_py())


def unpacked(claimed: object) -> list[Note]:
    """Return the notes that a child process sent. Raises ValueError if they are none."""
    if not isinstance(claimed, list) or len(claimed) > MOST_NOTES:
        raise ValueError("no notes")
    notes = []
    for about, value in claimed:
        if not isinstance(value, str) or len(value) > _MOST_LETTERS or not value.isprintable():
            raise ValueError("not a note")
        notes.append(Note(Noted(about), value))
    return notes
