"""The context panel: what is known of what the reader chose, answered in one fragment and drawn as one block."""

from dataclasses import replace
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.atlas.search import search
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.cards import actor_card, place_card, search_results, with_statement
from controlmap.render.overview_panel import overview_panel
from controlmap.render.zone_panel import zone_panel
from controlmap.ui import state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import answering, fragment
from controlmap.ui.notice import show_notice
from controlmap.ui.selection import Selection

IN_PANEL: Final = 20
"""Statements of one list that a panel shows at once: more than most zones have."""

MOST_ZONES: Final = 100
"""Zones that the panel lists before any is chosen; the picker above it has every one."""


@fragment
def context_panel(atlas: Atlas, say: Catalogue) -> None:
    """Show the pickers and the panel for the current selection."""
    mount_courier(atlas)
    selection = state.current(atlas)
    _pickers(atlas, say, selection)
    with st.container(key="zone-panel"):
        if state.clicked_nothing():
            show_notice(say.say("empty.click"))
        st.html(panel_html(state.current_view(atlas), say, selection, st.session_state.get(state.SEARCH, "")))


def panel_html(view: DayView, say: Catalogue, selection: Selection, wanted: str) -> str:
    """Give the panel for a selection; a search under way comes before it."""
    edition = view.edition
    if wanted.strip():
        return search_results(view, say, wanted.strip(), search(edition, wanted))
    chosen, paging = selection.annotation, state.paging(IN_PANEL)
    if selection.zone:
        return with_statement(view, say, zone_panel(view, say, selection.zone, chosen, paging), chosen)
    if selection.place and (place := edition.place(selection.place)):
        return with_statement(view, say, place_card(view, say, place, chosen, paging), chosen)
    if selection.actor and (actor := edition.actor(selection.actor)):
        return with_statement(view, say, actor_card(view, say, actor, chosen, paging), chosen)
    return with_statement(view, say, "", chosen) or overview_panel(view, say, MOST_ZONES)


def _pickers(atlas: Atlas, say: Catalogue, selection: Selection) -> None:
    zones = state.current_view(atlas).zones(selection.zone)
    names = {zone.id: zone.name.say(say.language) for zone in zones}
    st.session_state[state.PICK] = selection.zone
    with st.container(key="pickers"):
        pick_side, search_side = st.columns(2, gap="small")
        pick_side.selectbox(
            say.say("pick.label"),
            list(names),
            index=None,
            format_func=lambda zone: names.get(zone, zone),
            placeholder=say.say("pick.none"),
            key=state.PICK,
            on_change=lambda: _picked(atlas),
        )
        search_side.text_input(
            say.say("search.label"), placeholder=say.say("search.placeholder"), key=state.SEARCH, max_chars=100
        )


@answering
def _picked(atlas: Atlas) -> None:
    zone = st.session_state[state.PICK]
    clear = state.current(atlas).cleared()
    st.session_state[state.SEARCH] = ""
    state.choose(replace(clear, zone=ZoneId(zone)) if zone else clear)
