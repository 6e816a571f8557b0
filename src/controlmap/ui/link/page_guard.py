"""The guard of the dashboard's window, which decides whose messages reach Streamlit."""

from typing import Any

import streamlit as st

from controlmap.browser import browser_file


def page_guard_script() -> str:
    """Return the guard as a script for the head of a page."""
    return browser_file("page/page_guard.js")


def mount_page_guard() -> None:
    """Have the page guard its window where its head has no guard. Mount it first, on every page."""
    with st.container(key="page-guard-box"):
        _component()(key="page-guard", height=1)


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    # Not a file that is fetched: it should stand before the map does.
    mount = browser_file("page/page_guard_mount.js")
    return st.components.v2.component("controlmap_guard", js=page_guard_script() + mount, isolate_styles=False)
