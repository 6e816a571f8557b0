"""The program of the child: sets its limits first, then runs the requested reader. Uses the standard library only."""

import importlib
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, BinaryIO, Final

from controlmap.authoring.importing.confined.frames import Piece, write_frame
from controlmap.authoring.importing.confined.seclusion import leave_network

PIECE: Final = "piece"
END: Final = "end"
REFUSED: Final = "refused"
"""The reader rejected the file; the header contains its sentence."""
FAULT: Final = "fault"
"""The reader failed; the header contains the exception's type and the places in its traceback."""

_LOWER_PRIORITY: Final = 10
"""Niceness: the server's readers come first. A child gets a tenth of a processor that the server also wants."""
_OPEN_FILES: Final = 64
_ADDRESSES_BEYOND_MB: Final = 2048
"""Mapped libraries use address space although they allocate nothing: pyarrow and GDAL take half of this."""


def main() -> None:
    """Read the job from the first line of standard input; write frames to standard output."""
    request = json.loads(sys.stdin.buffer.readline())
    bound(request["memory_mb"], request["processor_s"])
    leave_network()
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # A library's own output must not be mixed with the frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with suppress(BrokenPipeError):  # the parent wants no more
        _serve(request, pipe)
    os._exit(0)  # exit at once, so that no code influenced by the file runs during shutdown


def bound(memory_mb: int, processor_s: int) -> None:
    """Limit this process's resources and remove unneeded rights, where the system can; its parent watches it, too."""
    if sys.platform == "win32":
        return  # Windows has no such limits; the parent started it with a lower priority
    os.nice(_LOWER_PRIORITY)
    # Linux only. If the machine runs out of memory anyway, the kernel kills this process rather than the server.
    with suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as score:  # noqa: PTH123 -- pathlib is slow to import
        score.write("1000")
    import resource

    memory = memory_mb << 20
    for kind, most in (
        (resource.RLIMIT_CORE, 0),  # a core dump would contain the untrusted file
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_CPU, processor_s),
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_AS, memory + (_ADDRESSES_BEYOND_MB << 20)),
    ):
        already = resource.getrlimit(kind)[1]
        lowered = most if already == resource.RLIM_INFINITY else min(most, already)
        with suppress(ValueError, OSError):  # macOS rejects memory limits: there only the parent's watch enforces them
            # Exceeding the hard limit of processor time kills without a signal to handle, so the soft one must come
            # first.
            resource.setrlimit(kind, (lowered, lowered + 1 if kind == resource.RLIMIT_CPU else lowered))


class _Absent:
    """An import finder that hides some modules, as if they were not installed."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        """Raise for a hidden module; leave any other to the next finder."""
        if name in self._names:
            raise ModuleNotFoundError(name)


def _serve(request: dict[str, Any], pipe: BinaryIO) -> None:
    content = sys.stdin.buffer.read(request["content_bytes"])
    sys.meta_path.insert(0, _Absent(request["without"]))
    try:
        module, _, function = request["reader"].partition(":")
        read = getattr(importlib.import_module(module), function)
        for piece in read(content, **request["arguments"]):
            write_frame(pipe, PIECE, piece)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 -- the last frame says what it was, and the parent never shows it
        kind, header = _reported(error)
        write_frame(pipe, kind, Piece(header))
    else:
        write_frame(pipe, END, Piece({}))


def _reported(error: Exception) -> tuple[str, dict[str, Any]]:
    from controlmap.errors import ControlmapError

    if isinstance(error, ControlmapError):
        return REFUSED, {"sentence": str(error)}
    places, trace = [], error.__traceback__
    while trace is not None:
        places.append(f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}")
        trace = trace.tb_next
    # Without the exception's message, which may quote the file.
    return FAULT, {"error": type(error).__name__, "memory": isinstance(error, MemoryError), "places": places}
