"""Atomic file writes: one file, or several, replaced completely or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

_READ_BY_ALL: Final = 0o644
"""The file mode, whatever a library left: a server running as another user must be able to read published files."""


def cause(error: OSError) -> str:
    """Return the operating system's message for an error: pyarrow's errors carry a message of their own."""
    return os.strerror(error.errno) if error.errno else str(error)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Return a path to write to; once it is written, it replaces ``path`` in one step.

    A reader of ``path`` sees the old file or the new one, even after a power cut. Until it is complete, the new one
    lies under the same name in a hidden folder beside the old one, so that a library which writes temporary files next
    to it leaves none behind. It keeps the old file's permissions; a new file is readable by everyone. If the writer
    fails, the old file stays. Raises OSError if it cannot be written.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        beside = Path(folder) / path.name
        yield beside
        with beside.open("rb+") as stream:
            os.fsync(stream.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else _READ_BY_ALL)
        beside.replace(path)


def write_atomically(path: Path, content: str | bytes) -> None:
    """Replace a file's content in one step; text is written as UTF-8 with its line ends unchanged.

    Raises OSError if it cannot be written.
    """
    with replacing(path) as beside:
        beside.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def replacing_together(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Return a path to write to for each of several files; once all are written, they replace ``paths``.

    All of them are complete beside their destinations before the first is moved there: if one cannot be written, none
    is replaced. After a power cut during the moves some files may be old and some new, each of them complete.

    Raises OSError if one cannot be written.
    """
    with ExitStack() as stack:
        written = [stack.enter_context(replacing(path)) for path in paths]
        yield written
        for beside in written:
            with beside.open("rb+") as stream:
                os.fsync(stream.fileno())  # here, before any is moved: only a sync reveals that the disk is full
        for path in paths:
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))


def write_together(files: Mapping[Path, str | bytes]) -> None:
    """Replace the content of several files, or of none if one cannot be written: see ``replacing_together``."""
    with replacing_together(list(files)) as written:
        for beside, content in zip(written, files.values(), strict=True):
            beside.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
