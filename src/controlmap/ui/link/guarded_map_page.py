"""The page inside the map's frame: streamlit-folium's own, with a guard that accepts messages only from the dashboard.

streamlit-folium's page obeys a message from any window and runs the script in it. Its component is therefore served
from a folder of ours, under its own name, so that the original page has no address. The vulnerability and the fix:
docs/decisions/0015-messages.md.
"""

import base64
import hashlib
import logging
import re
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import streamlit as st
from streamlit.components.v1.custom_component import CustomComponent
from streamlit.runtime import get_instance

from controlmap.authoring.atomic_write import write_atomically
from controlmap.browser import browser_file
from controlmap.render.web_map.map_assets import Asset, MapAssets, named_asset
from controlmap.ui.link.early_files import note_front_end
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import StaticFolder, static_folder

_PACKAGE: Final = "streamlit_folium"

COMPONENT: Final = f"{_PACKAGE}.st_folium"
"""The name under which st_folium mounts its component and Streamlit serves its files."""

_FRONT_END: Final = re.compile(r'<script defer="defer" src="\./(static/js/main\.[0-9a-f]+\.js)"></script>')
_HEAD: Final = '<meta charset="UTF-8"/>'

START: Final = "var map_div = window.drawnMap ?? window.drawMap();"
"""The script that the front end receives instead of the one in a message: it calls Folium's, which is in a file."""

RUN_BY_FRONT_END: Final = START + "window.map = map_div; window.initComponent(map_div, false);"
"""That script as the front end extends it."""

_POLICY: Final = (
    "default-src 'none'; script-src 'self' {digests}; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""Scripts must be files of this server, or one of two inline scripts, allowed by hash: no `eval`, nothing from a
message. The front end and Leaflet set inline styles; images may be tiles, which are off by default.
"""


class UnexpectedFrontEndError(RuntimeError):
    """Raised if streamlit-folium's page differs from the expected one, which is then not served at all."""


def serve_map_page(program: MapAssets | None = None) -> None:
    """Serve the guarded page instead of streamlit-folium's own, and write its files if they are missing.

    Call it in a session, before ``st_folium``. The page loads the scripts and styles of ``program`` by itself, without
    waiting for the message that names them.

    Raises `UnexpectedFrontEndError` if streamlit-folium's page has changed.
    """
    early = tuple(asset.name for asset in (*program.scripts, *program.styles)) if program else ()
    page, front_end = _map_page(static_folder(), early)
    put(static_folder().path, (front_end,))
    if static_folder().is_static:
        note_front_end(front_end.name)
    folder = static_folder().path / page.name.removesuffix(".html")
    if not (folder / "index.html").is_file():
        folder.mkdir(exist_ok=True)
        write_atomically(folder / "index.html", page.content)
    _register(folder)


def guarded_page(original: str, guard: str, *, front_end: str, folder: str, early: Sequence[str] = ()) -> str:
    """Return streamlit-folium's page with the guard as its only inline script, and the policy before it.

    Args:
        original: streamlit-folium's page.
        guard: the script that filters messages and loads the front end.
        front_end: address of streamlit-folium's script, relative to the frame.
        folder: address of the folder with the map's files, relative to the frame.
        early: names of the script and the style sheet in it that every map needs.

    Raises `UnexpectedFrontEndError` if the original differs from the expected page.

    """
    without, found = _FRONT_END.subn("", original)
    if found != 1 or "<script" in without or without.count(_HEAD) != 1:
        raise UnexpectedFrontEndError("streamlit-folium's page has other scripts than the one that was expected.")
    digests = " ".join(_digest(script) for script in (guard, RUN_BY_FRONT_END))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(digests=digests)}">'
    own = "".join(f' data-{kind}="{folder}{name}"' for kind, name in zip(("program", "look"), early, strict=False))
    script = f'<script data-front-end="{front_end}"{own} data-folder="{folder}" data-start="{START}">{guard}</script>'
    return without.replace(_HEAD, _HEAD + policy + script)


def _digest(script: str) -> str:
    """Return the hash source by which a Content-Security-Policy allows an inline script."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


@st.cache_resource(show_spinner=False)
def _map_page(folder: StaticFolder, early: tuple[str, ...]) -> tuple[Asset, Asset]:
    """Return the guarded page, and streamlit-folium's script as a file that browsers may cache."""
    build = Path(streamlit_folium().__file__).parent / "frontend" / "build"
    original = (build / "index.html").read_text(encoding="utf-8")
    found = _FRONT_END.search(original)
    if found is None:
        raise UnexpectedFrontEndError("streamlit-folium's page does not name its script where it was expected.")
    front_end = named_asset("st-folium", "js", (build / found[1]).read_bytes())
    guard = browser_file("page/map_page_guard.js")
    page = guarded_page(
        original, guard, front_end=folder.from_frame + front_end.name, folder=folder.from_frame, early=early
    )
    return named_asset("map-page", "html", page.encode()), front_end


@st.cache_resource(show_spinner=False)
def _register(folder: Path) -> None:
    """Register a folder as streamlit-folium's component with Streamlit, once per process."""
    component = CustomComponent(COMPONENT, path=str(folder), module_name=_PACKAGE)
    get_instance().component_registry.register_component(component)


def streamlit_folium() -> Any:
    """Return the module streamlit-folium, imported outside all sessions.

    Streamlit serves a component's files if it is declared in a session, which would give streamlit-folium's original
    page an address.
    """
    if _PACKAGE in sys.modules:
        return sys.modules[_PACKAGE]
    with ThreadPoolExecutor(1) as apart, _no_warning_of_the_missing_session():
        return apart.submit(import_module, _PACKAGE).result()


@contextmanager
def _no_warning_of_the_missing_session() -> Iterator[None]:
    log = logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(level)
