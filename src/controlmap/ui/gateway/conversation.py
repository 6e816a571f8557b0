"""One websocket: the limits on its client, and the messages passed on to Streamlit."""

import asyncio
from contextlib import suppress
from typing import Final

from starlette.types import Message, Receive, Send

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.buckets import Bucket
from controlmap.ui.gateway.refusals import POLICY, TOO_BIG, TOO_MANY, UNSUPPORTED, Refusals, refuse_websocket

TOO_MUCH: Final = "Too many bytes at once. Fix: wait a moment, then open the page again."
TOO_LARGE: Final = "The message is too large. Fix: send a shorter text."
NOT_BINARY: Final = "Streamlit's messages are binary."
BUSY: Final = "Too many readers at this address. Fix: try again in a moment."


class Allowance:
    """The remaining allowance of one session. Kept when the session reconnects."""

    def __init__(self) -> None:
        """Start full."""
        self._messages = Bucket(limits.MESSAGES_PER_S, limits.MESSAGES_AT_ONCE)
        self._bytes = Bucket(limits.BYTES_PER_S, limits.BYTES_AT_ONCE)

    def refusal(self, content: bytes | None) -> tuple[str, int] | None:
        """Count a message; return the reason and close code if it exceeds the allowance, else None."""
        if content is None:
            return NOT_BINARY, UNSUPPORTED
        if len(content) > limits.MESSAGE_BYTES:
            return TOO_LARGE, TOO_BIG
        if self._messages.take() is None:
            return TOO_MANY, POLICY
        if self._bytes.take(len(content)) is None:
            return TOO_MUCH, POLICY
        return None


class Conversation:
    """An accepted websocket as Streamlit sees it: it connects only now, with its first message already received."""

    def __init__(
        self, receive: Receive, send: Send, allowance: Allowance, of_address: Bucket, refusals: Refusals
    ) -> None:
        self._receive = receive
        self._send = send
        self._allowance = allowance
        self._of_address = of_address
        self._refusals = refusals
        self._said: list[Message] = [{"type": "websocket.connect"}]
        self._read = asyncio.Event()
        self._read.set()
        self._closed = False

    async def hear_first(self) -> bool:
        """Wait for the client's first message; return whether there was one within the limits."""
        message = await self._next()
        self._said.append(message)
        return bool(message["type"] == "websocket.receive")

    async def receive(self) -> Message:
        """Return the next message for Streamlit."""
        return self._said.pop(0) if self._said else await self._next()

    async def send(self, message: Message) -> None:
        """Send Streamlit's message on, except its acceptance, which has been sent already."""
        if message["type"] == "websocket.accept":
            return
        if self._closed:
            # uvicorn's error for a client that is gone, which Streamlit handles silently.
            raise BrokenPipeError
        self._read.clear()
        try:
            await self._send(message)
        finally:
            self._read.set()

    async def _next(self) -> Message:
        if self._closed:
            return {"type": "websocket.disconnect", "code": POLICY}
        message = await self._receive()
        if message["type"] != "websocket.receive":
            return message
        # Backpressure: take no further messages until the client has read the answers, which would pile up in memory.
        await self._read.wait()
        refused = self._allowance.refusal(message.get("bytes"))
        if refused is None:
            wait_s = self._of_address.take(patience_s=limits.MESSAGE_PATIENCE_S)
            if wait_s is not None:
                if wait_s:
                    await asyncio.sleep(wait_s)
                return message
            refused = BUSY, POLICY
        await self.close(*refused)
        return {"type": "websocket.disconnect", "code": refused[1]}

    async def close(self, reason: str, code: int = POLICY) -> None:
        """Close it with a reason; to Streamlit it looks like a disconnected client."""
        self._closed = True
        self._refusals.note(reason)
        with suppress(OSError):  # already closed
            await refuse_websocket(self._send, reason, code)
