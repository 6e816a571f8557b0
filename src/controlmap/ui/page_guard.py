"""The guard of the dashboard's window: its Python side only mounts it."""

from importlib.resources import files
from typing import Any

import streamlit as st


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    # Not a file that is fetched: it should stand before the map does.
    script = (files(__package__) / "page_guard.js").read_text(encoding="utf-8")
    return st.components.v2.component("controlmap_guard", js=script, isolate_styles=False)


def mount_page_guard() -> None:
    """Have the page take messages from its own origin only. Mount it first, on every page."""
    with st.container(key="page-guard-box"):
        _component()(key="page-guard", height=1)
