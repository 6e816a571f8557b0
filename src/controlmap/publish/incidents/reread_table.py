"""A table that is read from its beginning as often as needed, by one process at a time: each takes its memory."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from types import TracebackType
from typing import Self

import pyarrow as pa

from controlmap.publish.incidents.incident_rows import Rows
from controlmap.publish.incidents.incident_source import EventSource
from controlmap.publish.incidents.reading_notes import Note

OpenSource = Callable[[], AbstractContextManager[EventSource]]


class RereadTable:
    """A context manager, in which the first batch is read; a reading that is still open when it ends is closed."""

    schema: pa.Schema
    notes: list[Note]
    """How the file turned out to be written."""

    def __init__(self, source: OpenSource) -> None:
        """Take the function that opens the file."""
        self._source, self._open = source, ExitStack()
        self._first: Rows | None = None
        self._is_unused = False

    def __enter__(self) -> Self:
        try:
            self._begin()
        except BaseException:
            self._open.close()
            raise
        self.schema, self.notes = self._reading.schema, list(self._reading.notes)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def _begin(self) -> None:
        self._open.close()
        self._reading = self._open.enter_context(self._source())
        self._rows = self._reading.rows()
        self._first = next(self._rows, None)
        self._is_unused = True

    @property
    def first(self) -> pa.RecordBatch | None:
        """The first batch, before all are read."""
        return self._first and self._first.batch

    @property
    def fraction(self) -> float:
        """The fraction that has been read this time."""
        return self._reading.fraction

    def rows(self) -> Iterator[Rows]:
        """Yield all rows. Once, this goes on from the first batch, which has been read already.

        Raises:
            EventsError: the table cannot be read.

        """
        if not self._is_unused:
            self._begin()
        self._is_unused = False
        first, self._first = self._first, None
        if first is not None:
            yield first
        del first
        yield from self._rows
        self._open.close()
