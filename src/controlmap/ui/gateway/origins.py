"""The origins that may open a session: Streamlit's own check, without its requests to the internet.

It compares a client's ``Origin`` with the machine's own address, for which it asks a service on the internet: every
wrong ``Origin`` makes the server send two requests, and wait a second for each. No reader's page needs that: its
``Origin`` is the host of its request, or one that ``server.corsAllowedOrigins`` or ``browser.serverAddress`` names.
"""

from starlette.types import Scope
from streamlit import net_util
from streamlit.web.server.starlette.starlette_websocket import _is_origin_allowed

from controlmap.ui.gateway.clients import header


def _unknown() -> None:
    """Return None in place of both functions: Streamlit takes it as "unknown", and continues."""


def ask_nobody() -> None:
    """Stop Streamlit from looking up its external address, and its internal one by a socket to the internet."""
    net_util.get_external_ip = _unknown
    net_util.get_internal_ip = _unknown


def is_foreign(scope: Scope) -> bool:
    """Return whether a websocket's ``Origin``, if it has one, is another than the dashboard's."""
    try:
        return not _is_origin_allowed(header(scope, b"origin"), header(scope, b"host"))
    except ValueError:
        # A malformed address, for which Streamlit would raise an exception.
        return True
