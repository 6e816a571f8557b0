"""The server side of the incidents layer: sends spots over the session's own connection, and writes no file."""

from typing import Any

import streamlit as st

from controlmap.render.payloads.channel import IncidentsData, SpotPayload
from controlmap.ui.link.scripts import page_component


@st.cache_resource
def _component() -> Any:
    return page_component("incidents")


def mount_events_layer(spots: list[SpotPayload]) -> None:
    """Draw spots on the page's map."""
    data: IncidentsData = {"spots": spots}
    with st.container(key="events-layer-box"):
        _component()(key="events-layer", data=data, height=1)
