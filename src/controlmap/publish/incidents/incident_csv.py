"""Tables of events in CSV. Used in child processes only."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Final, cast

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv

from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.authoring.importing.checked_text import CheckedText
from controlmap.authoring.importing.file_formats import HEAD_BYTES, UTF_16, foreign_format
from controlmap.errors import EventsError
from controlmap.model.wording import quoted, shortened
from controlmap.publish.incidents.incident_rows import Malformed, Rows
from controlmap.publish.incidents.table_bytes import TableBytes
from controlmap.publish.incidents.table_head import Head, find_head

PIECE_BYTES: Final = 16 << 20
_PACKED_PIECE_BYTES: Final = 4 << 20
"""Of a packed file, which may unpack to millions of short rows: a child's memory holds these."""
MOST_MALFORMED: Final = 100_000
"""A file with more lines than this that do not match its header is not a table."""
_MOST_COLUMNS: Final = 1_000
"""Twenty times those of GED: a longer line is not a header."""


class CsvTable:
    """Values separated by commas, semicolons, tabs or bars, quoted as in RFC 4180; encodings: ``text_encoding``."""

    def __init__(
        self,
        file: IO[bytes],
        what: str,
        piece_bytes: int = PIECE_BYTES,
        most_malformed: int = MOST_MALFORMED,
        most_bytes: int | None = None,
        form: TextForm = AS_FOUND,
    ) -> None:
        """Read the header.

        Args:
            file: opened at its beginning; seekable, at least to it.
            what: begins each sentence about it.
            piece_bytes: bytes per batch.
            most_malformed: how many lines may differ from the header; with more the file is rejected.
            most_bytes: of a packed file: how large it may be when unpacked.
            form: how it is written, as far as a person said so.

        """
        if most_bytes is not None:
            piece_bytes = min(piece_bytes, _PACKED_PIECE_BYTES)
        self._what, self._piece_bytes, self._most_malformed = what, piece_bytes, most_malformed
        # How far a packed file has been read is only known in its own bytes.
        self._bytes = max(1, file.seek(0, io.SEEK_END)) if most_bytes is None else most_bytes
        file.seek(0)
        known = foreign_format(file.read(HEAD_BYTES))
        file.seek(0)
        if known is not None and known.name != UTF_16:
            raise EventsError(f"{what} cannot be read: it is {known.name}. {known.remedy}")
        self._table = table = TableBytes(file, what, most_bytes, form)
        self.encoding, self.is_separator_named = table.encoding, table.separator is not None
        head = self._find_head(table, piece_bytes)
        names, self.delimiter, self.head_line = head.names, head.delimiter, head.line
        table.skip(head.above)
        table.seek(0)
        self._text = CheckedText(cast("IO[bytes]", table), what, EventsError)
        self._left_out: list[int] = []
        self._new: list[Malformed] = []
        self._reader = self._opened(head.delimiter, names)
        self.schema = self._reader.schema

    def _find_head(self, table: TableBytes, most_bytes: int) -> Head:
        text = io.TextIOWrapper(
            io.BytesIO(CheckedText(cast("IO[bytes]", table), self._what, EventsError).read(most_bytes)),
            encoding="utf-8-sig",
            errors="ignore",  # already validated as UTF-8: only the last character may be truncated
            newline="",
        )
        try:
            head = find_head(text, table.separator)
        except csv.Error:
            raise EventsError(
                f"{self._what} cannot be read: a name in its first line does not end. Close its quotation mark."
            ) from None
        if head is None:
            raise EventsError(f"{self._what} is empty: it has not even a line of column names.")
        if len(head.names) > _MOST_COLUMNS:
            raise EventsError(f"{self._what} has more than {_MOST_COLUMNS:,} columns.")
        return head

    def rows(self, only: Sequence[str] | None = None) -> Iterator[Rows]:
        """Yield the rows in order."""
        seen = 0
        for batch in self._batches(only):
            new, self._new = self._new, []
            # How many valid rows precede each malformed line.
            before = np.array(self._left_out, dtype=np.int64) - 1 - np.arange(len(self._left_out))
            index = np.arange(seen, seen + len(batch))
            yield Rows(batch, index + 1 + np.searchsorted(before, index, side="right"), new)
            seen += len(batch)
        if self._new:
            yield Rows(None, np.array([], dtype=np.int64), self._new)

    def _opened(self, delimiter: str, names: Sequence[str]) -> pacsv.CSVStreamingReader:
        with self._refused():
            return pacsv.open_csv(
                pa.PythonFile(self._text, mode="r"),
                # One thread: only then does the error handler get the line number.
                pacsv.ReadOptions(block_size=self._piece_bytes, use_threads=False),
                pacsv.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=self._leave_out),
                # Text as written: "007" does not become 7, nor "NA" missing.
                pacsv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), null_values=[]),
            )

    def _batches(self, only: Sequence[str] | None) -> Iterator[pa.RecordBatch]:
        with self._refused():
            end = ""
            for batch in self._reader:
                self._check_size()
                if len(batch):  # the text alone: a batch that is kept would take as much memory again
                    end = batch.column(batch.num_columns - 1)[len(batch) - 1].as_py() or ""
                yield batch if only is None else batch.select([batch.schema.names.index(name) for name in only])
            self._check_size()
        if self._table.ends_in_quotes:
            self._check_end(end)

    def _check_end(self, end: str) -> None:
        """Refuse a table whose last cell goes on over several lines because its quotation mark is not closed."""
        first, *further = end.splitlines()[:2] or [""]
        if further:
            raise EventsError(
                f"{self._what} cannot be read: the quotation mark before {quoted(shortened(first))} is not closed, "
                "so that the rows after it are part of that cell. Close it."
            )

    def _check_size(self) -> None:
        if self._table.is_too_large:
            raise EventsError(f"{self._what} unpacks to more than is read here. Split it.")

    @contextmanager
    def _refused(self) -> Iterator[None]:
        """Translate pyarrow's errors into sentences that say what is wrong."""
        try:
            yield
        except pa.ArrowInvalid as error:
            self._check_size()
            raise EventsError(f"{self._what} cannot be read: {self._why(str(error))}") from error

    def _why(self, words: str) -> str:
        if len(self._left_out) >= self._most_malformed:
            return f"{self._most_malformed:,} lines do not fit the first. Let the first line be the column names."
        if "straddl" in words:
            return f"a row is longer than {self._piece_bytes >> 20} MB. Close the quotation mark that was left open."
        if "Empty CSV" in words:
            return "it has no rows below its column names."
        return "it is damaged. Open it in the program that made it and save it again."

    def _leave_out(self, row: pacsv.InvalidRow) -> str:
        if len(self._left_out) >= self._most_malformed:
            return "error"
        reason = f"{row.actual_columns} cells where the header has {row.expected_columns}: {row.text}"
        self._new.append(Malformed(row.number - 1, reason))  # the reader counts the header, too
        self._left_out.append(row.number - 1)
        return "skip"

    def fraction(self) -> float:
        """Return the fraction that has been read."""
        return min(1.0, self._text.bytes_read / self._bytes)
