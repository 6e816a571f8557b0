"""A lock on an edition's folder, so that two programs do not write a step at the same time."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from controlmap.errors import ControlmapError

LOCK_FILE: Final = ".lock"
_WAIT_S: Final = 10.0
"""A step takes milliseconds: a program that holds the lock for longer is stuck."""
_PAUSE_S: Final = 0.02


@contextmanager
def locked(folder: Path, wait_s: float = _WAIT_S) -> Iterator[None]:
    """Hold the lock of a folder for as long as the block runs. The system releases it when the process ends.

    Raises:
        ControlmapError: another process has held it for too long.
        OSError: the folder is not writable.

    """
    with (folder / LOCK_FILE).open("a+b") as file:
        until = time.monotonic() + wait_s
        while not _take(file):
            if time.monotonic() > until:
                raise ControlmapError(f"Another program is writing in '{folder}'. Close it, and repeat the step.")
            time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            _release(file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
