"""Deadlines for requests whose head or body does not end, and for answers that are not read.

uvicorn's own protocol, extended. ``tests/upstream/test_server_hook.py`` tests what it relies on.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import ClassVar, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.transport.deadlines import Deadline, set_socket_options
from controlmap.ui.gateway.transport.turnstile import Turnstile

_OPENING: Final = b"/_stcore/stream "
"""Part of the request line that opens a session."""


class PatientHTTP(H11Protocol):
    """HTTP with deadlines for heads and bodies, and websockets opened a few at a time."""

    _heads: ClassVar[OrderedDict["PatientHTTP", None]] = OrderedDict()
    _turnstile: ClassVar = Turnstile()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the deadline for a request."""
        super().connection_made(transport)
        set_socket_options(transport)
        self._head = Deadline(transport)
        self._body = Deadline(transport)
        self._unread = Deadline(transport)
        self._upgraded = False
        self._expect_head()

    def data_received(self, data: bytes) -> None:
        """Process a chunk: at once, unless it opens a websocket."""
        if _OPENING in data:
            self._in_turn(lambda: self._take_in(data))
        else:
            self._take_in(data)

    def _take_in(self, data: bytes) -> None:
        """Pass a chunk on, and check whether it completes the request."""
        super().data_received(data)
        if self._upgraded:
            # h11 would wait for the request's end for ever: the connection is a websocket's from here.
            self._head_came()
            return
        if self.conn.their_state is h11.IDLE:
            self._expect_head()
        else:
            self._head_came()
        if self.conn.their_state is h11.SEND_BODY:
            self._body.set(limits.BODY_S)
        else:
            self._body.call_off()

    def connection_lost(self, exc: Exception | None) -> None:
        """Cancel all deadlines."""
        self._head_came()
        self._body.call_off()
        self._unread.call_off()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Start the deadline for the client to read."""
        self._unread.set(limits.UNREAD_S)
        super().pause_writing()

    def resume_writing(self) -> None:
        """Cancel that deadline."""
        self._unread.call_off()
        super().resume_writing()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """Open a websocket in its turn, however its address is spelled."""
        self._upgraded = True
        self._body.call_off()
        self.connections.discard(self)
        upgrade = super().handle_websocket_upgrade
        self._in_turn(lambda: upgrade(event))

    def _in_turn(self, go_on: Callable[[], None]) -> None:
        """Queue a call, so that a thousand websockets, which take a second to open, do not block other clients."""

        def enter() -> None:
            if not self.transport.is_closing():
                self.transport.resume_reading()
                go_on()

        self.transport.pause_reading()
        self._turnstile.enter(enter)

    def _expect_head(self) -> None:
        self._head.set(limits.HEAD_S)
        self._heads[self] = None
        if len(self._heads) > limits.WAITING_HEADS:
            oldest, _ = self._heads.popitem(last=False)
            oldest.transport.abort()

    def _head_came(self) -> None:
        self._heads.pop(self, None)
        self._head.call_off()
