"""What runs in the child: bounds first, then the reader that was asked for. Only the standard library is used."""

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
"""The reader refuses the file; the header holds its sentence."""
FAULT: Final = "fault"
"""The reader failed; the header holds the kind of the exception and where it passed."""

_LOWER_PRIORITY: Final = 10
"""Readers of the dashboard come first: a child gets a tenth of a processor that a server wants, too."""
_OPEN_FILES: Final = 64
_ADDRESSES_BEYOND_MB: Final = 2048
"""Libraries are mapped, not allocated, and count as addresses only: those of pyarrow and GDAL take half of that."""


def main() -> None:
    """Read what the first line of standard input asks for; write frames to standard output."""
    request = json.loads(sys.stdin.buffer.readline())
    bound(request["memory_mb"], request["processor_s"])
    leave_network()
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints must not come between frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with suppress(BrokenPipeError):  # the parent wants no more
        _serve(request, pipe)
    os._exit(0)  # nothing of the file's making has a say in how this process ends


def bound(memory_mb: int, processor_s: int) -> None:
    """Take from this process what it needs for nothing, as far as the system can; its parent watches it, too."""
    if sys.platform == "win32":
        return  # it has no such bounds; its parent started it with a lower priority
    os.nice(_LOWER_PRIORITY)
    # Linux only. Where the machine's memory runs out in spite of all, this process goes, not the server.
    with suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as score:  # noqa: PTH123 -- pathlib is slow to import
        score.write("1000")
    import resource

    memory = memory_mb << 20
    for kind, most in (
        (resource.RLIMIT_CORE, 0),  # a core would hold the stranger's file
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_CPU, processor_s),
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_AS, memory + (_ADDRESSES_BEYOND_MB << 20)),
    ):
        already = resource.getrlimit(kind)[1]
        lowered = most if already == resource.RLIM_INFINITY else min(most, already)
        with suppress(ValueError, OSError):  # macOS refuses bounds on memory: there they are kept by watching
            # Of processor time the second bound kills without a word, so the first must come first.
            resource.setrlimit(kind, (lowered, lowered + 1 if kind == resource.RLIMIT_CPU else lowered))


class _Absent:
    """Finds no module of some names, as if they were not installed."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        """Stop the search for such a module; leave any other to those who find it."""
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
        kind, header = _told(error)
        write_frame(pipe, kind, Piece(header))
    else:
        write_frame(pipe, END, Piece({}))


def _told(error: Exception) -> tuple[str, dict[str, Any]]:
    from controlmap.errors import ControlmapError

    if isinstance(error, ControlmapError):
        return REFUSED, {"sentence": str(error)}
    places, trace = [], error.__traceback__
    while trace is not None:
        places.append(f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}")
        trace = trace.tb_next
    # Without its words: they may quote the file.
    return FAULT, {"error": type(error).__name__, "memory": isinstance(error, MemoryError), "places": places}
