"""How a client is refused: in words, and with one line in the log however often it happens."""

from typing import Final

from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from controlmap.ui.gateway.buckets import Bucket
from controlmap.ui.server.event_log import log_event

POLICY: Final = 1008
"""Websocket's close code for who asks for more than is allowed."""
LATER: Final = 1013
"""Websocket's close code for 'try again later'."""
UNSUPPORTED: Final = 1003
TOO_BIG: Final = 1009

TOO_MANY: Final = "Too many messages at once. Fix: wait a moment, then open the page again."

_LINES_PER_S: Final = 0.2
_LINES_AT_ONCE: Final = 5.0


class Refusals:
    """Writes refusals down, without who was refused: a flood of them must not fill the disk."""

    def __init__(self) -> None:
        self._allowed = Bucket(_LINES_PER_S, _LINES_AT_ONCE)
        self._unwritten = 0

    def note(self, reason: str) -> None:
        """Write a line; where there were many lately, count it for the next one."""
        if self._allowed.take() is None:
            self._unwritten += 1
            return
        log_event("refused", reason=reason, unwritten_before=self._unwritten)
        self._unwritten = 0


async def refuse_websocket(send: Send, reason: str, code: int = POLICY) -> None:
    """Close a websocket that was accepted, saying why."""
    await send({"type": "websocket.close", "code": code, "reason": reason})


async def refuse_request(scope: Scope, receive: Receive, send: Send, reason: str, status: int) -> None:
    """Answer a request with a status and a sentence, and close its connection: the rest of it is not read."""
    headers = {"Connection": "close", "Cache-Control": "no-store"}
    await PlainTextResponse(reason, status, headers)(scope, receive, send)
