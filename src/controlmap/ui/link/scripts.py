"""The page's program: one script, served as a file, which a browser fetches once for all components."""

from typing import Any, Final

import streamlit as st

from controlmap.browser import browser_file
from controlmap.render.web_map.map_assets import named_asset
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_folder

_LOADER: Final = """\
const script = import(new URL("{address}", document.baseURI));
export default async (component) => (await script).{name}(component);
"""


def page_component(name: str) -> Any:
    """Return the component that runs a function of the page's program; it is registered once per process.

    Streamlit sends a component's script at every run of its fragment, so that script only imports the file.

    Args:
        name: the function, as ``browser/page/main.js`` exports it.

    """
    asset = named_asset("page", "js", browser_file("built/page.js").encode())
    put(static_folder().path, (asset,))
    loader = _LOADER.format(address=static_folder().from_page + asset.name, name=name)
    return st.components.v2.component(f"controlmap_{name}", js=loader, isolate_styles=False)
