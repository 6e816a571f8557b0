"""The page link behind "Compare with a year before"."""

from collections.abc import Callable

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.start_links import year_before
from controlmap.ui.address import state
from controlmap.ui.address.edition import edition_parameter


def mount_compare_link(link: Callable[..., object], atlas: Atlas, messages: Catalogue) -> None:
    """Add a hidden link of Streamlit's own, which the page clicks for the panel's link.

    Only such a link opens another page within the session, with nothing loaded again.

    Args:
        link: ``st.page_link`` to the timeline page.
        atlas: the edition.
        messages: the language.

    """
    before = year_before(atlas)
    if before is None:
        return
    language = state.current(atlas).language
    asked = edition_parameter() | ({"lang": language} if language else {}) | {state.COMPARE: before.isoformat()}
    with st.container(key="compare-link"):
        link(label=messages.say("start.timeline"), query_params=asked)
