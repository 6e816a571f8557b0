"""Writers of joined events, batch by batch."""

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from controlmap.authoring.spreadsheet import FORMULA, NUMBER


class PieceWriter:
    """One open file. Use it as a context manager: the file is complete when that ends."""

    def __init__(self, sink: Any) -> None:
        """Wrap an open pyarrow writer, which is untyped."""
        self._sink = sink

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sink.close()

    def write(self, piece: pa.RecordBatch) -> None:
        """Append rows."""
        self._sink.write_batch(piece)


class CsvPieces(PieceWriter):
    """CSV with protection against formula injection; values without a CSV form are written as text."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        names = _csv_column(pa.array(schema.names, pa.string())).to_pylist()
        self._schema = pa.schema([(name, _csv_type(field.type)) for name, field in zip(names, schema, strict=True)])
        super().__init__(pacsv.CSVWriter(path, self._schema))

    def write(self, piece: pa.RecordBatch) -> None:
        """Append rows."""
        columns = [_csv_column(column) for column in piece.columns]
        super().write(pa.RecordBatch.from_arrays(columns, schema=self._schema))


class ParquetPieces(PieceWriter):
    """Parquet with the input's types and metadata, and credits for the added columns."""

    def __init__(self, path: Path, schema: pa.Schema, credit: Mapping[str, str]) -> None:
        metadata = {**(schema.metadata or {}), **{name.encode(): words.encode() for name, words in credit.items()}}
        self._path, self._schema = path, schema.with_metadata(metadata)
        super().__init__(None)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._sink is None and error is None:
            self._open([])
        if self._sink is not None:
            super().__exit__(kind, error, trace)

    def write(self, piece: pa.RecordBatch) -> None:
        """Append rows."""
        if self._sink is None:
            self._open([name for name, cells in zip(piece.schema.names, piece.columns, strict=True) if _repeats(cells)])
        super().write(piece.replace_schema_metadata(self._schema.metadata))

    def _open(self, repeated: list[str]) -> None:
        """Open the file. Only columns that repeat their values get a dictionary: for others it is made in vain."""
        self._sink = pq.ParquetWriter(self._path, self._schema, compression="zstd", use_dictionary=repeated)


def _repeats(cells: pa.Array) -> bool:
    """Return whether most of a column's cells occur before."""
    try:
        return int(pc.count_distinct(cells, mode="all").as_py()) * 2 <= len(cells)
    except pa.ArrowNotImplementedError:
        return True  # lists and structures


def _csv_type(kind: pa.DataType) -> pa.DataType:
    plain = pa.types.is_primitive(kind) and not pa.types.is_duration(kind)
    return kind if plain else pa.string()


def _csv_column(column: pa.Array) -> pa.Array:
    if _csv_type(column.type) == column.type and not pa.types.is_string(column.type):
        return column
    text = as_text(column)
    risky = pc.and_(pc.match_substring_regex(text, FORMULA), pc.invert(pc.match_substring_regex(text, NUMBER)))
    return pc.if_else(risky, pc.binary_join_element_wise("'", text, ""), text) if pc.any(risky).as_py() else text


def as_text(column: pa.Array) -> pa.Array:
    """Return a column's cells as text, whatever their type."""
    try:
        return column.cast(pa.string())
    except (pa.ArrowNotImplementedError, pa.ArrowInvalid):
        # Lists, structures, and bytes that are not text.
        return pa.array([None if cell is None else str(cell) for cell in column.to_pylist()], pa.string())
