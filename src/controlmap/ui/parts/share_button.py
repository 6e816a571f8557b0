"""The share button under the map: the address of just this view, a code to embed it, and a citation."""

from typing import Any

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.share_words import share_words
from controlmap.ui.link.scripts import page_component


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return page_component("share")


def mount_share(atlas: Atlas, messages: Catalogue) -> None:
    """Show the button. What it offers is composed in the browser, whose address is that of the view."""
    with st.container(key="share"):
        _component()(key="share-component", data=share_words(atlas.edition, messages))
