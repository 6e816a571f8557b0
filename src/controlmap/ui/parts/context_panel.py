"""The context panel: the details of the reader's selection, updated in one fragment and drawn as one block."""

from dataclasses import replace
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.ui.address import state
from controlmap.ui.address.selection import Selection
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.link.panel_block import IN_PANEL, panel_html
from controlmap.ui.server.edition_cache import EditionCache
from controlmap.ui.server.error_boundary import answering, fragment
from controlmap.ui.server.notice import show_notice
from controlmap.ui.workarounds.deferred_rendering import defer_rendering

PANELS_KEPT: Final = 100
"""Some 10 kB each."""
MOST_PICKED: Final = 300
"""Options in the zone picker, which is sent, and rendered by the browser, with every click; search finds the rest."""


@fragment
def context_panel(atlas: Atlas, messages: Catalogue) -> None:
    """Show the pickers and the panel for the current selection."""
    selection = state.current(atlas)
    pickers, panel = st.container(key="pickers", horizontal=True), st.container(key="zone-panel")
    # A browser renders each part as it arrives, so the most wanted part is first. If it fails, the pickers still work.
    try:
        with panel:
            if state.clicked_nothing():
                show_notice(messages.say("empty.click"))
            st.html(_panel(atlas, messages, selection))
    finally:
        if state.shows_the_opening_view(atlas):
            # The map is right without its channel, whose code the browser then loads after it. An early click is kept.
            defer_rendering()
            mount_map_channel(atlas)
        else:
            mount_map_channel(atlas)
            defer_rendering()
        with pickers:
            _pickers(atlas, messages, selection)


def _panel(atlas: Atlas, messages: Catalogue, selection: Selection) -> str:
    """Return the panel, cached for all readers, except for searches and paged lists, which are a reader's own."""
    view, wanted, paging = state.current_view(atlas), st.session_state.get(state.SEARCH, ""), state.paging(IN_PANEL)
    if wanted.strip() or paging.starts:
        return panel_html(view, messages, selection, wanted, paging)
    key = selection, view.since, messages.language, paging.near
    return _panels().get(atlas, key, lambda: panel_html(view, messages, selection, "", paging))


def forget_unused_panels(atlas: Atlas, unused_s: float) -> None:
    """Drop the panels not used for this many seconds."""
    _panels().forget_unused(atlas, unused_s)


@st.cache_resource(show_spinner=False)
def _panels() -> EditionCache[str]:
    return EditionCache(PANELS_KEPT)


def _pickers(atlas: Atlas, messages: Catalogue, selection: Selection) -> None:
    zones = state.current_view(atlas).zones(selection.zone)
    if len(zones) <= MOST_PICKED:
        _zone_picker(atlas, messages, {zone.id: zone.name.say(messages.language) for zone in zones}, selection.zone)
    st.text_input(
        messages.say("search.label"), placeholder=messages.say("search.placeholder"), key=state.SEARCH, max_chars=100
    )


def _zone_picker(atlas: Atlas, messages: Catalogue, names: dict[ZoneId, str], chosen: ZoneId | None) -> None:
    st.session_state[state.PICK] = chosen
    st.selectbox(
        messages.say("pick.label"),
        list(names),
        index=None,
        format_func=lambda zone: names.get(zone, zone),
        placeholder=messages.say("pick.none"),
        key=state.PICK,
        on_change=lambda: _picked(atlas),
    )


@answering
def _picked(atlas: Atlas) -> None:
    zone = st.session_state[state.PICK]
    clear = state.current(atlas).cleared()
    st.session_state[state.SEARCH] = ""
    state.choose(replace(clear, zone=ZoneId(zone)) if zone else clear)
