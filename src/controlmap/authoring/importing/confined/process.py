"""The child process itself: how it is started, and what it is given."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, Final, NamedTuple

from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.endings import EndedError, Ending

_BOOT: Final = (
    "import sys; sys.path += sys.argv[1:]; from controlmap.authoring.importing.confined.child import main; main()"
)
_ISOLATED: Final = ("-I", "-S", "-B", "-X", "utf8")
"""No variable, no folder of the user's and no start-up file has a say; nothing is written beside modules."""
_LIBRARIES: Final = ("controlmap", "numpy", "pyarrow")
_PACKAGE_FOLDERS: Final = ("site-packages", "dist-packages")
_PASSED_ON: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Without which an interpreter may not start."""
_SET: Final = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",  # the others reserve gigabytes of addresses beforehand
    "MALLOC_ARENA_MAX": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}


class Job(NamedTuple):
    """What is to be read, and how."""

    reader: str
    """``package.module:function``, never a stranger's word. Called as ``function(content, **arguments)``."""
    arguments: Mapping[str, Any]
    """Anything that JSON holds; the absolute path of the file where it is not in ``content``."""
    content: bytes = b""
    what: str = "The file"
    """What a sentence about it begins with."""
    without: Sequence[str] = ()
    """Modules that the libraries import where they find them, and that the reader can do without."""


@contextmanager
def started(job: Job, bounds: Bounds) -> Iterator[subprocess.Popen[bytes]]:
    """Start a child that works on a job, and end it, whatever it is doing.

    Raises:
        EndedError: the system starts no process.

    """
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(TemporaryDirectory(prefix="controlmap-", ignore_cleanup_errors=True))
            process = stack.enter_context(_opened(folder))
        except OSError as error:
            raise EndedError(Ending.NO_PROCESS, type(error).__name__) from error
        sending = threading.Thread(target=_send, args=(process.stdin, job, bounds), name="controlmap-send", daemon=True)
        sending.start()
        try:
            yield process
        finally:
            process.kill()
            process.wait()
            sending.join()


def _opened(folder: str) -> subprocess.Popen[bytes]:
    # A Windows virtual environment's own interpreter starts another one, which could not be watched.
    interpreter = getattr(sys, "_base_executable", None) or sys.executable
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return subprocess.Popen(  # noqa: S603 -- no word of a stranger's is in the command
        [interpreter, *_ISOLATED, "-c", _BOOT, *library_folders()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_SET | {name: os.environ[name] for name in _PASSED_ON if name in os.environ},
        close_fds=True,
        start_new_session=True,
        creationflags=flags,
    )


def library_folders() -> list[str]:
    """Return where the child finds this package and the libraries: nothing else of this process's path reaches it."""
    return [
        folder
        for folder in dict.fromkeys(sys.path)
        if Path(folder).is_absolute()
        and (Path(folder).name in _PACKAGE_FOLDERS or any(Path(folder, name).is_dir() for name in _LIBRARIES))
    ]


def _send(pipe: IO[bytes], job: Job, bounds: Bounds) -> None:
    request = {
        "reader": job.reader,
        "arguments": dict(job.arguments),
        "content_bytes": len(job.content),
        "without": list(job.without),
        "memory_mb": bounds.memory_mb,
        "processor_s": bounds.processor_s,
    }
    with suppress(OSError), pipe:  # it ended before it had read everything, which its exit code says
        pipe.write(json.dumps(request).encode() + b"\n")
        pipe.write(job.content)
