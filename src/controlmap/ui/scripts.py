"""Scripts of the page's own: served as files, so that a browser fetches each once."""

from typing import Any, Final

import streamlit as st

from controlmap.render.assets import named_asset
from controlmap.ui.built_files import put
from controlmap.ui.served_files import served_folder

_LOADER: Final = """\
const script = import(new URL("{address}", document.baseURI));
export default async (component) => (await script).default(component);
"""


def scripted_component(name: str, script: str) -> Any:
    """Give a component that runs a script; register it once a process.

    Streamlit sends a component's script anew at every run of its fragment: what it sends here only fetches the file.
    """
    asset = named_asset(name, "js", script.encode())
    put(served_folder().path, (asset,))
    loader = _LOADER.format(address=served_folder().from_page + asset.name)
    return st.components.v2.component(f"controlmap_{name}", js=loader, isolate_styles=False)
