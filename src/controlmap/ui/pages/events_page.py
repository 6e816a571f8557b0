"""The page for a reader's own events: who held the ground of each on its day. They are kept in the session only."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import CountedEvents
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.incidents_blocks import event_counts, event_spots
from controlmap.render.markup import markup
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts import uploaded_incidents
from controlmap.ui.parts.incidents_layer import mount_events_layer
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.server.error_boundary import answering, fragment
from controlmap.ui.server.notice import show_notice
from controlmap.ui.workarounds.uploaded_file_removal import drop_upload

_MOST_MB: Final = 5
_TURNED: Final = "events-turned"


def events_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the map with the reader's events on it, and their counts beside it."""
    with beside_map(atlas, messages, "events-page", map_share=0.55):
        st.html(markup("head.html", title=messages.say("events.title"), lead=messages.say("events.lead")))
        _uploaded_events(atlas, messages)
        _answer(atlas, messages)


@fragment
def _uploaded_events(atlas: Atlas, messages: Catalogue) -> None:
    """Answer an upload without drawing the rest of the page again."""
    if st.session_state.pop(_TURNED, False):
        st.rerun()  # the map shows another day
    counted = uploaded_incidents.uploaded(atlas)
    if counted is None:
        _offer(atlas, messages)
    else:
        _show(atlas, messages, counted)


@fragment
def _answer(atlas: Atlas, messages: Catalogue) -> None:
    """Answer clicks on the map without counting the events again."""
    mount_map_channel(atlas)


def _offer(atlas: Atlas, messages: Catalogue) -> None:
    st.html(f'<p class="cm-note">{messages.say("events.private")}</p>')
    why = uploaded_incidents.fault()
    if why is not None:
        show_notice(messages.say("events.unreadable", why=why))
    st.file_uploader(
        messages.say("events.file"),
        type=["csv", "parquet"],
        max_upload_size=_MOST_MB,
        key=uploaded_incidents.FILE,
        on_change=answering(_take),
        args=(atlas,),
    )


def _show(atlas: Atlas, messages: Catalogue, counted: CountedEvents) -> None:
    st.button(messages.say("events.away"), on_click=answering(uploaded_incidents.forget))
    st.selectbox(
        messages.say("events.month"),
        counted.months,
        index=None,
        format_func=messages.month,
        placeholder=messages.say("events.all_months"),
        key=uploaded_incidents.MONTH,
        on_change=answering(_turn_to_month),
        args=(atlas,),
        help=messages.say("events.month_help"),
    )
    view, month = state.current_view(atlas), uploaded_incidents.chosen_month()
    mount_events_layer(event_spots(view, messages, counted, month))
    with st.container(key="events-side"):
        st.html(event_counts(view, messages, counted, month))


def _take(atlas: Atlas) -> None:
    file = st.session_state[uploaded_incidents.FILE]
    if file is not None:
        uploaded_incidents.take(atlas, file.name, file.getvalue())
        drop_upload(file)


def _turn_to_month(atlas: Atlas) -> None:
    """Show the map of the month's last day, within the edition's span."""
    month = uploaded_incidents.chosen_month()
    if month is not None:
        last = (month.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        day = min(max(last, atlas.first_day), atlas.as_of)
        state.choose(replace(state.current(atlas), day=None if day == atlas.as_of else day))
        st.session_state[_TURNED] = True
