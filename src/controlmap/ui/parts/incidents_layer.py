"""The events layer's Python side: spots out, nothing in. They go through the session's own connection, to no file."""

from typing import Any

import streamlit as st

from controlmap.browser import browser_file


@st.cache_resource
def _component() -> Any:
    script = browser_file("page/events_layer.js")
    return st.components.v2.component("controlmap_events", js=script, isolate_styles=False)


def mount_events_layer(spots: list[dict[str, Any]]) -> None:
    """Draw spots on the page's map."""
    with st.container(key="events-layer-box"):
        _component()(key="events-layer", data={"spots": spots}, height=1)
