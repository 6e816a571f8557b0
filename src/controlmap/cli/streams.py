"""``-`` in place of a file: standard input and standard output."""

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import typer

STREAM: Final = Path("-")


@contextmanager
def from_input(path: Path, form: str | None) -> Iterator[Path]:
    """Yield the path itself or, for ``-``, that of a file that contains standard input, in the format ``form``.

    A file, because tables are read more than once, and by another process.

    Raises:
        BadParameter: ``-`` without a format, or a format for a file that has its own.

    """
    if not is_stream(path, form):
        yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / f"standard-input.{_ending(form)}"
        with kept.open("wb") as file:
            shutil.copyfileobj(_binary(sys.stdin), file)
        yield kept


@contextmanager
def to_output(path: Path, form: str | None, endings: Sequence[str]) -> Iterator[Path]:
    """Yield the path itself or, for ``-``, that of a file whose content then goes to standard output.

    Nothing is sent to standard output if the block raises an exception.

    Raises:
        BadParameter: ``-`` without a format of ``endings``, or a format for a file, which has its own.

    """
    if not is_stream(path, form):
        yield path
        return
    if f".{_ending(form)}" not in endings:
        raise typer.BadParameter(f"Standard output needs --format with one of {', '.join(e[1:] for e in endings)}.")
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / f"standard-output.{_ending(form)}"
        yield kept
        with kept.open("rb") as file:
            shutil.copyfileobj(file, _binary(sys.stdout))


def is_stream(path: Path, form: str | None) -> bool:
    """Return whether a path is ``-``; refuse a missing format for it, and a format for any other path."""
    if path == STREAM and form is None:
        raise typer.BadParameter("'-' has no ending that says its format. Add --format, such as --format csv.")
    if path != STREAM and form is not None:
        raise typer.BadParameter(f"--format is for '-' only: the format of '{path}' is that of its ending.")
    return path == STREAM


def _ending(form: str | None) -> str:
    return (form or "").lower().removeprefix(".")


def _binary(stream: object) -> BinaryIO:
    buffer: BinaryIO = stream.buffer  # type: ignore[attr-defined]  # a text stream over bytes, as the shell provides it
    return buffer
