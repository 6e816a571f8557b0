"""Security headers of every answer: who may frame the dashboard, keep a reference to its window, or embed its files.

They complement the checks in the pages themselves (guarded_map_page.py, page_guard.py). The same headers are in
``deploy/controlmap.conf.template``; a test compares the two.
"""

import logging
import os
from collections.abc import Sequence
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from controlmap.model.embedding import FRAME_ANCESTORS_VARIABLE, embedding_origins
from controlmap.ui.gateway.community_cloud import is_community_cloud

log = logging.getLogger("controlmap")

_POLICY: Final = "frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"
"""Streamlit's own scripts need ``eval``, so scripts cannot be restricted. Frames in the page must be of its own origin:
an embedding page could otherwise navigate the map's frame to a page of its own.
"""


_SELF: Final = ("'self'",)


def headers(embedders: Sequence[str], *, anyone: bool = False) -> dict[str, str]:
    """Return the headers of every answer.

    Args:
        embedders: origins of the sites that may frame the dashboard, besides its own.
        anyone: whether all sites may, because the host decides.

    """
    chosen = {
        "Content-Security-Policy": _POLICY,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }
    if not anyone:
        chosen["Content-Security-Policy"] = f"frame-ancestors {' '.join(_SELF + tuple(embedders))}; {_POLICY}"
        if not embedders:
            # For browsers without frame-ancestors; it cannot name a site.
            chosen["X-Frame-Options"] = "SAMEORIGIN"
    return chosen


class ResponseHeaders:
    """A layer that adds the headers to every answer, refusals included."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        embedders = _embedders()
        self._headers = headers(embedders, anyone=is_community_cloud() and not embedders)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and add the headers to its answer."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _embedders() -> tuple[str, ...]:
    """Return the origins in the setting; empty if it is invalid, in which case `controlmap serve` does not start."""
    try:
        return embedding_origins([os.environ.get(FRAME_ANCESTORS_VARIABLE, "")])
    except ValueError as error:
        log.warning("%s: %s. No other site may frame the dashboard until then.", FRAME_ANCESTORS_VARIABLE, error)
        return ()
