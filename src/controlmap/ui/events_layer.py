"""The events layer's Python side: spots out, nothing in. They go through the session's own connection, to no file."""

from importlib.resources import files
from typing import Any

import streamlit as st


@st.cache_resource
def _component() -> Any:
    script = (files(__package__) / "events_layer.js").read_text(encoding="utf-8")
    return st.components.v2.component("controlmap_events", js=script, isolate_styles=False)


def mount_events_layer(spots: list[dict[str, Any]]) -> None:
    """Draw spots on the page's map."""
    with st.container(key="events-layer-box"):
        _component()(key="events-layer", data={"spots": spots}, height=1)
