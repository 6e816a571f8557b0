"""Messages by which a page that frames Streamlit's can steer it: nobody is allowed to send them.

Streamlit's page asks ``/_stcore/host-config`` whose messages to obey, and is told "any page of `*.streamlit.app`",
where anybody can publish one: it takes menu items, themes, addresses for uploads and more from there. Community Cloud
needs them for its own pages; there page_guard.js lets those through and no others.
"""

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import config

from controlmap.ui.gateway.community_cloud import is_community_cloud

_ADDRESS: Final = "/_stcore/host-config"
_OPTION: Final = "client.allowedOrigins"


class NoHostMessages:
    """A layer that has Streamlit name no origin whose messages its page obeys."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._closes = not is_community_cloud()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Empty Streamlit's list before it is asked for: a settings file that is saved fills it again."""
        if self._closes and scope["path"].endswith(_ADDRESS) and config.get_option(_OPTION):
            config.set_option(_OPTION, [], "controlmap")
        await self._app(scope, receive, send)
