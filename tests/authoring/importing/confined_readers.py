"""Readers that do what a hostile file may make a library do. Run in a child by ``test_confined.py``."""

import ctypes
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError

MB = 1 << 20


def echo(content: bytes, **arguments: Any) -> Iterator[Piece]:
    yield Piece({"arguments": arguments}, (content, content[::-1]))


def nothing(_: bytes) -> Iterator[Piece]:
    yield from ()


def refuses(_: bytes, sentence: str) -> Iterator[Piece]:
    yield Piece({})
    raise EventsError(sentence)


def raises(_: bytes) -> Iterator[Piece]:
    yield from ()
    raise LookupError("a stranger's secret")


def runs_out_of_memory(_: bytes) -> Iterator[Piece]:
    yield Piece({}, (bytearray(2048 * MB)[:1],))  # type: ignore[arg-type]


def fills_memory(_: bytes, mb_at_once: int) -> Iterator[Piece]:
    """Maps shared memory, which no bound on a process's own memory counts."""
    import mmap

    kept = []
    while True:
        part = mmap.mmap(-1, mb_at_once * MB)
        for at in range(0, len(part), mmap.PAGESIZE):
            part[at] = 1
        kept.append(part)
        yield from ()
        time.sleep(0.001)


def spins(_: bytes) -> Iterator[Piece]:
    while True:
        yield from ()


def spins_in_threads(_: bytes) -> Iterator[Piece]:
    threading.Thread(target=lambda: next(spins(b""))).start()
    yield from spins(b"")


def sleeps(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    time.sleep(3600)


def aborts(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    os.abort()


def breaks(_: bytes) -> Iterator[Piece]:
    yield from ()
    ctypes.string_at(0)


def is_killed(_: bytes) -> Iterator[Piece]:
    yield from ()
    os.kill(os.getpid(), signal.SIGKILL)


def leaves(_: bytes) -> Iterator[Piece]:
    yield Piece({})
    os._exit(0)


def sends(_: bytes, pieces: int, piece_bytes: int) -> Iterator[Piece]:
    for number in range(pieces):
        yield Piece({"number": number}, (bytes(piece_bytes),))


def prints(_: bytes) -> Iterator[Piece]:
    print("between frames")
    os.write(1, b"between frames")
    yield Piece({})


def sends_raw(_: bytes, words: str) -> Iterator[Piece]:
    """Writes to the pipe itself, as a child could that a file has taken over."""
    for number in range(3, 16):
        try:
            os.write(number, bytes.fromhex(words))
        except OSError:
            continue
    os._exit(0)
    yield Piece({})


def surroundings(_: bytes) -> Iterator[Piece]:
    """Tells what the child sees of the world."""
    import resource

    limits = ("CORE", "FSIZE", "NOFILE", "CPU", "DATA", "AS")
    files = {}
    for number in os.listdir("/proc/self/fd"):
        try:
            files[number] = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue
    yield Piece(
        {
            "environment": dict(os.environ),
            "files": files,
            "folder": os.getcwd(),
            "there": os.listdir(),
            "path": sys.path,
            "modules": sorted(sys.modules),
            "priority": os.nice(0),
            "session": os.getsid(0) == os.getpid(),
            "oom": open("/proc/self/oom_score_adj").read().strip(),
            "limits": {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}")) for name in limits},
        }
    )


def writes(_: bytes, path: str) -> Iterator[Piece]:
    try:
        with open(path, "w") as file:
            file.write("a" * 100)
    except OSError as error:
        yield Piece({"error": error.errno})
    else:
        yield Piece({"error": None})


def waits_for(_: bytes, port: int) -> Iterator[Piece]:
    """Ends when whoever listens there closes the connection."""
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.recv(1)
    yield Piece({})
