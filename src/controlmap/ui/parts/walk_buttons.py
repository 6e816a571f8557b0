"""The server side of the guided walk through the article: sends the labels of its buttons."""

from typing import Any

import streamlit as st

from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.article_list import walk_words
from controlmap.ui.link.scripts import page_component


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return page_component("walk")


def mount_walk(messages: Catalogue) -> None:
    """Show the buttons that step through the statements listed on the page, in reading order."""
    with st.container(key="walk"):
        _component()(key="walk-component", data=walk_words(messages))
