"""The rows of a table of events, independent of its file format."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Final, NamedTuple, Protocol

import numpy as np
import pyarrow as pa

ENDINGS: Final = (".csv", ".tsv", ".csv.gz", ".tsv.gz", ".zip", ".xlsx", ".parquet")


def ending_of(name: str) -> str:
    """Return the extension that determines a file's format."""
    path = PurePath(name.lower())
    return "".join(path.suffixes[-2:]) if path.suffix == ".gz" else path.suffix


class Malformed(NamedTuple):
    """A CSV line with more or fewer cells than its header."""

    row: int
    """Counted from 1, without the header."""
    reason: str


class Rows(NamedTuple):
    """A batch of a table's rows."""

    batch: pa.RecordBatch | None
    """None if only malformed lines remain."""
    numbers: np.ndarray
    """The rows' numbers in the file, from 1."""
    malformed: Sequence[Malformed]
    """Malformed lines since the last batch."""


class EventTable(Protocol):
    """A table that is read once from beginning to end."""

    schema: pa.Schema

    def rows(self, only: Sequence[str] | None = None) -> Iterator[Rows]:
        """Yield the rows in batches, with the columns in ``only``, or all of them."""

    def fraction(self) -> float:
        """Return the fraction that has been read, 0 to 1."""
