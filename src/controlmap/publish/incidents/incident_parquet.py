"""Tables of events in Parquet. Used in child processes only."""

import io
from collections.abc import Iterator, Sequence
from typing import IO, Final, NoReturn

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from controlmap.authoring.importing.file_formats import HEAD_BYTES, foreign_format
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_rows import Rows

PIECE_ROWS: Final = 50_000
_MAGIC: Final = b"PAR1"


class ParquetTable:
    """Apache Parquet, GeoParquet included."""

    def __init__(
        self, file: IO[bytes], what: str, piece_rows: int = PIECE_ROWS, *, keep_dictionaries: bool = False
    ) -> None:
        """Open a file.

        Args:
            file: opened at its beginning; seekable.
            what: begins each sentence about it.
            piece_rows: rows per batch.
            keep_dictionaries: keep texts dictionary-encoded, so that one repeated in every row is stored once.

        """
        self._what, self._piece_rows = what, piece_rows
        self._check_ends(file)
        try:
            self._parquet = pq.ParquetFile(file, pre_buffer=False)
            if keep_dictionaries:
                texts = [part.path for part in self._parquet.schema if part.physical_type == "BYTE_ARRAY"]
                self._parquet = pq.ParquetFile(file, pre_buffer=False, read_dictionary=texts)
        except pa.ArrowNotImplementedError:
            self._refuse_kind()
        self.schema = _without_views(self._parquet.schema_arrow)
        self.rows_claimed: int = self._parquet.metadata.num_rows
        """The number that the file declares: a reason to reject it if too large, but never to be trusted."""
        self._seen = 0

    def _check_ends(self, file: IO[bytes]) -> None:
        head = file.read(HEAD_BYTES)
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - len(_MAGIC)))
        tail = file.read()
        file.seek(0)
        if not head.startswith(_MAGIC):
            found = foreign_format(head)
            reason = f"it is {found.name}. {found.remedy}" if found else "it is not a Parquet file."
            raise EventsError(f"{self._what} cannot be read: {reason}")
        if tail != _MAGIC:
            raise EventsError(f"{self._what} cannot be read: its end is missing. Copy or download it again.")

    def _refuse_kind(self) -> NoReturn:
        raise EventsError(
            f"{self._what} cannot be read: it is packed or encoded in a way that is not known here. "
            "Save it with Snappy or Zstandard compression."
        )

    def rows(self, only: Sequence[str] | None = None) -> Iterator[Rows]:
        """Yield the rows in order."""
        try:
            for batch in self._parquet.iter_batches(self._piece_rows, columns=only, use_threads=False):
                plain = batch.cast(_without_views(batch.schema))
                yield Rows(plain, np.arange(self._seen + 1, self._seen + len(batch) + 1), ())
                self._seen += len(batch)
        except pa.ArrowNotImplementedError:
            self._refuse_kind()

    def bytes_claimed(self, only: Sequence[str]) -> int:
        """Return the unpacked size of columns in bytes, as the file declares it."""
        metadata = self._parquet.metadata
        groups = [metadata.row_group(at) for at in range(metadata.num_row_groups)]
        parts = (group.column(at) for group in groups for at in range(group.num_columns))
        return sum(part.total_uncompressed_size for part in parts if part.path_in_schema in only)

    def fraction(self) -> float:
        """Return the fraction that has been read."""
        return self._seen / max(1, self.rows_claimed)


def _without_views(schema: pa.Schema) -> pa.Schema:
    """Return a schema with plain texts: pyarrow supports hardly any operation on string views yet."""
    plain = {pa.string_view(): pa.string(), pa.binary_view(): pa.binary()}
    fields = [field.with_type(plain.get(field.type, field.type)) for field in schema]
    return pa.schema(fields, metadata=schema.metadata)
