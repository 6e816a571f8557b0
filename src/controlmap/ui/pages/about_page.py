"""The About page."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.about_blocks import about_page as about_html
from controlmap.render.blocks.edition_links import edition_links
from controlmap.render.blocks.sources_list import sources_list
from controlmap.ui.parts.site_download import offer_site
from controlmap.ui.server.edition_list import edition_list


def about_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the map's sources, the meaning of its terms, how to cite it, the other editions, and the downloads."""
    links = edition_links(edition_list(), atlas.edition.id, messages)
    st.html(about_html(view_of(atlas), messages, links))
    st.html(sources_list(atlas.edition, messages))
    offer_site(atlas, messages)
