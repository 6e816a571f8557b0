"""Downloads of the map as a picture, drawn on first request."""

from datetime import date
from functools import partial

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.address import state
from controlmap.ui.parts.share_button import mount_share
from controlmap.ui.parts.view_picture import picture_name
from controlmap.ui.server.error_boundary import making

_KEPT = 6
"""Cached pictures, at under 1 MB each."""


def offer_pictures(atlas: Atlas, messages: Catalogue) -> None:
    """Show a download button for each format, for the day that the page shows, and the share button."""
    version, day, language = state.shown_version(), state.current_view(atlas).day, messages.language
    with st.container(key="pictures", horizontal=True, gap="small"):
        for form, mime in (("png", "image/png"), ("svg", "image/svg+xml")):
            st.download_button(
                messages.say(f"picture.{form}"),
                # Called on click, so that opening the page costs nothing.
                data=making("picture", partial(_drawn, version, atlas, day, language, form)),
                file_name=f"{picture_name(atlas, messages)}.{form}",
                mime=mime,
                on_click="ignore",
                help=messages.say(f"picture.{form}_help"),
                key=f"picture-{form}",
            )
        mount_share(atlas, messages)


@st.cache_resource(show_spinner=False, max_entries=_KEPT)
def _drawn(version: int, _atlas: Atlas, day: date, language: str, form: str) -> bytes:
    from controlmap.publish.picture import png_picture, svg_picture

    view = view_of(_atlas, day)
    return png_picture(view, language) if form == "png" else svg_picture(view, language)
