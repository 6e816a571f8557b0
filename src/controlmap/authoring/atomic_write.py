"""Atomic file writes: one file, or several, replaced completely or not at all."""

import os
import tempfile
from collections.abc import Iterator, Mapping
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


def write_together(files: Mapping[Path, str | bytes]) -> None:
    """Replace several files, or none of them if one cannot be written.

    All of them are written beside their destinations before the first is moved there. After a power cut during the
    moves some files may be old and some new, each of them complete.

    Raises OSError if one cannot be written.
    """
    with ExitStack() as stack:
        for path, content in files.items():
            beside = stack.enter_context(replacing(path))
            with beside.open("wb") as stream:
                stream.write(content.encode("utf-8") if isinstance(content, str) else content)
                stream.flush()
                os.fsync(stream.fileno())  # here, before any is moved: only a sync reveals that the disk is full
