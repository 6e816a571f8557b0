"""The timeline page: any day of the edition's span, and the changes between two days."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.multiples import multiples_block
from controlmap.render.blocks.published_shares import published_block
from controlmap.render.blocks.timeline_blocks import change_block, events_block
from controlmap.render.blocks.zone_changes import zone_changes
from controlmap.render.day_form import day_form
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.link.static_urls import static_small_maps
from controlmap.ui.parts.film_download import offer_film
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.parts.timeline_slider import mount_timeline
from controlmap.ui.server.error_boundary import answering, fragment


def timeline_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the map with the slider beside it. A step of the slider runs only the slider's fragment."""
    with beside_map(atlas, messages, "timeline-page"):
        _time(atlas, messages)
        # Outside the fragment, since no step of the slider changes them.
        st.html(multiples_block(atlas, messages, static_small_maps(atlas)))
        offer_film(atlas, messages)


@fragment
def _time(atlas: Atlas, messages: Catalogue) -> None:
    mount_map_channel(atlas)
    view = state.current_view(atlas)
    mount_timeline(view, messages)
    if published := published_block(view, messages):
        st.html(published)
    with st.container(key="timeline-side"):
        st.session_state[state.COMPARE_PICK] = state.compared_day(atlas)
        st.date_input(
            messages.say("timeline.compare"),
            min_value=atlas.first_day,
            max_value=atlas.last_day,
            key=state.COMPARE_PICK,
            format=day_form(messages),
            on_change=_compared,
            help=messages.say("timeline.compare_help"),
        )
        other = state.compared_day(atlas)
        if other is not None:
            st.html(change_block(view, messages, other) + zone_changes(view, messages, other))
        st.html(events_block(view, messages))


@answering
def _compared() -> None:
    state.compare_with(st.session_state[state.COMPARE_PICK])
