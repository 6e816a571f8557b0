"""Readers that do what a malicious file may make a library do. They run in a child: see ``test_confined.py``."""

import ctypes
import mmap
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError

MB = 1 << 20


def echo(content: bytes, **arguments: Any) -> Iterator[Piece]:
    yield Piece({"arguments": arguments}, (content, content[::-1]))


def sends(_: bytes, *, pieces: int, piece_bytes: int) -> Iterator[Piece]:
    for number in range(pieces):
        yield Piece({"number": number}, (bytes(piece_bytes),))


def refuses(_: bytes, *, sentence: str) -> Iterator[Piece]:
    yield Piece({})
    raise EventsError(sentence)


def raises(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    raise LookupError("a secret of the file's")


def asks_for_memory(_: bytes, *, mb: int) -> Iterator[Piece]:
    content = bytes(mb * MB)
    yield Piece({"bytes": len(content)})


def fills_memory(_: bytes) -> Iterator[Piece]:
    """Fill shared memory, which no limit on a process's own allocations covers."""
    kept = []
    while True:
        part = mmap.mmap(-1, 8 * MB)
        part.write(b"\1" * len(part))
        kept.append(part)
        yield from ()


def spins(_: bytes) -> Iterator[Piece]:
    while True:
        yield from ()


def spins_in_threads(_: bytes) -> Iterator[Piece]:
    threading.Thread(target=lambda: list(spins(b""))).start()
    yield from spins(b"")


def falls_silent(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    threading.Event().wait()


def aborts(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    os.abort()


def reads_at_zero(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    ctypes.string_at(0)


def leaves(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    os._exit(0)


def prints(_: bytes) -> Iterator[Piece]:
    print("between frames")
    os.write(1, b"between frames")
    yield Piece({})


def sends_raw(_: bytes, *, words: str) -> Iterator[Piece]:
    """Write to the pipe directly, as a child could if a file has compromised it."""
    for number in range(3, 16):
        try:
            os.write(number, bytes.fromhex(words))
        except OSError:
            continue
    os._exit(0)
    yield Piece({})


def surroundings(_: bytes) -> Iterator[Piece]:
    """Send what a child sees of its environment."""
    yield Piece(
        {
            "environment": dict(os.environ),
            "folder": str(Path.cwd()),
            "beside": [path.name for path in Path.cwd().iterdir()],
            "path": sys.path,
            "modules": sorted(sys.modules),
        }
    )


def limits(_: bytes) -> Iterator[Piece]:
    """Send the limits that the system sets for a child."""
    import resource

    names = ("CORE", "FSIZE", "NOFILE", "CPU", "DATA", "AS")
    open_files = {}
    for number in Path("/proc/self/fd").iterdir():
        try:
            open_files[number.name] = str(number.readlink()).partition(":")[0]
        except OSError:
            continue  # the descriptor that lists the folder
    yield Piece(
        {
            "limits": {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}"))[0] for name in names},
            "files": open_files,
            "priority": os.nice(0),
            "leads_its_session": os.getsid(0) == os.getpid(),
            "first_to_go": Path("/proc/self/oom_score_adj").read_text(encoding="ascii").strip(),
        }
    )


def writes(_: bytes, *, path: str) -> Iterator[Piece]:
    try:
        Path(path).write_bytes(bytes(100))
    except OSError as error:
        yield Piece({"error": error.errno})
    else:
        yield Piece({"error": None})


def imports(_: bytes, *, name: str) -> Iterator[Piece]:
    try:
        __import__(name)
    except ImportError:
        yield Piece({"found": False})
    else:
        yield Piece({"found": True})
