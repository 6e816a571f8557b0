"""The page for a reader's own events: who held the ground of each on its day. They are kept in the session only."""

from datetime import date
from functools import partial
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import CountedEvents
from controlmap.authoring.importing.cells.written_days import DayOrder
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.examples import example_table
from controlmap.render.blocks.incidents_blocks import event_counts, event_spots
from controlmap.render.blocks.refusals import refusal
from controlmap.render.markup import markup
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts import uploaded_incidents
from controlmap.ui.parts.incident_span import choose_span, chosen_month, turn_to
from controlmap.ui.parts.incident_text import ask_text
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
    if uploaded_incidents.can_be_restored():
        st.button(messages.say("events.restore"), on_click=answering(uploaded_incidents.restore))
    refused = uploaded_incidents.refused()
    if refused is not None:
        show_notice(messages.say("events.unreadable", why=refusal(messages, refused.why)))
        _ask_columns(atlas, messages, refused)
        if refused.is_text:
            ask_text(atlas, messages)
    st.selectbox(
        messages.say("events.order"),
        list(DayOrder),
        index=None,
        format_func=lambda order: messages.say(f"events.order.{order}"),
        placeholder=messages.say("events.order.column"),
        key=uploaded_incidents.ORDER,
        on_change=answering(uploaded_incidents.take_again),
        args=(atlas,),
        help=messages.say("events.order_help"),
    )
    st.file_uploader(
        messages.say("events.file"),
        type=["csv", "tsv", "xlsx", "zip", "gz", "parquet"],
        max_upload_size=_MOST_MB,
        key=uploaded_incidents.FILE,
        on_change=answering(_take),
        args=(atlas,),
    )
    st.button(
        messages.say("events.example"), on_click=answering(_take_example), args=(atlas, messages), type="secondary"
    )


def _ask_columns(atlas: Atlas, messages: Catalogue, refused: uploaded_incidents.Refused) -> None:
    """Let the reader choose the columns, each shown with an example from the file."""
    if not refused.columns:
        return
    samples = dict(refused.columns)
    for key, what in zip(uploaded_incidents.COLUMNS, ("date", "latitude", "longitude"), strict=True):
        st.selectbox(
            messages.say(f"events.column.{what}"),
            list(samples),
            index=None,
            format_func=lambda name: messages.say("events.column_example", name=name, example=samples.get(name, "")),
            placeholder=messages.say("events.column.usual"),
            key=key,
        )
    st.button(messages.say("events.read_again"), on_click=answering(uploaded_incidents.take_again), args=(atlas,))


def _show(atlas: Atlas, messages: Catalogue, counted: CountedEvents) -> None:
    st.button(messages.say("events.away"), on_click=answering(uploaded_incidents.remove))
    view = state.current_view(atlas)
    days = choose_span(atlas, messages, counted, view.day, partial(_turn, atlas))
    mount_events_layer(event_spots(view, messages, counted, days))
    with st.container(key="events-side"):
        st.html(event_counts(view, messages, counted, chosen_month(), days))
        if uploaded_incidents.is_text_open():
            with st.expander(messages.say("events.text_wrong")):
                ask_text(atlas, messages)


def _take(atlas: Atlas) -> None:
    file = st.session_state[uploaded_incidents.FILE]
    if file is not None:
        for key in uploaded_incidents.OF_A_FILE:  # those of another file
            st.session_state.pop(key, None)
        uploaded_incidents.take(atlas, file.name, file.getvalue())
        drop_upload(file)


def _take_example(atlas: Atlas, messages: Catalogue) -> None:
    for key in (*uploaded_incidents.OF_A_FILE, uploaded_incidents.ORDER):
        st.session_state.pop(key, None)
    uploaded_incidents.take(atlas, "example.csv", example_table(state.current_view(atlas), messages))


def _turn(atlas: Atlas, day: date) -> None:
    turn_to(atlas, day)
    st.session_state[_TURNED] = True
