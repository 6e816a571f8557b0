"""Refusing a client: with a reason, and with rate-limited log lines."""

from typing import Final

from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from controlmap.ui.gateway.buckets import Bucket
from controlmap.ui.server.event_log import log_event

POLICY: Final = 1008
"""Websocket close code for a violated limit."""
LATER: Final = 1013
"""Websocket close code for "try again later"."""
UNSUPPORTED: Final = 1003
TOO_BIG: Final = 1009

TOO_MANY: Final = "Too many messages at once. Fix: wait a moment, then open the page again."

_LINES_PER_S: Final = 0.2
_LINES_AT_ONCE: Final = 5.0


class Refusals:
    """A log of refusals, without the client: its rate is limited so that a flood cannot fill the disk."""

    def __init__(self) -> None:
        self._allowed = Bucket(_LINES_PER_S, _LINES_AT_ONCE)
        self._unwritten = 0

    def note(self, reason: str) -> None:
        """Log a refusal; during a flood, only count it for the next line."""
        if self._allowed.take() is None:
            self._unwritten += 1
            return
        log_event("refused", reason=reason, unwritten_before=self._unwritten)
        self._unwritten = 0


async def refuse_websocket(send: Send, reason: str, code: int = POLICY) -> None:
    """Close an accepted websocket with a reason."""
    await send({"type": "websocket.close", "code": code, "reason": reason})


async def refuse_request(scope: Scope, receive: Receive, send: Send, reason: str, status: int) -> None:
    """Answer a request with a status and a sentence, and close its connection without reading the rest of it."""
    headers = {"Connection": "close", "Cache-Control": "no-store"}
    await PlainTextResponse(reason, status, headers)(scope, receive, send)
