"""Prefetched panels: every zone's panel as a file, which the browser fetches on hover and shows at the click.

The server still answers the click, with the same block, and remains authoritative. The files are for the as-of day, and
are written in the background.
"""

import hashlib
import logging
import threading
import time
from pathlib import Path
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.errors import ControlmapError
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.paging import Paging
from controlmap.render.web_map.map_assets import Asset
from controlmap.ui.address.selection import Selection
from controlmap.ui.link.panel_block import IN_PANEL, panel_html
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_folder
from controlmap.ui.server.edition_cache import EditionCache

log = logging.getLogger("controlmap")

_AFTER_S: Final = 1.0
"""Delay before the first panel, so that the first reader's page takes precedence."""
_REST: Final = 10
"""Pause between two panels, as a multiple of the time for one, so that readers' requests take precedence."""
_LANGUAGES_KEPT: Final = 20
_DIGEST_LENGTH: Final = 12


class PrefetchedPanels:
    """The panels of one atlas in one language."""

    def __init__(self, atlas: Atlas, messages: Catalogue, folder: Path) -> None:
        """Start writing them into a folder."""
        self.name: str | None = None
        """Prefix of their file names, once all are written. It contains a hash of their content."""
        threading.Thread(target=self._write, args=(atlas, messages, folder), name="ready panels", daemon=True).start()

    def _write(self, atlas: Atlas, messages: Catalogue, folder: Path) -> None:
        panels: dict[str, str] = {}
        digest, never = hashlib.sha256(), threading.Event()
        never.wait(_AFTER_S)
        try:
            for zone in atlas.edition.zones:
                began_s = time.monotonic()
                panels[zone.id] = panel_html(view_of(atlas), messages, Selection(zone=zone.id), "", Paging(IN_PANEL))
                digest.update(panels[zone.id].encode())
                never.wait(_REST * (time.monotonic() - began_s))
            name = f"panel-{messages.language}-{digest.hexdigest()[:_DIGEST_LENGTH]}-"
            put(folder, [Asset(f"{name}{zone_id}.html", html.encode()) for zone_id, html in panels.items()])
        except (OSError, ControlmapError) as error:
            # Readers then wait for the server, as on all other days.
            log.warning("panels are not ready: %s", error)
        else:
            self.name = name


def prefetched_panels(atlas: Atlas, messages: Catalogue) -> str | None:
    """Return the common prefix of the panels' addresses, relative to a page; None while they are being written."""
    folder = static_folder()
    found = _of_all_atlases().get(atlas, messages.language, lambda: PrefetchedPanels(atlas, messages, folder.path))
    return f"{folder.from_page}{found.name}" if found.name else None


@st.cache_resource(show_spinner=False)
def _of_all_atlases() -> EditionCache[PrefetchedPanels]:
    return EditionCache(_LANGUAGES_KEPT)
