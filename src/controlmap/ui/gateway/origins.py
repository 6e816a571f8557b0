"""Which pages may open a session: Streamlit's own answer, without what it does on the way to it.

It compares a stranger's ``Origin`` with the machine's own address, which it asks a service on the internet for: whoever
sends a wrong one makes the server call out, twice, and wait for a second each time. No reader's page needs that: its
``Origin`` names the host that it asks, or one that ``server.corsAllowedOrigins`` or ``browser.serverAddress`` names.
"""

from starlette.types import Scope
from streamlit import net_util
from streamlit.web.server.starlette.starlette_websocket import _is_origin_allowed

from controlmap.ui.gateway.clients import header


def _unknown() -> None:
    """Take the place of both: Streamlit takes None as 'could not be found out', and goes on without."""


def ask_nobody() -> None:
    """Have Streamlit look up neither its external address nor, by a socket towards the internet, its internal one."""
    net_util.get_external_ip = _unknown
    net_util.get_internal_ip = _unknown


def is_foreign(scope: Scope) -> bool:
    """Return whether a websocket is opened by a page of another origin than the dashboard's, as far as it says."""
    try:
        return not _is_origin_allowed(header(scope, b"origin"), header(scope, b"host"))
    except ValueError:
        # An address that cannot be one, which Streamlit would answer with a fault of its own.
        return True
