"""A reader's uploaded events: kept in the memory of the session only, under these keys."""

import threading
from dataclasses import dataclass
from datetime import date
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import CountedEvents, ReadEvents, count_events
from controlmap.errors import EventsError
from controlmap.publish.incidents.uploaded_table import read_uploaded_table
from controlmap.ui.address import state

FILE: Final = "events-file"
MONTH: Final = "events-month"
_UPLOADED: Final = "events-uploaded"
_FAULT: Final = "events-fault"


@dataclass
class _Uploaded:
    events: ReadEvents
    version: int
    """The version of the edition that ``counted`` refers to."""
    counted: CountedEvents


def take(atlas: Atlas, name: str, content: bytes) -> None:
    """Read a file in place of the last one; if it cannot be read, keep the reason."""
    forget()
    try:
        events = read_uploaded_table(name, content)
    except EventsError as error:
        st.session_state[_FAULT] = str(error)
        return
    with _turn():
        counted = count_events(atlas.ground_by_day, events)
    st.session_state[_UPLOADED] = _Uploaded(events, state.shown_version(), counted)


@st.cache_resource(show_spinner=False)
def _turn() -> threading.Lock:
    """Return a lock for reading tables one at a time: in parallel they take as long, and the memory of all of them."""
    return threading.Lock()


def forget() -> None:
    """Forget the uploaded events."""
    for key in (_UPLOADED, _FAULT, MONTH):
        st.session_state.pop(key, None)


def fault() -> str | None:
    """Return why the last file could not be read, or None."""
    why: str | None = st.session_state.get(_FAULT)
    return why


def uploaded(atlas: Atlas) -> CountedEvents | None:
    """Return the reader's events, joined to the current version of the edition; None if nothing was uploaded."""
    kept: _Uploaded | None = st.session_state.get(_UPLOADED)
    if kept is None:
        return None
    if kept.version != state.shown_version():
        kept.version, kept.counted = state.shown_version(), count_events(atlas.ground_by_day, kept.events)
    return kept.counted


def chosen_month() -> date | None:
    """Return the first day of the month whose events are shown; None for all months."""
    month: date | None = st.session_state.get(MONTH)
    return month
