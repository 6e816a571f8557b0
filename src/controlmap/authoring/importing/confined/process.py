"""The child process: how it is started, and its environment."""

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
"""No environment variable, user folder or start-up file has an influence; no bytecode is written."""
_LIBRARIES: Final = ("controlmap", "numpy", "pyarrow")
_PACKAGE_FOLDERS: Final = ("site-packages", "dist-packages")
_PASSED_ON: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""An interpreter may not start without these variables."""
_SET: Final = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",  # the other pools reserve gigabytes of address space in advance
    "MALLOC_ARENA_MAX": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}


class Job(NamedTuple):
    """A file to read, and how to read it."""

    reader: str
    """``package.module:function``, never from untrusted input. Called as ``function(content, **arguments)``."""
    arguments: Mapping[str, Any]
    """Any JSON object; the absolute path of the file if it is not passed in ``content``."""
    content: bytes = b""
    what: str = "The file"
    """How a sentence about it begins."""
    without: Sequence[str] = ()
    """Optional dependencies of the libraries that the reader does not need, so that they are not imported."""


@contextmanager
def started(job: Job, bounds: Bounds) -> Iterator[subprocess.Popen[bytes]]:
    """Start a child that works on a job, and end it on exit, whatever it is doing.

    Raises:
        EndedError: the system cannot start a process.

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
    # In a Windows virtual environment, the interpreter starts another process, which could not be watched.
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
    """Return the folders of this package and its libraries: the child gets nothing else of this process's path."""
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
    with suppress(OSError), pipe:  # it ended before it had read everything; its exit code says why
        pipe.write(json.dumps(request).encode() + b"\n")
        pipe.write(job.content)
