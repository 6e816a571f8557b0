"""Rows that could not be imported, written to a CSV file with number and reason so that they can be fixed."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from controlmap.authoring.atomic_write import cause, write_atomically
from controlmap.authoring.importing.layers import Row
from controlmap.authoring.spreadsheet import harmless
from controlmap.errors import ExportError


class RowError(Exception):
    """A row that cannot be imported; its text is the reason, without a full stop."""


class Refusal(NamedTuple):
    """One row that was rejected."""

    number: int
    """The row's number in its file, from 1."""
    reason: str
    """Without a full stop."""
    row: Row


def write_refused(file: Path, refused: Sequence[Refusal]) -> None:
    """Write rejected rows as CSV: number and reason, then the row's own columns.

    Raises:
        ExportError: the file cannot be written.

    """
    columns = list(dict.fromkeys(column for refusal in refused for column in refusal.row))
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["row", "reason", *map(harmless, columns)])
    for number, reason, row in refused:
        writer.writerow([number, reason, *("" if row.get(each) is None else harmless(row[each]) for each in columns)])
    try:
        write_atomically(file, text.getvalue())
    except OSError as error:
        wrong = f"rows were refused, and cannot be written there: {cause(error)}"
        raise ExportError(f"{file}: {wrong}. Fix: name another file with --refused.") from error
