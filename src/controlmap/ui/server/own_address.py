"""The machine's own address, which Streamlit would ask a service on the internet for.

It does so to compare a stranger's ``Origin`` with it: whoever sends a wrong one makes the server call out, twice, and
wait for a second each time. No reader's page needs the comparison: its ``Origin`` names the host that it asks, or one
that ``server.corsAllowedOrigins`` or ``browser.serverAddress`` names.
"""

from streamlit import net_util


def _unknown() -> None:
    """Take the place of both: Streamlit takes None as 'could not be found out', and goes on without."""


def ask_nobody() -> None:
    """Have Streamlit look up neither its external address nor, by a socket towards the internet, its internal one."""
    net_util.get_external_ip = _unknown
    net_util.get_internal_ip = _unknown
