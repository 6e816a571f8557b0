"""Rejected rows, written to a file with the reason, so that none is dropped silently."""

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import pyarrow as pa

from controlmap.authoring.atomic_write import replacing
from controlmap.model.standing import Standing
from controlmap.publish.incidents.incident_sinks import CsvPieces, as_text

REASONS: Final = {
    Standing.NO_DATE: "no date",
    Standing.ODD_DATE: "a date that cannot be read as a day",
    Standing.NO_COORDINATES: "no latitude or no longitude",
    Standing.ODD_COORDINATES: "coordinates that are not degrees on the globe",
    Standing.ODD_PRECISION: "a precision code, distance or last day that cannot be read",
    Standing.SWAPPED: "latitude and longitude that seem swapped: as given far off the map, swapped on it",
}
"""The reason in the file, for each standing."""


class RejectedRows:
    """A CSV of the rejected rows, each with its number and the reason. It is created only if there are any."""

    def __init__(self, path: Path, columns: list[str]) -> None:
        self.path = path
        self.count = 0
        texts = [(name, pa.string()) for name in ("reason", *columns)]
        self._schema = pa.schema([("row", pa.int64()), *texts])
        self._open = ExitStack()
        self._writer: CsvPieces | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.__exit__(kind, error, trace)
        if error is None and not self.count:
            # A file left by an earlier join would seem to belong to this one.
            self.path.unlink(missing_ok=True)

    def write(self, rows: pa.Array, reasons: pa.Array, cells: pa.RecordBatch | None = None) -> None:
        """Append rows; ``cells`` is None if a line could not be split into cells."""
        if not len(rows):
            return
        if self._writer is None:
            beside = self._open.enter_context(replacing(self.path))
            self._writer = self._open.enter_context(CsvPieces(beside, self._schema))
        texts = [as_text(column) for column in cells.columns] if cells is not None else []
        blank = pa.nulls(len(rows), pa.string())
        columns = [rows, reasons, *(texts or [blank] * (len(self._schema) - 2))]
        self._writer.write(pa.RecordBatch.from_arrays(columns, schema=self._schema))
        self.count += len(rows)
