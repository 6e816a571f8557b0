"""Serialisation of batches of events between processes: Arrow's stream format, without Python objects.

Each batch is a separate stream, so that its size limits what it can contain. The receiver validates everything: offsets
and texts, row numbers, and the materialised size of its cells.
"""

import json
from collections.abc import Sequence
from typing import Final

import numpy as np
import pyarrow as pa

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.publish.incidents.column_weight import UnknownKindError, weight
from controlmap.publish.incidents.incident_rows import Malformed, Rows
from controlmap.publish.incidents.reading_notes import Note

MOST_PIECE_BYTES: Final = 512 << 20
"""Limit on the cells of one batch: 5 kB per row for 100,000 rows, ten times that of the widest tables."""
MOST_COLUMNS: Final = 10_000


class PieceError(Exception):
    """A malformed batch."""


def pack_schema(schema: pa.Schema, notes: Sequence[Note] = ()) -> Piece:
    """Return the first piece: names and types of the columns, and notes on how the file is written."""
    return Piece({"notes": list(notes)}, [memoryview(schema.serialize())])


def unpack_schema(piece: Piece) -> pa.Schema:
    """Return the schema from ``pack_schema``.

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
    """Return the output of ``pack_rows``: rows, and the fraction of the table read so far.

    Raises:
        PieceError: it is not a valid batch of a table with that schema, or too large.

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
