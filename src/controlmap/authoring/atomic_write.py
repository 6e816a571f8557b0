"""Writing a file at once or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Final

_READ_BY_ALL: Final = 0o644
"""A temporary file is its owner's alone; what is published is read by a server's user too."""


def write_atomically(path: Path, content: str | bytes) -> None:
    """Replace a file's content in one step: whoever reads it, or pulls the plug, finds the old content or the new.

    Text is written as UTF-8. The new content stands beside it under a hidden name until it is whole; it keeps the old
    file's permissions, and a new file may be read by everyone. Raises OSError where it cannot be written.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else _READ_BY_ALL)
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
