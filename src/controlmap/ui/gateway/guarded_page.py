"""Inserts the window's message guard into the head of the page that Streamlit serves.

A script that the page receives later would be too late: Streamlit, and the iframe resizer that it loads, listen to
messages from the moment they are loaded.
"""

import re
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from controlmap.ui.link.page_guard import page_guard_script

_HEAD: Final = re.compile(rb"<head>(?=.*<title>Streamlit</title>)", re.DOTALL)
"""The insertion point in Streamlit's page. The map's page has another title, and its own guard."""

_WITHHELD: Final = frozenset({b"if-none-match", b"if-modified-since", b"if-range", b"range", b"accept-encoding"})
"""Headers removed from page requests, since Streamlit must answer with the whole page, uncompressed. It is 8 kB."""
_VALIDATORS: Final = ("etag", "last-modified", "accept-ranges")


class GuardedPage:
    """A layer that adds the guard to every page of the dashboard."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._script = f"<script>{page_guard_script()}</script>".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; if the answer is the page, add the guard."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if any(name == b"accept" and b"text/html" in value for name, value in scope["headers"]):
            # A browser may have cached the page without the guard, and Streamlit's validators are those of the file on
            # disk.
            scope = {**scope, "headers": [(name, value) for name, value in scope["headers"] if name not in _WITHHELD]}
        await self._app(scope, receive, _Answer(send, self._script).send)


class _Answer:
    """An answer that is buffered until it is complete, if it is HTML."""

    def __init__(self, send: Send, script: bytes) -> None:
        self._send = send
        self._script = script
        self._start: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_html(message):
            self._start = message
        elif self._start is None or message["type"] != "http.response.body":
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._whole(self._start)

    async def _whole(self, start: Message) -> None:
        body, found = _HEAD.subn(lambda head: head[0] + self._script, self._body, count=1)
        if found:
            headers = MutableHeaders(scope=start)
            for name in _VALIDATORS:
                if name in headers:
                    del headers[name]
            headers["content-length"] = str(len(body))
        await self._send(start)
        await self._send({"type": "http.response.body", "body": body})


def _is_html(start: Message) -> bool:
    headers = MutableHeaders(scope=start)
    return headers.get("content-type", "").startswith("text/html") and "content-encoding" not in headers
