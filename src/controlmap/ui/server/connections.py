"""Connections below the application: heads that do not end, answers that nobody reads, frames that no application sees.

uvicorn gives clients all the time in the world. These are its own two protocols with deadlines. ``tests/upstream``
holds what they lean on.
"""

import asyncio
import socket
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, ClassVar, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from controlmap.ui.server import limits
from controlmap.ui.server.buckets import Bucket
from controlmap.ui.server.refusals import POLICY, TOO_MANY, Refusals
from controlmap.ui.server.turnstile import Turnstile

_PIECE: Final = 4096
"""Bytes that are parsed at a time: some 700 of the smallest frames."""
_AFTER_CLOSING: Final = 65_536
"""Bytes among which a client's answer to being closed is looked for."""
_CLOSING_S: Final = 2.0
"""For the client to take in why."""


class _Deadline:
    """Ends a connection, without waiting for the client, unless it is called off in time."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._timer: asyncio.TimerHandle | None = None

    def set(self, seconds: float) -> None:
        """Begin to count, where it has not begun already."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._transport.abort)

    def call_off(self) -> None:
        """Stop counting."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _give_up_on_the_dead(transport: asyncio.Transport) -> None:
    """Have the kernel end a connection whose client takes nothing in, also one that is being closed. Linux only."""
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    connected = transport.get_extra_info("socket")
    if option is not None and connected is not None:
        connected.setsockopt(socket.IPPROTO_TCP, option, int(limits.UNREAD_S * 1000))


class PatientHTTP(H11Protocol):
    """Requests: their heads and bodies have to end, and websockets are opened a few at a time."""

    _heads: ClassVar[OrderedDict["PatientHTTP", None]] = OrderedDict()
    _turnstile: ClassVar = Turnstile()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Expect a request."""
        super().connection_made(transport)
        _give_up_on_the_dead(transport)
        self._head = _Deadline(transport)
        self._body = _Deadline(transport)
        self._unread = _Deadline(transport)
        self._expect_head()

    def data_received(self, data: bytes) -> None:
        """Take a piece in, and see whether the request is complete."""
        super().data_received(data)
        if self.conn.their_state is h11.IDLE:
            self._expect_head()
        else:
            self._head_came()
        if self.conn.their_state is h11.SEND_BODY:
            self._body.set(limits.BODY_S)
        else:
            self._body.call_off()

    def connection_lost(self, exc: Exception | None) -> None:
        """Call every deadline off."""
        self._head_came()
        self._body.call_off()
        self._unread.call_off()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Expect the client to read."""
        self._unread.set(limits.UNREAD_S)
        super().pause_writing()

    def resume_writing(self) -> None:
        """Note that it did."""
        self._unread.call_off()
        super().resume_writing()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """Open a websocket when it is its turn: a thousand of them take a second."""
        self.transport.pause_reading()
        self._turnstile.enter(lambda: self._upgrade(event))

    def _upgrade(self, event: h11.Request) -> None:
        if not self.transport.is_closing():
            self.transport.resume_reading()
            super().handle_websocket_upgrade(event)

    def _expect_head(self) -> None:
        self._head.set(limits.HEAD_S)
        self._heads[self] = None
        if len(self._heads) > limits.WAITING_HEADS:
            oldest, _ = self._heads.popitem(last=False)
            oldest.transport.abort()

    def _head_came(self) -> None:
        self._heads.pop(self, None)
        self._head.call_off()


class PatientWebSocket(WebSocketsSansIOProtocol):
    """A websocket whose frames are counted, pings and fragments too, and whose client has to read."""

    _refusals: ClassVar = Refusals()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to count."""
        super().connection_made(transport)
        self._frames = Bucket(limits.FRAMES_PER_S, limits.FRAMES_AT_ONCE)
        self._unread = _Deadline(self.transport)
        self._after_closing = 0

    def data_received(self, data: bytes) -> None:
        """Take in a piece at a time; once the connection is closed, only look for the client's own word of it.

        What is still coming is read and thrown away: a connection that is dropped with bytes unread loses the last
        words that it was sent, here why it was closed.
        """
        for start in range(0, len(data), _PIECE):
            if self.close_sent:
                self._after_closing += _PIECE
                if self._after_closing > _AFTER_CLOSING:
                    return
            super().data_received(data[start : start + _PIECE])

    def handle_bytes(self, event: Frame) -> None:
        """Count a message or the first fragment of one."""
        self._counted(super().handle_bytes, event)

    def handle_text(self, event: Frame) -> None:
        """Count a message or the first fragment of one."""
        self._counted(super().handle_text, event)

    def handle_cont(self, event: Frame) -> None:
        """Count a fragment."""
        self._counted(super().handle_cont, event)

    def handle_ping(self) -> None:
        """Count a ping: each is answered."""
        self._counted(super().handle_ping)

    def handle_pong(self, event: Frame) -> None:
        """Count a pong."""
        self._counted(super().handle_pong, event)

    def _counted(self, handle: Callable[..., None], *event: Frame) -> None:
        if self.close_sent:
            return
        if self._frames.take() is not None:
            handle(*event)
            return
        while not self.queue.empty():
            self.queue.get_nowait()  # what was said before is not heard any more
        self.queue.put_nowait({"type": "websocket.disconnect", "code": POLICY, "reason": TOO_MANY})
        self._refusals.note(TOO_MANY)
        self.conn.send_close(POLICY, TOO_MANY)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.close_timer = self.loop.call_later(_CLOSING_S, self.transport.close)

    async def send(self, message: Any) -> None:
        """Send, or say that the client is gone where its connection was closed by the other half of this protocol."""
        if self.close_sent:
            raise BrokenPipeError
        await super().send(message)

    def pause_writing(self) -> None:
        """Expect the client to read."""
        self._unread.set(limits.UNREAD_S)
        super().pause_writing()

    def resume_writing(self) -> None:
        """Note that it did."""
        self._unread.call_off()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Call the deadline off."""
        self._unread.call_off()
        super().connection_lost(exc)
