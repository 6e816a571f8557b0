"""Pieces of a table arrive unchanged, and anything else is refused."""

import json
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.publish.incidents import incident_pieces
from controlmap.publish.incidents.incident_pieces import PieceError, pack_rows, pack_schema, unpack_rows, unpack_schema
from controlmap.publish.incidents.incident_rows import Malformed, Rows
from tests.publish.parquet_tables import endless_list

TABLE = pa.table({"id": ["a", None], "of": [[1], []], "at": pa.array([1, 2], pa.timestamp("us", "Asia/Damascus"))})
(BATCH,) = TABLE.replace_schema_metadata({"kept": "yes"}).to_batches()
ROWS = Rows(BATCH, np.array([1, 3]), [Malformed(2, "é")])


def test_rows_arrive_with_types_metadata_numbers_and_malformed_lines() -> None:
    schema = unpack_schema(pack_schema(BATCH.schema))
    assert schema.equals(BATCH.schema, check_metadata=True)
    rows, fraction = unpack_rows(pack_rows(ROWS, 0.5), schema)
    assert BATCH.equals(rows.batch)
    assert rows.numbers.tolist() == [1, 3]
    assert list(rows.malformed) == [Malformed(2, "é")]
    assert fraction == 0.5


def test_lines_left_out_at_the_end_arrive_without_rows() -> None:
    rows, _ = unpack_rows(pack_rows(Rows(None, np.array([], np.int64), [Malformed(1, "x")]), 1.0), BATCH.schema)
    assert rows.batch is None
    assert len(rows.malformed) == 1


def changed(column: int, content: bytes) -> Piece:
    """Return a good piece with one of its columns replaced."""
    columns = list(pack_rows(ROWS, 0.5).columns)
    columns[column] = content
    return Piece({"fraction": 0.5}, columns)


def stream(batch: pa.RecordBatch) -> bytes:
    """Return a batch as an Arrow stream."""
    return bytes(pack_rows(Rows(batch, np.array([]), []), 0.0).columns[0])


def with_texts(offsets: list[int], content: bytes) -> pa.RecordBatch:
    """Return a batch whose text offsets are wrong."""
    buffers = [None, pa.py_buffer(np.array(offsets, np.int32).tobytes()), pa.py_buffer(content)]
    texts = pa.Array.from_buffers(pa.string(), 2, buffers)
    return pa.RecordBatch.from_arrays([texts, BATCH.column(1), BATCH.column(2)], schema=BATCH.schema)


@pytest.mark.parametrize(
    "piece",
    [
        Piece({}, ()),
        Piece({"fraction": 0.5}, pack_rows(ROWS, 0.5).columns[:2]),
        Piece({}, pack_rows(ROWS, 0.5).columns),
        Piece({"fraction": "x"}, pack_rows(ROWS, 0.5).columns),
        Piece({"fraction": 1.5}, pack_rows(ROWS, 0.5).columns),
        Piece({"fraction": float("nan")}, pack_rows(ROWS, 0.5).columns),
        changed(0, b"not a stream"),
        changed(0, stream(BATCH)[:-200]),
        changed(0, stream(BATCH.select(["id"]))),
        changed(0, stream(BATCH.replace_schema_metadata(None))),
        changed(0, stream(with_texts([0, 1_000_000, 1], b"a"))),
        changed(0, stream(with_texts([0, 1, 2], b"a\xff"))),
        changed(0, b""),
        changed(1, np.array([1]).tobytes()),
        changed(1, b"1234567"),
        changed(2, b"{}x"),
        changed(2, b"[" * 100_000),
        changed(2, json.dumps([["1", "x"]]).encode()),
        changed(2, json.dumps([[1]]).encode()),
        changed(2, json.dumps([[1, 2]]).encode()),
    ],
)
def test_anything_but_a_piece_of_that_table_is_refused(piece: Piece) -> None:
    with pytest.raises(PieceError):
        unpack_rows(piece, BATCH.schema)


def test_a_piece_that_takes_more_memory_than_allowed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    (batch,) = pa.table({"of": endless_list(100_000)}).to_batches()
    packed = pack_rows(Rows(batch, np.array([1]), []), 0.0)
    assert len(packed.columns[0]) < 200_000
    unpack_rows(packed, batch.schema)
    monkeypatch.setattr(incident_pieces, "MOST_PIECE_BYTES", 6_000_000)
    with pytest.raises(PieceError):
        unpack_rows(packed, batch.schema)


@pytest.mark.parametrize("columns", [(), (b"",), (b"x" * 99,), (b"", b"")])
def test_anything_but_a_schema_is_refused(columns: Any) -> None:
    with pytest.raises(PieceError):
        unpack_schema(Piece({}, columns))


def test_a_schema_with_too_many_columns_is_refused() -> None:
    with pytest.raises(PieceError):
        unpack_schema(pack_schema(pa.schema([(str(at), pa.null()) for at in range(incident_pieces.MOST_COLUMNS + 1)])))
