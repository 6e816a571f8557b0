"""Limits on websocket frames that applications never see, and deadlines for answers that are not read.

uvicorn's own protocol, extended. ``tests/upstream/test_server_hook.py`` tests what it relies on.
"""

import asyncio
from collections.abc import Callable
from typing import Any, ClassVar, Final

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.buckets import Bucket
from controlmap.ui.gateway.refusals import POLICY, TOO_MANY, Refusals
from controlmap.ui.gateway.transport.deadlines import Deadline

_PIECE: Final = 4096
"""Bytes that are parsed at a time: some 700 of the smallest frames."""
_AFTER_CLOSING: Final = 65_536
"""Bytes in which a client's close frame is searched for."""
_CLOSING_S: Final = 2.0
"""For the client to receive the reason."""


class PatientWebSocket(WebSocketsSansIOProtocol):
    """A websocket with limits on its frames, including pings and fragments, and a deadline for its client to read."""

    _refusals: ClassVar = Refusals()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start counting."""
        super().connection_made(transport)
        self._frames = Bucket(limits.FRAMES_PER_S, limits.FRAMES_AT_ONCE)
        self._unread = Deadline(self.transport)
        self._after_closing = 0

    def data_received(self, data: bytes) -> None:
        """Parse a chunk at a time; once the connection is closed, only look for the client's close frame.

        Further data is read and discarded: a connection that is dropped with unread bytes loses the last data sent to
        it, here the reason for closing.
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
            self.queue.get_nowait()  # discard messages that arrived before the close
        self.queue.put_nowait({"type": "websocket.disconnect", "code": POLICY, "reason": TOO_MANY})
        self._refusals.note(TOO_MANY)
        self.conn.send_close(POLICY, TOO_MANY)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self._close_soon()

    def _close_soon(self) -> None:
        """Limit how long to wait for the client's close frame: in a flood, it is never found."""
        if self.close_timer is not None:
            self.close_timer.cancel()
        self.close_timer = self.loop.call_later(_CLOSING_S, self.transport.close)

    async def send(self, message: Any) -> None:
        """Send, or raise if the client is gone because the other half of this protocol closed its connection."""
        if self.close_sent:
            raise ClientDisconnected
        await super().send(message)
        if self.close_sent and not self.transport.is_closing():
            self._close_soon()

    def pause_writing(self) -> None:
        """Start the deadline for the client to read."""
        self._unread.set(limits.UNREAD_S)
        super().pause_writing()

    def resume_writing(self) -> None:
        """Cancel that deadline."""
        self._unread.call_off()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Cancel the deadline."""
        self._unread.call_off()
        super().connection_lost(exc)
