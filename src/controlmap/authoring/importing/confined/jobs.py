"""The parent's side of reading an untrusted file in a child process."""

import subprocess
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Final

from controlmap.authoring.importing.confined import child
from controlmap.authoring.importing.confined.bounds import AT_ONCE, Bounds
from controlmap.authoring.importing.confined.endings import EndedError, Ending, ending_of, sentence
from controlmap.authoring.importing.confined.frames import FrameError, FrameTooLargeError, Piece, read_frame
from controlmap.authoring.importing.confined.process import Job, started
from controlmap.authoring.importing.confined.watch import Watch
from controlmap.errors import ControlmapError

_TURNS: Final = threading.BoundedSemaphore(AT_ONCE)
_END_WITHIN_S: Final = 1.0
"""From the end of the pipe to that of the process, which has no work left in between."""
_MOST_LETTERS: Final = 4_000
"""Longest sentence accepted from a child, in characters: it may list a table's forty column names."""


def read_whole(job: Job, bounds: Bounds, error: type[ControlmapError] = ControlmapError) -> Piece:
    """Return the only piece that a reader yields.

    Raises:
        ControlmapError: of type ``error``, as ``read_pieces`` does.

    """
    pieces = list(read_pieces(job, bounds, error))
    if len(pieces) != 1:
        raise unusable(job, bounds, error, f"{len(pieces)} pieces")
    return pieces[0]


def read_pieces(
    job: Job, bounds: Bounds, error: type[ControlmapError] = ControlmapError
) -> Generator[Piece, None, None]:
    """Yield a reader's pieces, from a child process that ends with this generator.

    Use ``contextlib.closing`` if you may not consume all of them.

    Raises:
        ControlmapError: of type ``error``: the reader rejected the file, or the child was killed or ended
            before it had read everything; the cause is then an ``EndedError``.

    """
    try:
        with _turn(bounds), started(job, bounds) as process, Watch(process, bounds) as watch:
            yield from _pieces(process, watch, bounds)
    except _RefusedError as refusal:
        raise error(str(refusal)) from None
    except EndedError as ended:
        raise error(sentence(ended.ending, job.what, bounds)) from ended


def unusable(job: Job, bounds: Bounds, error: type[ControlmapError], details: str) -> ControlmapError:
    """Return the error to raise if the parent finds that a piece is malformed."""
    raised = error(sentence(Ending.NONSENSE, job.what, bounds))
    raised.__cause__ = EndedError(Ending.NONSENSE, details)
    return raised


class _RefusedError(Exception):
    """The reader rejected the file."""


@contextmanager
def _turn(bounds: Bounds) -> Iterator[None]:
    if not _TURNS.acquire(timeout=bounds.wait_s):
        raise EndedError(Ending.BUSY)
    try:
        yield
    finally:
        _TURNS.release()


def _pieces(process: subprocess.Popen[bytes], watch: Watch, bounds: Bounds) -> Iterator[Piece]:
    left = bounds.result_bytes
    while True:
        kind, piece = _next(process, watch, min(left, bounds.piece_bytes))
        left -= sum(len(column) for column in piece.columns)
        if kind == child.END:
            return
        if kind == child.REFUSED:
            raise _RefusedError(_plain(piece.header.get("sentence")))
        if kind == child.FAULT:
            ending = Ending.MEMORY if piece.header.get("memory") is True else Ending.FAILED
            raise EndedError(ending, f"{piece.header.get('error')} {piece.header.get('places')}")
        yield piece


def _next(process: subprocess.Popen[bytes], watch: Watch, most_bytes: int) -> tuple[str, Piece]:
    assert process.stdout is not None  # noqa: S101 -- it was opened as a pipe
    watch.asked()
    try:
        frame = read_frame(process.stdout, most_bytes)
    except FrameTooLargeError as error:
        raise EndedError(Ending.TOO_MUCH) from error
    except FrameError as error:
        raise EndedError(_ended(process, watch), str(error)) from error
    finally:
        watch.answered()
    if frame is None:
        raise EndedError(_ended(process, watch), f"exit code {process.poll()}")
    return frame


def _ended(process: subprocess.Popen[bytes], watch: Watch) -> Ending:
    """Return why a child sends no more frames."""
    try:
        code = process.wait(_END_WITHIN_S)
    except subprocess.TimeoutExpired:
        return watch.killed_for or Ending.NONSENSE
    return watch.killed_for or ending_of(code)


def _plain(text: object) -> str:
    """Return a child's sentence in printable characters, shortened."""
    if not isinstance(text, str):
        raise EndedError(Ending.NONSENSE, "no sentence")
    shown = "".join(letter if letter.isprintable() else " " for letter in text[:_MOST_LETTERS])
    return f"{shown}…" if len(text) > _MOST_LETTERS else shown
