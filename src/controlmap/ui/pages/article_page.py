"""The article page: its statements in reading order, with the map beside them."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.article_list import article_head
from controlmap.render.blocks.tension_list import tension_list
from controlmap.ui.address import state
from controlmap.ui.parts.article_text import own_words
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.parts.statement_list import statement_list


def article_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show every statement; selecting one highlights its ground on the map."""
    with beside_map(atlas, messages, "article-page"):
        view = state.current_view(atlas)
        st.html(article_head(view, messages) + tension_list(view, messages))
        if not own_words(atlas, messages):
            statement_list(atlas, messages)
