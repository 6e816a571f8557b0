"""What asks for the page anew when the server is back: its Python side only mounts it."""

import time
from typing import Any

import streamlit as st

from controlmap.render.payloads.channel import ReconnectData
from controlmap.ui.link.scripts import page_component
from controlmap.ui.server.error_boundary import answering


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return page_component("reconnect")


def mount_reconnect() -> None:
    """Have the whole page drawn again after a lost connection, and what was lost with it sent again.

    Mount it outside every fragment, or only that would be drawn, and last: it says that the page stands.
    """
    with st.container(key="reconnect-box"):
        # Streamlit calls the script only where its data changed.
        drawn: ReconnectData = {"drawn": time.monotonic_ns()}
        _component()(key="reconnect", data=drawn, on_returned_change=_returned, height=1)


@answering
def _returned() -> None:
    """Let the page be drawn: nothing is to be done before."""
