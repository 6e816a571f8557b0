"""The map in the page: its files put where the browser can fetch them, and st_folium round the Folium map."""

import os
import tempfile
from pathlib import Path
from typing import Final

import streamlit as st
from streamlit_folium import st_folium

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.authoring.atomic_write import write_atomically
from controlmap.render.assets import MapAssets, map_assets
from controlmap.render.map import build_map

HEIGHT_PX: Final = 690
"""Of the map's frame on wide screens: title, country and legend stand above the fold of a laptop's screen."""

_STATIC: Final = "../../app/static/built/"
"""Where Streamlit serves ``static/built/``, seen from the map's frame; relative, since hosts serve under prefixes."""


def show_map(atlas: Atlas, say: Catalogue) -> None:
    """Draw the map. Its script never changes with the selection, so its frame is never loaded anew."""
    assets, folder = served_assets(atlas, say)
    drawn = build_map(assets, atlas.edition.manifest.bounds, folder)
    with st.container(key="map"):
        # st_folium tells maps apart by a hash of their script with ids stripped: the digests make it certain.
        key = "-".join((assets.base.name, assets.day.name, assets.words.name)).replace("_", "-")
        st_folium(drawn, key=key, height=HEIGHT_PX, use_container_width=True, returned_objects=[])


@st.cache_resource(show_spinner=False)
def served_assets(_atlas: Atlas, _say: Catalogue) -> tuple[MapAssets, str]:
    """Write the map's files where the server serves them. Gives them with their folder's address."""
    assets = map_assets(_atlas, _say)
    return assets, _serve(assets)


def _serve(assets: MapAssets) -> str:
    """Prefer ``static/``, whose files browsers keep; a read-only installation serves them from a temporary folder."""
    static = Path(os.environ.get("CONTROLMAP_STATIC", "static")) / "built"
    try:
        _write(static, assets)
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="controlmap-"))
        _write(folder, assets)
        st.components.v1.declare_component("built", path=str(folder))
        return f"../{__name__}.built/"
    return _STATIC


def _write(folder: Path, assets: MapAssets) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for asset in assets.all():
        if not (folder / asset.name).is_file():
            write_atomically(folder / asset.name, asset.content)
