"""The About page."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.about_page import about_page as about_html


def about_page(atlas: Atlas, say: Catalogue) -> None:
    """Say what the map is drawn from, what its words mean, and how to cite it."""
    st.html(about_html(view_of(atlas), say))
