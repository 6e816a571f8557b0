"""Writing a file, or several, at once or not at all."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

_READ_BY_ALL: Final = 0o644
"""Whatever the library that wrote it left: what is published is read by a server's user too."""


def cause(error: OSError) -> str:
    """Return why a file cannot be read or written, in the system's own words: pyarrow's errors carry its own."""
    return os.strerror(error.errno) if error.errno else str(error)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Return a path to write to; once it is written, it takes the place of ``path`` in one step.

    Whoever reads ``path``, or pulls the plug, finds the old file or the new one. The new one stands under the same name
    in a hidden folder beside the old one until it is whole, so that a library which writes files of its own next to it
    leaves nothing behind. It keeps the old file's permissions, and a new file may be read by everyone. Where the writer
    fails, the old file stays. Raises OSError where it cannot be written.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        beside = Path(folder) / path.name
        yield beside
        with beside.open("rb+") as stream:
            os.fsync(stream.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else _READ_BY_ALL)
        beside.replace(path)


def write_atomically(path: Path, content: str | bytes) -> None:
    """Replace a file's content in one step; text is written as UTF-8 with its line ends as they are.

    Raises OSError where it cannot be written.
    """
    with replacing(path) as beside:
        beside.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def write_together(files: Mapping[Path, str | bytes]) -> None:
    """Replace several files, all of them or none where one cannot be written.

    Each is written beside its place before the first is put there. Whoever pulls the plug in the instant after that may
    find some old and some new, each of them whole.

    Raises OSError where one cannot be written.
    """
    with ExitStack() as stack:
        for path, content in files.items():
            beside = stack.enter_context(replacing(path))
            with beside.open("wb") as stream:
                stream.write(content.encode("utf-8") if isinstance(content, str) else content)
                stream.flush()
                os.fsync(stream.fileno())  # here, not only when it is put in place: a disk may be full no sooner
