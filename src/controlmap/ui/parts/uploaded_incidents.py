"""Events that a reader brings: kept in the memory of the visitor's session, under these names and nowhere else."""

import threading
from dataclasses import dataclass
from datetime import date
from typing import Final

import streamlit as st
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

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
    with _turn():
        counted = count_events(atlas.ground_by_day, events)
    st.session_state[_BROUGHT] = _Uploaded(events, state.shown_version(), counted)


@st.cache_resource(show_spinner=False)
def _turn() -> threading.Lock:
    """Return the lock of whose turn it is: side by side, several tables take as long, and the memory of all of them."""
    return threading.Lock()


def drop_upload(file: UploadedFile) -> None:
    """Let the server drop the bytes of a file that has been read: it would keep them for as long as the visit lasts."""
    context = get_script_run_ctx()
    # Its protocol has no word for this, but the only store that there is has.
    if context is not None and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(context.session_id, file.file_id)


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
