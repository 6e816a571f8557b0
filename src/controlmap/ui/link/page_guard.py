"""The guard of the dashboard's window, which decides whose messages reach Streamlit."""

from importlib.resources import files
from typing import Any

import streamlit as st


def page_guard_script() -> str:
    """Return the guard as a script for the head of a page."""
    return (files(__package__) / "page_guard.js").read_text(encoding="utf-8")


def mount_page_guard() -> None:
    """Have the page guard its window where its head has no guard. Mount it first, on every page."""
    with st.container(key="page-guard-box"):
        _component()(key="page-guard", height=1)


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    # Not a file that is fetched: it should stand before the map does.
    mount = (files(__package__) / "page_guard_mount.js").read_text(encoding="utf-8")
    return st.components.v2.component("controlmap_guard", js=page_guard_script() + mount, isolate_styles=False)
