"""The timeline page: any day of the edition's span, and what changed between two."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.timeline_blocks import change_block, events_block
from controlmap.ui import state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import answering, fragment
from controlmap.ui.map_frame import beside_map
from controlmap.ui.timeline import mount_timeline


def timeline_page(atlas: Atlas, say: Catalogue) -> None:
    """Show the map with the slider beside it. A step of the slider runs the slider's fragment alone."""
    with beside_map(atlas, say, "timeline-page"):
        _time(atlas, say)


@fragment
def _time(atlas: Atlas, say: Catalogue) -> None:
    mount_courier(atlas)
    view = state.current_view(atlas)
    mount_timeline(view, say)
    with st.container(key="timeline-side"):
        st.session_state[state.COMPARE_PICK] = state.compared_day(atlas)
        st.date_input(
            say.say("timeline.compare"),
            min_value=atlas.first_day,
            max_value=atlas.as_of,
            key=state.COMPARE_PICK,
            on_change=_compared,
            help=say.say("timeline.compare_help"),
        )
        other = state.compared_day(atlas)
        if other is not None:
            st.html(change_block(view, say, other))
        st.html(events_block(view, say))


@answering
def _compared() -> None:
    state.compare_with(st.session_state[state.COMPARE_PICK])
