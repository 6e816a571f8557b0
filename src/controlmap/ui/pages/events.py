"""The page for a reader's own events: who held the ground of each on its day. They stay in the visitor's session."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.event_counts import CountedEvents
from controlmap.messages.catalogue import Catalogue
from controlmap.render.events_page import event_counts, event_spots
from controlmap.render.markup import markup
from controlmap.ui import brought_events, state
from controlmap.ui.courier import mount_courier
from controlmap.ui.events_layer import mount_events_layer
from controlmap.ui.faults import answering, fragment
from controlmap.ui.map_frame import beside_map
from controlmap.ui.notice import show_notice

_MOST_MB: Final = 5


def events_page(atlas: Atlas, say: Catalogue) -> None:
    """Show the map with the reader's events on it, and their counts beside it."""
    with beside_map(atlas, say, "events-page", map_share=0.55):
        st.html(markup("head.html", title=say.say("events.title"), lead=say.say("events.lead")))
        counted = brought_events.brought(atlas)
        if counted is None:
            _offer(atlas, say)
        else:
            _show(atlas, say, counted)
        _answer(atlas, say)


@fragment
def _answer(atlas: Atlas, say: Catalogue) -> None:
    """Let the map be clicked without the events being counted anew."""
    mount_courier(atlas)


def _offer(atlas: Atlas, say: Catalogue) -> None:
    st.html(f'<p class="cm-note">{say.say("events.private")}</p>')
    why = brought_events.fault()
    if why is not None:
        show_notice(say.say("events.unreadable", why=why))
    st.file_uploader(
        say.say("events.file"),
        type=["csv", "parquet"],
        max_upload_size=_MOST_MB,
        key=brought_events.FILE,
        on_change=answering(_take),
        args=(atlas,),
    )


def _show(atlas: Atlas, say: Catalogue, counted: CountedEvents) -> None:
    st.button(say.say("events.away"), on_click=answering(brought_events.forget))
    st.selectbox(
        say.say("events.month"),
        counted.months,
        index=None,
        format_func=say.month,
        placeholder=say.say("events.all_months"),
        key=brought_events.MONTH,
        on_change=answering(_turn_to_month),
        args=(atlas,),
        help=say.say("events.month_help"),
    )
    view, month = state.current_view(atlas), brought_events.chosen_month()
    mount_events_layer(event_spots(view, say, counted, month))
    with st.container(key="events-side"):
        st.html(event_counts(view, say, counted, month))


def _take(atlas: Atlas) -> None:
    file = st.session_state[brought_events.FILE]
    if file is not None:
        brought_events.take(atlas, file.name, file.getvalue())


def _turn_to_month(atlas: Atlas) -> None:
    """Show the map of the month's last day, as far as the edition goes."""
    month = brought_events.chosen_month()
    if month is not None:
        last = (month.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        day = min(max(last, atlas.first_day), atlas.as_of)
        state.choose(replace(state.current(atlas), day=None if day == atlas.as_of else day))
