"""Addresses of Streamlit's that no reader needs: they answer 404, as if they were not there.

What is not listed as open is closed, so that an address which a later release of Streamlit brings is closed too.
"""

import re
from typing import Final

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

STREAM: Final = "stream"
"""The websocket that a session lives on, under ``/_stcore/``."""

_INTERNAL: Final = re.compile(r"/_stcore(?:/(?P<rest>.*))?$", re.DOTALL | re.IGNORECASE)
"""Streamlit's own addresses, whatever stands before them: the server may be asked to live under a prefix."""
_OPEN: Final = re.compile(r"health|host-config|upload_file/[^/]+/[^/]+")
"""The health check; what the page asks at its start; where a file is uploaded to."""
_ACCOUNTS: Final = re.compile(r"/(?:auth/login|auth/logout|oauth2callback)/*$", re.IGNORECASE)
"""Streamlit's pages for signing in: nobody signs in to a dashboard that has no accounts."""

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_UPLOADING: Final = frozenset({"PUT", "DELETE", "OPTIONS"})


class ClosedAddresses:
    """A layer that lets through what a reader's page asks for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for what is closed; pass on the rest."""
        path = scope["path"]
        internal = _INTERNAL.search(path)
        if scope["type"] == "websocket":
            if internal and internal["rest"] == STREAM:
                await self._app(scope, receive, send)
            else:
                await receive()
                await send({"type": "websocket.close", "code": 1008})  # answered as 403: it was never accepted
            return
        rest = (internal["rest"] or "") if internal else None
        if (rest is not None and not _OPEN.fullmatch(rest)) or _ACCOUNTS.search(path):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        elif scope["method"] not in (_UPLOADING if rest and rest.startswith("upload_file/") else _READING):
            await PlainTextResponse("Method Not Allowed", 405)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
