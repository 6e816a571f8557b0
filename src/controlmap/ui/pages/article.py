"""The article page: its statements in reading order, the map beside them."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.map_frame import show_map
from controlmap.ui.statement_list import statement_list


def article_page(atlas: Atlas, say: Catalogue) -> None:
    """Show every statement; choosing one lights its ground on the map beside it."""
    article = atlas.edition.manifest.article
    last = article.week.last_day(article.week.end or article.week.start)
    st.html(f"<h1>{say.say('article.title')}</h1>")
    st.caption(
        say.say("article.lead", publisher=article.publisher, start=say.day(article.week.start), end=say.day(last))
    )
    with st.container(key="article-page"):
        map_side, list_side = st.columns([0.6, 0.4], gap="small")
        with map_side:
            show_map(atlas, say)
        with list_side:
            statement_list(atlas, say)
