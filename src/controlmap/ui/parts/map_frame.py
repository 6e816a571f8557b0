"""The map in the page: st_folium with the Folium map."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Bounds
from controlmap.render.blocks.fold_map import fold_map
from controlmap.render.page_list import DASHBOARD_PAGES
from controlmap.render.web_map.folium_map import build_map, parts_by_address, standalone_map
from controlmap.render.web_map.map_assets import Asset, named_asset
from controlmap.ui.link.early_files import note_start
from controlmap.ui.link.guarded_map_page import serve_map_page, streamlit_folium
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_folder, static_map_files
from controlmap.ui.server.shared_atlas import is_default

HEIGHT_PX: Final = 690
"""Height of the map's frame until the page's style sheet fits it to the window."""

_FOLDING: Final = frozenset(f"{page.name}-page" for page in DASHBOARD_PAGES if page.folds_map)
"""Keys of the pages whose map a phone hides until it is asked for."""

_SCRIPTS_KEPT: Final = 20
"""Cached scripts: one for each language and version of the edition; a kilobyte each."""


def show_map(atlas: Atlas, messages: Catalogue) -> None:
    """Draw the map. Its script does not depend on the selection, so its frame is never reloaded."""
    assets = static_map_files(view_of(atlas), messages.language)
    bounds, folder = atlas.edition.manifest.bounds, static_folder()
    serve_map_page(assets)
    script = _folium_script(bounds, parts_by_address(assets, folder.from_frame))
    put(folder.path, (script,))
    if folder.is_static and is_default(atlas.edition.id):
        note_start(messages.language, script.name)
    drawn = build_map(assets, bounds, folder.from_frame, more_scripts=(script,))
    with st.container(key="map"):
        # st_folium identifies maps by a hash of their script without ids; the file hashes in the key make it unique.
        key = f"{assets.base.name}-{assets.day.name}-{assets.words.name}".replace("_", "-")
        streamlit_folium().st_folium(drawn, key=key, height=HEIGHT_PX, use_container_width=True, returned_objects=[])


@st.cache_resource(show_spinner=False, max_entries=_SCRIPTS_KEPT)
def _folium_script(bounds: Bounds, parts: str) -> Asset:
    """Return Folium's script of the map as a file: the guarded map page accepts no script from a message."""
    _, script = standalone_map(bounds, parts, name="div")
    return named_asset("map", "js", f"window.drawMap = function () {{\n{script}return map_div;\n}};\n".encode())


@contextmanager
def beside_map(atlas: Atlas, messages: Catalogue, key: str, *, map_share: float = 0.6) -> Iterator[None]:
    """Draw the map, and the block's content beside it, or below it on a narrow screen.

    Args:
        atlas: the map's edition.
        messages: the language of its labels.
        key: of the container of both, by which the style sheet identifies the page.
        map_share: of the width, 0 to 1.

    """
    with st.container(key=key):
        map_side, other_side = st.columns([map_share, 1 - map_share], gap="small")
        with map_side:
            if key in _FOLDING:
                st.html(fold_map(messages))
            show_map(atlas, messages)
        with other_side:
            yield
