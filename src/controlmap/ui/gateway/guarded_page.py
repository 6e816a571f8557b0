"""Adds to Streamlit's page what must precede its program: the guard, and requests of files that are needed later.

A guard that the page receives later would be too late: Streamlit, and the iframe resizer that it loads, listen to
messages from the moment they are loaded.
"""

import re
from collections.abc import Callable
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from controlmap.ui.link.early_files import early_files
from controlmap.ui.link.page_guard import page_guard_script
from controlmap.ui.link.page_style_link import page_style_link
from controlmap.ui.workarounds.early_modules import early_modules
from controlmap.ui.workarounds.early_theme import early_theme

_HEAD: Final = re.compile(rb"<head>(?=.*<title>Streamlit</title>)", re.DOTALL)
"""The insertion point in Streamlit's page. The map's page has another title, and its own guard."""
_END: Final = b"</body>"
"""The insertion point of the style: Streamlit adds its own rules to the head, and ours must come after them."""

_WITHHELD: Final = frozenset({b"if-none-match", b"if-modified-since", b"if-range", b"range", b"accept-encoding"})
"""Headers removed from page requests, since Streamlit must answer with the whole page, uncompressed. It is 8 kB."""
_VALIDATORS: Final = ("etag", "last-modified", "accept-ranges")


class GuardedPage:
    """A layer that adds the guard and the requests to every page of the dashboard."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._head = f"<script>{page_guard_script()}</script>{early_modules()}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; if the answer is the page, add to it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = Headers(scope=scope)
        if "text/html" in asked.get("accept", ""):
            # A browser may have cached the page without the guard, and Streamlit's validators are those of the file on
            # disk.
            scope = {**scope, "headers": [(name, value) for name, value in scope["headers"] if name not in _WITHHELD]}

        def added() -> tuple[bytes, bytes]:
            query = scope["query_string"].decode("latin-1")
            early = early_files(scope["path"], query, asked.get("accept-language", ""))
            return (self._head + early_theme() + early).encode(), page_style_link().encode()

        await self._app(scope, receive, _Answer(send, added).send)


class _Answer:
    """An answer that is buffered until it is complete, if it is HTML."""

    def __init__(self, send: Send, added: Callable[[], tuple[bytes, bytes]]) -> None:
        self._send = send
        self._added = added
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
        body = self._body
        if found := _HEAD.search(body):
            head, style = self._added()
            before, end, after = body[found.end() :].rpartition(_END)
            body = body[: found.end()] + head + (before + style + end if end else b"") + after
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
