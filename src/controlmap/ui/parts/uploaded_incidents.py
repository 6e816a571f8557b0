"""A reader's uploaded events: kept in the memory of the session only, under these keys."""

import threading
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import CountedEvents, ReadEvents, count_events
from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_rows import ending_of
from controlmap.publish.incidents.uploaded_table import read_uploaded_table, sampled_columns
from controlmap.ui.address import state
from controlmap.ui.parts.incident_span import forget_span

FILE: Final = "events-file"
ORDER: Final = "events-order"
COLUMNS: Final = ("events-date-column", "events-latitude-column", "events-longitude-column")
ENCODING: Final = "events-encoding"
SEPARATOR: Final = "events-separator"
OF_A_FILE: Final = (*COLUMNS, ENCODING, SEPARATOR)
"""What is chosen for one file alone."""
_GUESSED: Final = frozenset({"encoding", "separator"})
"""Notes about what a reader may correct."""
_UPLOADED: Final = "events-uploaded"
_REMOVED: Final = "events-removed"
_REFUSED: Final = "events-refused"


class Choices(NamedTuple):
    """A reader's answers about a file. Streamlit forgets them with the fields in which they were given."""

    order: DayOrder | None = None
    columns: tuple[str | None, ...] = (None,) * len(COLUMNS)
    """Those of the date, the latitude and the longitude; None for one of the usual name."""

    def and_fields(self) -> "Choices":
        """Return the choices as the fields on the page have them, and those of fields that are not shown any more."""
        said = st.session_state
        columns = (said.get(key, before) for key, before in zip(COLUMNS, self.columns, strict=True))
        return Choices(said.get(ORDER, self.order), tuple(columns))

    def among(self, names: Collection[str]) -> "Choices":
        """Return the choices without columns that a table does not have: in another encoding their names differ."""
        return self._replace(columns=tuple(name if name in names else None for name in self.columns))

    def show(self) -> None:
        """Let the fields show the choices when they are next drawn."""
        fields = {ORDER: self.order, **dict(zip(COLUMNS, self.columns, strict=True))}
        st.session_state.update({key: said for key, said in fields.items() if said is not None})


@dataclass
class _Uploaded:
    events: ReadEvents
    version: int
    """The version of the edition that ``counted`` refers to."""
    counted: CountedEvents
    name: str
    content: bytes | None
    """The file, if it may have been read in a wrong way; else it is not kept."""
    said: Choices


@dataclass(frozen=True)
class Refused:
    """A file that could not be read as it is; it is kept until the reader has said more, or uploads another."""

    why: str
    name: str
    content: bytes
    columns: list[tuple[str, str]]
    """Each column with an example, to choose from."""
    said: Choices

    @property
    def is_text(self) -> bool:
        """Return whether the file is a table of text, to judge by its name."""
        return ending_of(self.name) not in {".xlsx", ".parquet"}


def take(atlas: Atlas, name: str, content: bytes, before: Choices = Choices()) -> None:  # noqa: B008 -- immutable
    """Read a file in place of the last one; if it cannot be read, keep the reason.

    Args:
        atlas: the edition.
        name: of the file.
        content: of the file.
        before: what the reader has said of it already.

    """
    forget()
    st.session_state.pop(_REMOVED, None)
    text = TextForm(st.session_state.get(ENCODING), st.session_state.get(SEPARATOR))
    said = before.and_fields()
    if any(said.columns):
        said = said.among([column for column, _ in _columns(name, content, text)])
    form = DayForm(order=said.order, zone=atlas.ground_by_day.time_zone)
    date_column, latitude, longitude = said.columns
    try:
        events = read_uploaded_table(name, content, form, (date_column, latitude, longitude), text)
    except EventsError as error:
        said.show()
        st.session_state[_REFUSED] = Refused(str(error), name, content, _columns(name, content, text), said)
        return
    is_open = text != AS_FOUND or any(about in _GUESSED for about, _ in events.notes)
    with _turn():
        counted = count_events(atlas.ground_by_day, events)
    st.session_state[_UPLOADED] = _Uploaded(
        events, state.shown_version(), counted, name, content if is_open else None, said
    )


def _columns(name: str, content: bytes, text: TextForm) -> list[tuple[str, str]]:
    try:
        return sampled_columns(name, content, text)
    except EventsError:
        return []  # not even its columns can be read


def take_again(atlas: Atlas) -> None:
    """Read the file again, as the reader has now said, if it was refused or its text was guessed."""
    kept: Refused | _Uploaded | None = refused() or st.session_state.get(_UPLOADED)
    if kept is not None and kept.content is not None:
        take(atlas, kept.name, kept.content, kept.said)


def is_text_open() -> bool:
    """Return whether the last file may have been read in a wrong encoding or with a wrong separator."""
    kept: _Uploaded | None = st.session_state.get(_UPLOADED)
    return kept is not None and kept.content is not None


@st.cache_resource(show_spinner=False)
def _turn() -> threading.Lock:
    """Return a lock for reading tables one at a time: in parallel they take as long, and the memory of all of them."""
    return threading.Lock()


def forget() -> None:
    """Forget the uploaded events."""
    for key in (_UPLOADED, _REFUSED):
        st.session_state.pop(key, None)
    forget_span()


def remove() -> None:
    """Take the uploaded events away, but keep them in case the reader wants them back."""
    kept = st.session_state.get(_UPLOADED)
    forget()
    st.session_state[_REMOVED] = kept


def can_be_restored() -> bool:
    """Return whether events were removed in this visit."""
    return st.session_state.get(_REMOVED) is not None


def restore() -> None:
    """Show the removed events again."""
    st.session_state[_UPLOADED] = st.session_state.pop(_REMOVED)


def refused() -> Refused | None:
    """Return the last file if it could not be read, or None."""
    kept: Refused | None = st.session_state.get(_REFUSED)
    return kept


def uploaded(atlas: Atlas) -> CountedEvents | None:
    """Return the reader's events, joined to the current version of the edition; None if nothing was uploaded."""
    kept: _Uploaded | None = st.session_state.get(_UPLOADED)
    if kept is None:
        return None
    if kept.version != state.shown_version():
        kept.version, kept.counted = state.shown_version(), count_events(atlas.ground_by_day, kept.events)
    return kept.counted
