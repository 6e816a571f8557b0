"""The guard of the dashboard's window, which filters the messages that reach Streamlit."""

from typing import Any

import streamlit as st

from controlmap.browser import browser_file


def page_guard_script() -> str:
    """Return the guard, and the keeper of early clicks, as a script for a page's head."""
    return browser_file("page/page_guard.js") + browser_file("page/early_clicks.js")


def mount_page_guard() -> None:
    """Install the guard from the page itself if the head does not have it, on every page."""
    with st.container(key="page-guard-box"):
        _component()(key="page-guard", height=1)


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    # Sent inline instead of fetched, so that it runs before the map is loaded.
    mount = browser_file("page/page_guard_mount.js")
    return st.components.v2.component("controlmap_guard", js=page_guard_script() + mount, isolate_styles=False)
