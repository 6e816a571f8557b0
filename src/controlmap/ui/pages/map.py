"""The map page: the country on the left, what is known of the chosen part on the right."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.context_panel import context_panel
from controlmap.ui.map_frame import show_map


def map_page(atlas: Atlas, say: Catalogue) -> None:
    """Show the map and its panel. A click runs the panel's fragment alone: the map is not drawn again."""
    with st.container(key="map-page"):
        map_side, panel_side = st.columns([0.66, 0.34], gap="small")
        with map_side:
            show_map(atlas, say)
        with panel_side:
            context_panel(atlas, say)
