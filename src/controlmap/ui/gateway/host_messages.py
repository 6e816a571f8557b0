"""Blocks messages by which an embedding page could control Streamlit's page.

Streamlit's page asks ``/_stcore/host-config`` which origins to obey. The answer is any page of `*.streamlit.app`, where
anyone can publish one: such a page can set menu items, themes, upload addresses and more. Community Cloud needs these
messages for its own pages; there page_guard.js passes those and no others.
"""

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import config

from controlmap.ui.gateway.community_cloud import is_community_cloud

_ADDRESS: Final = "/_stcore/host-config"
_OPTION: Final = "client.allowedOrigins"


class NoHostMessages:
    """A layer that removes all origins from the list of those that Streamlit's page obeys."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._closes = not is_community_cloud()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Empty Streamlit's list before each request for it: saving a settings file fills it again."""
        if self._closes and scope["path"].endswith(_ADDRESS) and config.get_option(_OPTION):
            config.set_option(_OPTION, [], "controlmap")
        await self._app(scope, receive, send)
