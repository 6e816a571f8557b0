"""Events that a reader brings: kept in the memory of the visitor's session, under these names and nowhere else."""

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
_BROUGHT: Final = "events-brought"
_FAULT: Final = "events-fault"


@dataclass
class _Uploaded:
    events: ReadEvents
    version: int
    """State of the edition that ``counted`` was counted on."""
    counted: CountedEvents


def take(atlas: Atlas, name: str, content: bytes) -> None:
    """Read a file in the place of the last; of one that cannot be read, keep why."""
    forget()
    try:
        events = read_uploaded_table(name, content)
    except EventsError as error:
        st.session_state[_FAULT] = str(error)
        return
    st.session_state[_BROUGHT] = _Uploaded(events, state.shown_version(), count_events(atlas.ground_by_day, events))


def forget() -> None:
    """Forget what was brought."""
    for key in (_BROUGHT, _FAULT, MONTH):
        st.session_state.pop(key, None)


def fault() -> str | None:
    """Return why the last file could not be read, if it could not."""
    why: str | None = st.session_state.get(_FAULT)
    return why


def uploaded(atlas: Atlas) -> CountedEvents | None:
    """Return the events that the reader brought, joined to the edition as it is now; none before any were brought."""
    kept: _Uploaded | None = st.session_state.get(_BROUGHT)
    if kept is None:
        return None
    if kept.version != state.shown_version():
        kept.version, kept.counted = state.shown_version(), count_events(atlas.ground_by_day, kept.events)
    return kept.counted


def chosen_month() -> date | None:
    """Return the first day of the month whose events are shown; none where those of all months are."""
    month: date | None = st.session_state.get(MONTH)
    return month
