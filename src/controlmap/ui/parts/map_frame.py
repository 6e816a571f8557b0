"""The map in the page: st_folium round the Folium map."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Bounds
from controlmap.render.web_map.folium_map import build_map, parts_by_address, standalone_map
from controlmap.render.web_map.map_assets import Asset, named_asset
from controlmap.ui.link.guarded_map_page import serve_map_page, streamlit_folium
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_folder, static_map_files

HEIGHT_PX: Final = 690
"""Of the map's frame before the page's style sheet gives it the height of the reader's window."""

_SCRIPTS_KEPT: Final = 20
"""Maps whose script is remembered: one for each language and state of the edition; a kilobyte each."""


def show_map(atlas: Atlas, messages: Catalogue) -> None:
    """Draw the map. Its script never changes with what the reader chooses, so its frame is never loaded again."""
    serve_map_page()
    assets, bounds, folder = (
        static_map_files(view_of(atlas), messages.language),
        atlas.edition.manifest.bounds,
        static_folder(),
    )
    script = _folium_script(bounds, parts_by_address(assets, folder.from_frame))
    put(folder.path, (script,))
    drawn = build_map(assets, bounds, folder.from_frame, more_scripts=(script,))
    with st.container(key="map"):
        # st_folium tells maps apart by a hash of their script with ids stripped: the digests make it certain.
        key = f"{assets.base.name}-{assets.day.name}-{assets.words.name}".replace("_", "-")
        streamlit_folium().st_folium(drawn, key=key, height=HEIGHT_PX, use_container_width=True, returned_objects=[])


@st.cache_resource(show_spinner=False, max_entries=_SCRIPTS_KEPT)
def _folium_script(bounds: Bounds, parts: str) -> Asset:
    """Return Folium's script of the map as a file: the map's page takes no script from a message (map_page.py)."""
    _, script = standalone_map(bounds, parts, name="div")
    return named_asset("map", "js", f"window.drawMap = function () {{\n{script}return map_div;\n}};\n".encode())


@contextmanager
def beside_map(atlas: Atlas, messages: Catalogue, key: str, *, map_share: float = 0.6) -> Iterator[None]:
    """Draw the map, and beside it what the block draws; on a narrow screen under it.

    Args:
        atlas: what the map is of.
        messages: the language of its words.
        key: of the container round both, by which the style sheet knows the page.
        map_share: of the width, 0 to 1.

    """
    with st.container(key=key):
        map_side, other_side = st.columns([map_share, 1 - map_share], gap="small")
        with map_side:
            show_map(atlas, messages)
        with other_side:
            yield
