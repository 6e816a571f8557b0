"""The buttons under the map of just this view: a picture; its address, a code to embed it, and a citation."""

from typing import Any, Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.share_words import share_words
from controlmap.render.payloads.channel import ShareData
from controlmap.ui.link.scripts import page_component
from controlmap.ui.parts.view_picture import drawn_picture, picture_name, take_picture
from controlmap.ui.server.error_boundary import fragment

_KEY: Final = "share-component"


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return page_component("share")


@fragment
def mount_share(atlas: Atlas, messages: Catalogue) -> None:
    """Show the button. Its texts are composed in the browser, whose address is that of the view.

    A picture is drawn in a fragment of its own: the page is not drawn again for it.
    """
    data: ShareData = {
        **share_words(atlas.edition, messages),
        "picture": messages.say("share.picture"),
        "region": messages.say("share.region"),
        "drawing": messages.say("share.drawing"),
        "failed": messages.say("share.failed"),
        "saved": messages.say("share.saved", file="{file}"),
        "file": picture_name(atlas, messages),
        "drawn": drawn_picture(),
    }
    with st.container(key="share"):
        _component()(
            key=_KEY,
            data=data,
            on_picture_change=lambda: take_picture(atlas, messages, st.session_state[_KEY].picture),
        )
