"""Comma-separated values that no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

_STARTS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Give a table as UTF-8 text with a header line; each row must have every column."""
    text = io.StringIO()
    # RFC 4180's line ends; with others the writer would leave a carriage return in a cell without quotes.
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([_cell(row[column]) for column in columns] for row in rows)
    return text.getvalue()


def _cell(value: object) -> object:
    """Give a cell as it is written. Numbers are no formulas, whatever they begin with."""
    if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA):
        return f"'{value}"
    return value
