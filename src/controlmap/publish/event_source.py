"""A table of events, read piece by piece: CSV with every cell as the text it is, Parquet with its own types."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from controlmap.errors import EventsError

_CSV_PIECE_BYTES: Final = 16 << 20
"""Some 100,000 rows of ACLED's: enough to be quick, few enough that several pieces are nothing to a machine."""
_PARQUET_PIECE_ROWS: Final = 100_000
_MOST_MALFORMED: Final = 100_000
"""A table with more lines than these that are none is no table; each is remembered until it is written aside."""
_MOST_COLUMNS: Final = 1_000
"""Twenty times those of GED: a line that has more is no line of names."""
_DELIMITERS: Final = (",", ";", "\t")


class Malformed(NamedTuple):
    """A line of a CSV that has not as many cells as its header."""

    row: int
    """Counted from 1, the header not counted."""
    reason: str


class EventSource(Protocol):
    """A table that is read once from its beginning to its end."""

    schema: pa.Schema
    malformed: list[Malformed]
    """Lines left out so far."""

    def pieces(self) -> Iterator[tuple[pa.RecordBatch, np.ndarray]]:
        """Give the rows in pieces, each with the numbers of its rows in the file, counted from 1."""

    def fraction(self) -> float:
        """Tell how much has been read, 0 to 1."""


def open_source(path: Path) -> EventSource:
    """Open a file of events, .csv or .parquet.

    Raises:
        EventsError: it has another ending, or cannot be read.

    """
    kinds: dict[str, Callable[[pa.NativeFile, str], EventSource]] = {".csv": CsvSource, ".parquet": ParquetSource}
    kind = kinds.get(path.suffix.lower())
    if kind is None:
        raise EventsError(f"'{path}' cannot be read: its ending is none of {', '.join(kinds)}.")
    if not path.is_file():
        raise EventsError(f"'{path}' is no file.")
    with unreadable_told(path.name):
        return kind(pa.OSFile(str(path)), path.name)


@contextmanager
def unreadable_told(name: str) -> Iterator[None]:
    """Turn what the reader of a file stumbles over into a sentence.

    Raises:
        EventsError: the file is damaged, or not what its ending says.

    """
    try:
        yield
    except (pa.ArrowException, OSError, UnicodeDecodeError, csv.Error, OverflowError) as error:
        words = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
        hint = " Save it as UTF-8." if "utf" in words.lower() else ""
        raise EventsError(f"'{name}' cannot be read: {words}.{hint}") from error


class CsvSource:
    """Comma-, semicolon- or tab-separated values in UTF-8, quoted as RFC 4180 has it."""

    def __init__(self, file: pa.NativeFile, name: str) -> None:
        self.malformed: list[Malformed] = []
        self._file, self._name = file, name
        self._bytes: int = file.size()
        head = io.TextIOWrapper(io.BytesIO(file.read(_CSV_PIECE_BYTES)), encoding="utf-8-sig", newline="")
        delimiter = max(_DELIMITERS, key=head.readline().count)
        head.seek(0)
        names = next(csv.reader(head, delimiter=delimiter), [])
        if not names:
            raise EventsError("The file is empty: it has not even a line of column names.")
        if len(names) > _MOST_COLUMNS:
            raise EventsError(f"The file has more than {_MOST_COLUMNS:,} columns.")
        file.seek(0)
        self._reader = pacsv.open_csv(
            file,
            # One thread: only then is it told which line was malformed.
            pacsv.ReadOptions(block_size=_CSV_PIECE_BYTES, use_threads=False),
            pacsv.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=self._leave_out),
            # Text as it stands: no "007" becomes 7, no "NA" nothing.
            pacsv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), null_values=[]),
        )
        self.schema = self._reader.schema

    def _leave_out(self, row: pacsv.InvalidRow) -> str:
        if len(self.malformed) >= _MOST_MALFORMED:
            return "error"
        reason = f"{row.actual_columns} cells where the header has {row.expected_columns}: {row.text}"
        self.malformed.append(Malformed(row.number - 1, reason))  # the reader counts the header, too
        return "skip"

    def pieces(self) -> Iterator[tuple[pa.RecordBatch, np.ndarray]]:
        """Give the rows as they were read."""
        seen = 0
        for piece in _told(self._reader, self._name):
            # How many good rows stand before each line that was left out.
            before = np.array([one.row - 1 - index for index, one in enumerate(self.malformed)])
            index = np.arange(seen, seen + len(piece))
            yield piece, index + 1 + np.searchsorted(before, index, side="right")
            seen += len(piece)

    def fraction(self) -> float:
        """Tell how much has been read."""
        read: int = self._file.tell()
        return read / self._bytes


class ParquetSource:
    """Apache Parquet, GeoParquet included."""

    def __init__(self, file: pa.NativeFile, name: str) -> None:
        self.malformed: list[Malformed] = []
        self._name = name
        self._parquet = pq.ParquetFile(file, pre_buffer=False)
        self.schema = self._parquet.schema_arrow
        self._rows: int = self._parquet.metadata.num_rows
        self._seen = 0

    def pieces(self) -> Iterator[tuple[pa.RecordBatch, np.ndarray]]:
        """Give the rows as they were read."""
        for piece in _told(self._parquet.iter_batches(batch_size=_PARQUET_PIECE_ROWS), self._name):
            yield piece, np.arange(self._seen + 1, self._seen + len(piece) + 1)
            self._seen += len(piece)

    def fraction(self) -> float:
        """Tell how much has been read."""
        return self._seen / max(1, self._rows)


def _told(pieces: Iterable[pa.RecordBatch], name: str) -> Iterator[pa.RecordBatch]:
    with unreadable_told(name):
        yield from pieces
