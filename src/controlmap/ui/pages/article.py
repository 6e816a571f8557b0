"""The article page: its statements in reading order, the map beside them."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.article_list import article_head
from controlmap.ui import state
from controlmap.ui.map_frame import beside_map
from controlmap.ui.own_words import own_words
from controlmap.ui.statement_list import statement_list


def article_page(atlas: Atlas, say: Catalogue) -> None:
    """Show every statement; choosing one lights its ground on the map beside it."""
    with beside_map(atlas, say, "article-page"):
        st.html(article_head(state.current_view(atlas), say))
        if not own_words(atlas, say):
            statement_list(atlas, say)
