"""The map in the page: st_folium round the Folium map."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import streamlit as st
from streamlit_folium import st_folium

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.folium_map import build_map
from controlmap.ui.served_files import served_folder, served_map

HEIGHT_PX: Final = 690
"""Of the map's frame before the page's style sheet gives it the height of the reader's window."""


def show_map(atlas: Atlas, say: Catalogue) -> None:
    """Draw the map. Its script never changes with what the reader chooses, so its frame is never loaded anew."""
    assets = served_map(view_of(atlas), say.language)
    drawn = build_map(assets, atlas.edition.manifest.bounds, served_folder().from_frame)
    with st.container(key="map"):
        # st_folium tells maps apart by a hash of their script with ids stripped: the digests make it certain.
        key = f"{assets.base.name}-{assets.day.name}-{assets.words.name}".replace("_", "-")
        st_folium(drawn, key=key, height=HEIGHT_PX, use_container_width=True, returned_objects=[])


@contextmanager
def beside_map(atlas: Atlas, say: Catalogue, key: str, *, map_share: float = 0.6) -> Iterator[None]:
    """Draw the map, and beside it what the block draws; on a narrow screen under it.

    Args:
        atlas: what the map is of.
        say: the language of its words.
        key: of the container round both, by which the style sheet knows the page.
        map_share: of the width, 0 to 1.

    """
    with st.container(key=key):
        map_side, other_side = st.columns([map_share, 1 - map_share], gap="small")
        with map_side:
            show_map(atlas, say)
        with other_side:
            yield
