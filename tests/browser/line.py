"""A connection between readers and a server that a test can cut, silence and restore."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from urllib.parse import urlsplit

from tests.rehearsal.server import HOST

_READ_BYTES = 65_536
_LONGEST_QUEUE = 64


class State(Enum):
    """How a line treats the data sent over it."""

    WHOLE = "carries it"
    CUT = "is closed, and takes no new connection"
    SILENT = "loses it without closing: a laptop that sleeps, a telephone in a tunnel"


class Line:
    """Forward connections to a server until it is cut or silenced."""

    def __init__(self, server: str) -> None:
        """Open a line to the server at an address."""
        self._port = urlsplit(server).port or 80
        self._state = State.WHOLE
        self._open: list[socket.socket] = []
        self._listener = socket.create_server((HOST, 0), backlog=_LONGEST_QUEUE)
        self.address = f"http://{HOST}:{self._listener.getsockname()[1]}"
        self.given_up = threading.Event()
        """Set once the server has closed a connection that had fallen silent."""
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        self._state = State.CUT
        self._break()

    def silence(self) -> None:
        """Lose everything from now on, but leave every connection open."""
        self.given_up.clear()
        self._state = State.SILENT

    def restore(self) -> None:
        """Forward new connections again. Those from before stay closed, as after a router has forgotten them."""
        self._break()
        self._state = State.WHOLE

    def end(self) -> None:
        """Close the line for good."""
        self.cut()
        self._listener.close()

    def _break(self) -> None:
        ends, self._open = self._open, []
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self) -> None:
        while True:
            try:
                reader, _ = self._listener.accept()
            except OSError:  # the line was closed
                return
            if self._state is State.CUT:
                reader.close()
                continue
            self._open.append(reader)
            try:
                server = socket.create_connection((HOST, self._port))
            except OSError:
                reader.close()
                continue
            self._open.append(server)
            threading.Thread(target=self._carry, args=(reader, server), daemon=True).start()
            threading.Thread(target=self._carry, args=(server, reader, self.given_up), daemon=True).start()

    def _carry(self, sender: socket.socket, receiver: socket.socket, ended: threading.Event | None = None) -> None:
        with suppress(OSError):
            while said := sender.recv(_READ_BYTES):
                if self._state is State.WHOLE:
                    receiver.sendall(said)
        if self._state is State.SILENT:
            if ended:
                ended.set()
            return  # the other end is not notified
        with suppress(OSError):
            receiver.shutdown(socket.SHUT_WR)


@contextmanager
def line_to(server: str) -> Iterator[Line]:
    """Open a line to a server for the length of a block."""
    line = Line(server)
    try:
        yield line
    finally:
        line.end()
