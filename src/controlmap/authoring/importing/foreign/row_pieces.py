"""Serialisation of a table for the pipe, in pieces: its cells as JSON, and all positions as plain numbers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.foreign.rows import Table
from controlmap.authoring.importing.shape import Shape, count

_PIECE_BYTES: Final = 4 << 20
_NUMBERS: Final = "<f8"
_POSITION_BYTES: Final = 16


def pack(table: Table) -> Iterator[Piece]:
    """Yield a table in pieces of some MB, or of one row if that is larger."""
    rows: list[str] = []
    outlines: list[Any] = []
    positions: list[np.ndarray[Any, Any]] = []
    size = 0
    for row, shape in zip(table.rows, table.shapes, strict=True):
        rows.append(json.dumps([row.get(column) for column in table.columns]))
        outlines.append(None if shape is None else shape.outline)
        positions += [] if shape is None else [shape.positions]
        size += len(rows[-1]) + (0 if shape is None else shape.positions.nbytes)
        if size > _PIECE_BYTES:
            yield _piece(table, rows, outlines, positions)
            rows, outlines, positions, size = [], [], [], 0
    yield _piece(table, rows, outlines, positions)


def _piece(table: Table, rows: list[str], outlines: list[Any], positions: list[np.ndarray[Any, Any]]) -> Piece:
    cells = f"[{','.join(rows)}]".encode()
    numbers = np.concatenate([np.empty((0, 2)), *positions]).astype(_NUMBERS)
    return Piece(
        {"notes": table.notes},
        (json.dumps(table.columns).encode(), cells, json.dumps(outlines).encode(), numbers.tobytes()),
    )


def unpack(piece: Piece) -> Table:
    """Return the rows of a piece, validated: it comes from a process that parsed hostile bytes.

    Raises:
        ValueError, TypeError, KeyError, RecursionError: it is malformed.

    """
    columns, cells, outlines, numbers = piece.columns
    names = [_text(name) for name in _list(columns)]
    rows = [dict(zip(names, map(_cell, row), strict=True)) for row in _list(cells)]
    positions = np.frombuffer(numbers, _NUMBERS).reshape(-1, 2)
    shapes: list[Shape | None] = []
    start = 0
    for outline in _list(outlines):
        end = start + (0 if outline is None else count(outline))
        if end > len(positions):
            raise ValueError("positions are missing")
        shapes.append(None if outline is None else Shape(outline, positions[start:end]))
        start = end
    if len(shapes) != len(rows) or start != len(positions):
        raise ValueError("rows and shapes do not match")
    return Table(names, rows, shapes, [_text(note) for note in _notes(piece.header)])


def _notes(header: Mapping[str, Any]) -> list[Any]:
    notes = header.get("notes", [])
    if not isinstance(notes, list):
        raise TypeError(type(notes))
    return notes


def _list(column: bytes | memoryview) -> list[Any]:
    value = json.loads(bytes(column))
    if not isinstance(value, list):
        raise TypeError(type(value))
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value))
    # JSON can represent a lone surrogate, which no file or terminal accepts.
    return value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _cell(value: object) -> str | float | None:
    if value is None or isinstance(value, bool | int | float):
        return value
    return _text(value)
