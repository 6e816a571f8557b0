"""Prefetched panels: every zone's, front's and place's as a file, which the browser fetches on hover.

At the click it shows the file. The server still answers, with the same block, and remains authoritative. The files are
for the as-of day, and are written in the background.
"""

import hashlib
import logging
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.errors import ControlmapError
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.paging import Paging
from controlmap.render.payloads.channel import PanelFiles
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
    """The panels of one atlas in one language: those of zones first, then those of fronts and places."""

    def __init__(self, atlas: Atlas, messages: Catalogue, folder: Path) -> None:
        """Start writing them into a folder."""
        self.names: PanelFiles = {"zone": None, "front": None, "place": None}
        """Prefix of each kind's file names, once all are written. It contains a hash of their content."""
        threading.Thread(target=self._write, args=(atlas, messages, folder), name="ready panels", daemon=True).start()

    def _write(self, atlas: Atlas, messages: Catalogue, folder: Path) -> None:
        threading.Event().wait(_AFTER_S)
        try:
            zones = {str(zone.id): Selection(zone=zone.id) for zone in atlas.edition.zones}
            self.names["zone"] = _write_all(atlas, messages, folder, zones)
            fronts = {str(front): Selection(front=front) for front in atlas.fronts()}
            self.names["front"] = _write_all(atlas, messages, folder, fronts)
            places = {str(place.id): Selection(place=place.id) for place in atlas.edition.places}
            self.names["place"] = _write_all(atlas, messages, folder, places)
        except (OSError, ControlmapError) as error:
            # Readers then wait for the server, as on all other days.
            log.warning("panels are not ready: %s", error)


def _write_all(atlas: Atlas, messages: Catalogue, folder: Path, chosen: Mapping[str, Selection]) -> str:
    """Write the panel of each selection by its id; return what the files' names begin with."""
    panels: dict[str, str] = {}
    digest, never = hashlib.sha256(), threading.Event()
    for name, selection in chosen.items():
        began_s = time.monotonic()
        panels[name] = panel_html(view_of(atlas), messages, selection, "", Paging(IN_PANEL))
        digest.update(panels[name].encode())
        never.wait(_REST * (time.monotonic() - began_s))
    begins = f"panel-{messages.language}-{digest.hexdigest()[:_DIGEST_LENGTH]}-"
    put(folder, [Asset(f"{begins}{name}.html", html.encode()) for name, html in panels.items()])
    return begins


def prefetched_panels(atlas: Atlas, messages: Catalogue) -> PanelFiles:
    """Return the common beginning of each kind's addresses, seen from a page; none while they are being written."""
    folder = static_folder()
    found = _of_all_atlases().get(atlas, messages.language, lambda: PrefetchedPanels(atlas, messages, folder.path))
    zone, front, place = found.names["zone"], found.names["front"], found.names["place"]
    return {
        "zone": zone and folder.from_page + zone,
        "front": front and folder.from_page + front,
        "place": place and folder.from_page + place,
    }


@st.cache_resource(show_spinner=False)
def _of_all_atlases() -> EditionCache[PrefetchedPanels]:
    return EditionCache(_LANGUAGES_KEPT)
