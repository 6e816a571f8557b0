"""What asks for the page anew when the server is back: its Python side only mounts it."""

import time
from typing import Any

import streamlit as st

from controlmap.browser import browser_file
from controlmap.ui.server.error_boundary import answering


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    script = "".join(browser_file(name) for name in ("page/outbox.js", "page/reconnect.js"))
    return st.components.v2.component("controlmap_reconnect", js=script, isolate_styles=False)


def mount_reconnect() -> None:
    """Have the whole page drawn again after a lost connection, and what was lost with it sent again.

    Mount it outside every fragment, or only that would be drawn, and last: it says that the page stands.
    """
    with st.container(key="reconnect-box"):
        # Streamlit calls the script only where its data changed.
        drawn = {"drawn": time.monotonic_ns()}
        _component()(key="reconnect", data=drawn, on_returned_change=_returned, height=1)


@answering
def _returned() -> None:
    """Let the page be drawn: nothing is to be done before."""
