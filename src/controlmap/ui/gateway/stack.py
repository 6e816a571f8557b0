"""All our middleware, in the order in which a request passes it."""

from collections.abc import Callable
from typing import Final

from starlette.types import ASGIApp

from controlmap.ui.gateway.closed_addresses import ClosedAddresses
from controlmap.ui.gateway.guarded_page import GuardedPage
from controlmap.ui.gateway.host_messages import NoHostMessages
from controlmap.ui.gateway.response_headers import ResponseHeaders
from controlmap.ui.gateway.session_limits import SessionLimits
from controlmap.ui.gateway.upload_limits import UploadLimits

Layer = Callable[[ASGIApp], ASGIApp]
"""Wraps an ASGI application. Called once per process and application, so its state is shared by all clients."""

LAYERS: Final[tuple[Layer, ...]] = (
    ResponseHeaders,
    NoHostMessages,
    GuardedPage,
    ClosedAddresses,
    UploadLimits,
    SessionLimits,
)
"""Outermost first. Streamlit's own application, with its own middleware, is innermost."""


def wrapped(app: ASGIApp) -> ASGIApp:
    """Return an application that passes each request through every layer to ``app``."""
    for layer in reversed(LAYERS):
        app = layer(app)
    return app
