"""The server side of the script that redraws the page after a lost connection."""

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
    """Redraw the whole page after a lost connection, and resend the events that were lost with it.

    Mount it outside all fragments, since otherwise only its fragment would be redrawn, and last, since it signals that
    the page is complete.
    """
    with st.container(key="reconnect-box"):
        # A changing value, since Streamlit calls the component's script only if its data changed.
        drawn: ReconnectData = {"drawn": time.monotonic_ns()}
        _component()(key="reconnect", data=drawn, on_returned_change=_returned, height=1)


@answering
def _returned() -> None:
    """Do nothing: the callback exists so that the page is redrawn."""
