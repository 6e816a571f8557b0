"""The protocol of the pipes: frames of a JSON header and columns of raw bytes. Uses the standard library only."""

import json
import struct
from collections.abc import Mapping, Sequence
from typing import IO, Any, Final, NamedTuple

_LENGTHS: Final = struct.Struct(">II")
"""Bytes of the header, number of columns; then 8 bytes for the length of each column."""
_MOST_HEADER_BYTES: Final = 1 << 20
_MOST_COLUMNS: Final = 1 << 10


class Piece(NamedTuple):
    """One part of a reader's result."""

    header: Mapping[str, Any]
    """Any JSON object, 1 MB at most."""
    columns: Sequence[bytes | memoryview] = ()
    """Raw bytes, in a form described by the header."""


class FrameError(Exception):
    """The child sent something other than a frame, or one that is too large."""


class FrameTooLargeError(FrameError):
    """The columns of a frame are larger than allowed."""


def write_frame(pipe: IO[bytes], kind: str, piece: Piece) -> None:
    """Write a frame of the given kind."""
    header = json.dumps([kind, piece.header]).encode()
    columns = [memoryview(column).cast("B") for column in piece.columns]
    pipe.write(_LENGTHS.pack(len(header), len(columns)))
    pipe.write(struct.pack(f">{len(columns)}Q", *(column.nbytes for column in columns)))
    pipe.write(header)
    for column in columns:
        pipe.write(column)
    pipe.flush()


def read_frame(pipe: IO[bytes], most_bytes: int) -> tuple[str, Piece] | None:
    """Return the kind and the piece of the next frame; None at the end of the pipe.

    Raises:
        FrameTooLargeError: its columns have more than ``most_bytes``; they are left in the pipe.
        FrameError: it is malformed.

    """
    head = pipe.read(_LENGTHS.size)
    if not head:
        return None
    if len(head) < _LENGTHS.size:
        raise FrameError("the pipe ended within a frame")
    header_bytes, count = _LENGTHS.unpack(head)
    if header_bytes > _MOST_HEADER_BYTES or count > _MOST_COLUMNS:
        raise FrameError("a header is too large")
    lengths = struct.unpack(f">{count}Q", _exactly(pipe, 8 * count))
    if sum(lengths) > most_bytes:
        raise FrameTooLargeError("a piece is too large")
    kind, header = _parsed(_exactly(pipe, header_bytes))
    return kind, Piece(header, tuple(_exactly(pipe, length) for length in lengths))


def _parsed(header: bytes) -> tuple[str, dict[str, Any]]:
    try:
        parsed = json.loads(header)
    except (ValueError, RecursionError) as error:
        raise FrameError("a header is not JSON") from error
    match parsed:
        case [str() as kind, dict() as values]:
            return kind, values
    raise FrameError("a header is neither kind nor values")


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    content = pipe.read(length)
    if len(content) < length:
        raise FrameError("the pipe ended within a frame")
    return content
