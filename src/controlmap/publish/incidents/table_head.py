"""Where a table begins: the line of column names, below titles, notes and empty lines. In child processes only."""

import csv
from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple, TextIO

from controlmap.atlas.incidents.incident_columns import find_columns
from controlmap.errors import EventsError

DELIMITERS: Final = (",", ";", "\t", "|")
ROWS_SEEN: Final = 20
"""Rows among which the column names are sought."""
_LEAST_NAMES: Final = 3
"""A table of incidents has a day, a latitude and a longitude: a row of fewer cells is a title or a note."""
_MOST_LINES: Final = 200
_MOST_LETTERS: Final = 1 << 20
"""Of the lines that are looked at."""


class Head(NamedTuple):
    """The row of column names."""

    names: list[str]
    above: str
    """All text before it."""
    line: int
    """Its line, from 1."""
    delimiter: str


def find_names(rows: Sequence[Sequence[str | None]]) -> int | None:
    """Return the index of the row of column names among a table's first rows; None if all are empty.

    It is the first with the usual names of day, latitude and longitude, else the first of three cells, else the first.
    """
    filled = [at for at, row in enumerate(rows) if any(cell and cell.strip() for cell in row)]
    wide = [at for at in filled if sum(bool(cell and cell.strip()) for cell in rows[at]) >= _LEAST_NAMES]
    usual = (at for at in wide if _is_usual([cell or "" for cell in rows[at]]))
    return next(usual, next(iter(wide or filled), None))


def _is_usual(names: list[str]) -> bool:
    try:
        find_columns(names)
    except EventsError:
        return False
    return True


def find_head(text: TextIO, delimiter: str | None) -> Head | None:
    """Return the row of column names of a text in CSV; None if it is empty.

    Args:
        text: from its beginning, with its line ends as they are.
        delimiter: what is between two cells; None to find out.

    Raises:
        csv.Error: a quotation mark in the first row is not closed.

    """
    lines, letters = [], 0
    for line in islice(text, _MOST_LINES):
        lines.append(line)
        letters += len(line)
        if letters > _MOST_LETTERS:
            break
    heads, error = [], None
    for sign in (delimiter,) if delimiter else DELIMITERS:
        try:
            heads.append(_head(lines, sign))
        except csv.Error as raised:  # with another sign between them, its cells may be shorter
            error = raised
    if error is not None and not heads:
        raise error
    return max((head for head in heads if head is not None), key=_likelihood, default=None)


def _likelihood(head: Head) -> tuple[bool, bool, int]:
    """Return a key for comparing the ways to separate the same text: a name with a quotation mark was cut in two."""
    whole = not any('"' in name for name in head.names)
    return _is_usual(head.names), whole, sum(map(bool, head.names))


def _head(lines: Sequence[str], delimiter: str) -> Head | None:
    reader = csv.reader(lines, delimiter=delimiter)
    rows: list[list[str]] = []
    begins: list[int] = []
    while len(rows) < ROWS_SEEN:
        begin = reader.line_num
        try:
            row = next(reader, None)
        except csv.Error:
            if not rows:
                raise
            break
        if row is None:
            break
        rows.append(row)
        begins.append(begin)
    at = find_names(rows)
    return None if at is None else Head(rows[at], "".join(lines[: begins[at]]), begins[at] + 1, delimiter)
