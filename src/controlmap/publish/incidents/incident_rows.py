"""What is read of a table of events, whatever form its file has."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Final, NamedTuple, Protocol

import numpy as np
import pyarrow as pa

ENDINGS: Final = (".csv", ".parquet")


def ending_of(name: str) -> str:
    """Return the ending that says what form a file has."""
    return PurePath(name).suffix.lower()


class Malformed(NamedTuple):
    """A line of a CSV that has not as many cells as its header."""

    row: int
    """Counted from 1, the header not counted."""
    reason: str


class Rows(NamedTuple):
    """A piece of a table."""

    batch: pa.RecordBatch | None
    """None where only lines that were left out remain."""
    numbers: np.ndarray
    """Of its rows in the file, counted from 1."""
    malformed: Sequence[Malformed]
    """Lines left out since the last piece."""


class EventTable(Protocol):
    """A table that is read once from its beginning to its end."""

    schema: pa.Schema

    def rows(self, only: Sequence[str] | None = None) -> Iterator[Rows]:
        """Yield the rows in pieces, with the columns ``only`` or all of them."""

    def fraction(self) -> float:
        """Return how much has been read, 0 to 1."""
