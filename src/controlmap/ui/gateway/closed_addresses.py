"""Streamlit's endpoints that no reader needs: they answer 404, as if they did not exist.

An allowlist: endpoints that a later release of Streamlit adds are closed, too.
"""

import re
from typing import Final

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

STREAM: Final = "stream"
"""The websocket of a session, under ``/_stcore/``."""

_INTERNAL: Final = re.compile(r"/_stcore(?:/(?P<rest>.*))?$", re.DOTALL | re.IGNORECASE)
"""Streamlit's own endpoints, with any prefix: the server may be configured to run under one."""
_OPEN: Final = re.compile(r"health|host-config|upload_file/[^/]+/[^/]+")
"""The health check, the page's configuration request, and uploads."""
_ACCOUNTS: Final = re.compile(r"/(?:auth/login|auth/logout|oauth2callback)/*$", re.IGNORECASE)
"""Streamlit's sign-in pages: the dashboard has no accounts."""

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_UPLOADING: Final = frozenset({"PUT", "DELETE", "OPTIONS"})


class ClosedAddresses:
    """A layer that passes on only what a reader's page needs."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer requests for closed endpoints; pass on the rest."""
        path = scope["path"]
        internal = _INTERNAL.search(path)
        if scope["type"] == "websocket":
            if internal and internal["rest"] == STREAM:
                await self._app(scope, receive, send)
            else:
                await receive()
                # becomes a 403, since the websocket was never accepted
                await send({"type": "websocket.close", "code": 1008})
            return
        rest = (internal["rest"] or "") if internal else None
        if (rest is not None and not _OPEN.fullmatch(rest)) or _ACCOUNTS.search(path):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        elif scope["method"] not in (_UPLOADING if rest and rest.startswith("upload_file/") else _READING):
            await PlainTextResponse("Method Not Allowed", 405)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
