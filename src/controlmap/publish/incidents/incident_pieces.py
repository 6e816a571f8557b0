"""Pieces of a table of events on their way from the process that reads it: Arrow's own stream of columns, no objects.

Each piece is a stream of its own, so that its bytes bound what it can claim. Whoever takes it in checks all of it:
offsets and texts, the numbers of its rows, and what its cells come to when each is looked at.
"""

import json
from typing import Final

import numpy as np
import pyarrow as pa

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.publish.incidents.column_weight import UnknownKindError, weight
from controlmap.publish.incidents.incident_rows import Malformed, Rows

MOST_PIECE_BYTES: Final = 512 << 20
"""Of the cells of one piece: 5 kB a row where it has 100,000, ten times what the longest tables have."""
MOST_COLUMNS: Final = 10_000


class PieceError(Exception):
    """A piece is not what it should be."""


def pack_schema(schema: pa.Schema) -> Piece:
    """Return the first piece: names and types of the columns."""
    return Piece({}, [memoryview(schema.serialize())])


def unpack_schema(piece: Piece) -> pa.Schema:
    """Return what ``pack_schema`` packed.

    Raises:
        PieceError: it is not a schema.

    """
    try:
        (content,) = piece.columns
        schema = pa.ipc.read_schema(pa.py_buffer(content))
    except (pa.ArrowException, ValueError, OSError, MemoryError) as error:
        raise PieceError(type(error).__name__) from error
    if len(schema) > MOST_COLUMNS:
        raise PieceError("too many columns")
    return schema


def pack_rows(rows: Rows, fraction: float) -> Piece:
    """Return rows as a piece."""
    numbers = np.ascontiguousarray(rows.numbers, dtype=np.int64)
    malformed = json.dumps(rows.malformed).encode()
    return Piece({"fraction": fraction}, [_stream(rows.batch), numbers.tobytes(), malformed])


def _stream(batch: pa.RecordBatch | None) -> bytes | memoryview:
    if batch is None:
        return b""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    return memoryview(sink.getvalue())


def unpack_rows(piece: Piece, schema: pa.Schema) -> tuple[Rows, float]:
    """Return what ``pack_rows`` packed: rows, and the part of the table that has been read with them.

    Raises:
        PieceError: it is not a valid piece of a table with that schema, or too large.

    """
    try:
        stream, numbers, malformed = piece.columns
        batch = _only_batch(stream, schema) if stream else None
        rows = Rows(batch, np.frombuffer(numbers, np.int64), [_malformed(*one) for one in json.loads(bytes(malformed))])
        fraction = float(piece.header["fraction"])
        heavy = batch is not None and sum(map(weight, batch.columns)) > MOST_PIECE_BYTES
    except (pa.ArrowException, LookupError, TypeError, ValueError, OSError, MemoryError, RecursionError) as error:
        raise PieceError(type(error).__name__) from error
    except UnknownKindError as error:
        raise PieceError(f"a column is {error}") from error
    if heavy or len(rows.numbers) != (0 if batch is None else len(batch)) or not 0 <= fraction <= 1:
        raise PieceError("too large, or not as long as it should be")
    return rows, fraction


def _only_batch(stream: bytes | memoryview, schema: pa.Schema) -> pa.RecordBatch:
    with pa.ipc.open_stream(pa.py_buffer(stream)) as reader:
        if not reader.schema.equals(schema, check_metadata=True):
            raise ValueError("another schema")
        batch = reader.read_next_batch()
    batch.validate(full=True)
    return batch


def _malformed(row: object, reason: object) -> Malformed:
    if not isinstance(row, int) or not isinstance(reason, str):
        raise TypeError("not a malformed line")
    return Malformed(row, reason)
