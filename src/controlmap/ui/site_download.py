"""The static edition as a download: made when a reader first asks for it, once for each state of the edition."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.ui import state


def offer_site(atlas: Atlas, say: Catalogue) -> None:
    """Show a button that downloads the whole edition as plain files in a zip archive."""
    version = state.shown_version()
    st.download_button(
        say.say("about.download"),
        # Called at the click: opening the page costs nothing.
        data=lambda: _zipped(version, atlas),
        file_name=f"{atlas.edition.id}.zip",
        mime="application/zip",
        on_click="ignore",
        help=say.say("about.download_help"),
    )


@st.cache_resource(show_spinner=False, max_entries=1)
def _zipped(version: int, _atlas: Atlas) -> bytes:
    from controlmap.publish.site import zipped_site

    return zipped_site(_atlas)
