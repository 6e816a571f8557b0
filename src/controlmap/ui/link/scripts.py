"""Scripts of the page's own: served as files, so that a browser fetches each once."""

from typing import Any, Final

import streamlit as st

from controlmap.render.web_map.map_assets import named_asset
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_folder

_LOADER: Final = """\
const script = import(new URL("{address}", document.baseURI));
export default async (component) => (await script).default(component);
"""


def scripted_component(name: str, script: str) -> Any:
    """Return a component that runs a script; register it once a process.

    Streamlit sends a component's script again at every run of its fragment: what it sends here only fetches the file.
    """
    asset = named_asset(name, "js", script.encode())
    put(static_folder().path, (asset,))
    loader = _LOADER.format(address=static_folder().from_page + asset.name)
    return st.components.v2.component(f"controlmap_{name}", js=loader, isolate_styles=False)
