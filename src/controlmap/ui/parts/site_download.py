"""The static edition: a link to its published address, and a download, built once for each version of the edition."""

import os
from typing import Final
from urllib.parse import urlencode

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.address import state
from controlmap.ui.server.error_boundary import making
from controlmap.ui.server.shared_atlas import is_default

SITE_ADDRESS_VARIABLE: Final = "CONTROLMAP_SITE_ADDRESS"
"""Environment variable with the address at which the default edition's static edition is published, e.g. ``/edition/``.
"""


def offer_site(atlas: Atlas, messages: Catalogue) -> None:
    """Show a link to the static edition, if it is published, and a button that downloads it as a zip archive.

    The link keeps the selection: both use the same parameters.
    """
    address, version = os.environ.get(SITE_ADDRESS_VARIABLE), state.shown_version()
    if address and is_default(atlas.edition.id):
        chosen = urlencode(state.current(atlas).parameters())
        st.link_button(messages.say("about.site_link"), f"{address}?{chosen}" if chosen else address)
    st.download_button(
        messages.say("about.download"),
        # Called on click, so that opening the page costs nothing.
        data=making("site", lambda: _zipped(version, atlas)),
        file_name=f"{atlas.edition.id}.zip",
        mime="application/zip",
        on_click="ignore",
        help=messages.say("about.download_help"),
    )


@st.cache_resource(show_spinner=False, max_entries=1)
def _zipped(version: int, _atlas: Atlas) -> bytes:
    from controlmap.publish.site.static_site import zipped_site

    return zipped_site(_atlas)
