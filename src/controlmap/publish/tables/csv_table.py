"""CSV with protection against formula injection."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from controlmap.authoring.spreadsheet import harmless


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return a table as UTF-8 text with a header line; each row must have every column."""
    text = io.StringIO()
    # RFC 4180's line ends; with others the writer would leave a carriage return in a cell unquoted.
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(map(harmless, columns))
    table.writerows([harmless(row[column]) for column in columns] for row in rows)
    return text.getvalue()
