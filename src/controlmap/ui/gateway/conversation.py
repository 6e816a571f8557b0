"""One websocket: what its client has asked for so far, and what Streamlit hears of it."""

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
    """What one session may still send. Kept for a session that comes back on another connection."""

    def __init__(self) -> None:
        """Start full."""
        self._messages = Bucket(limits.MESSAGES_PER_S, limits.MESSAGES_AT_ONCE)
        self._bytes = Bucket(limits.BYTES_PER_S, limits.BYTES_AT_ONCE)

    def refusal(self, content: bytes | None) -> tuple[str, int] | None:
        """Return why a message is too much, and the code to close with; None where it is not. Counts it."""
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
    """An accepted websocket, as Streamlit is shown it: it connects now, and has said ``first`` already."""

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
        """Wait for the client's first message; return whether there was one that may be passed on."""
        message = await self._next()
        self._said.append(message)
        return bool(message["type"] == "websocket.receive")

    async def receive(self) -> Message:
        """Return Streamlit the next message."""
        return self._said.pop(0) if self._said else await self._next()

    async def send(self, message: Message) -> None:
        """Take what Streamlit sends. It is accepted already."""
        if message["type"] == "websocket.accept":
            return
        if self._closed:
            # As uvicorn says it of a client that is gone, which Streamlit takes quietly.
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
        # Who does not read the answers is asked no further: each would wait in memory.
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
        """Close it, saying why; Streamlit is told that the client has left."""
        self._closed = True
        self._refusals.note(reason)
        with suppress(OSError):  # gone already
            await refuse_websocket(self._send, reason, code)
