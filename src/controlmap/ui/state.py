"""The reader's state: selection and address, and the only names of parameters and session keys."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import DEFAULT_LANGUAGE, shipped_languages
from controlmap.model.ids import ActorId, AnnotationId, PlaceId, ZoneId

PICK: Final = "pick"
SEARCH: Final = "search"
COURIER: Final = "courier"
COMPARE_PICK: Final = "compare-pick"
_EMPTY_CLICK: Final = "empty-click"
_STAMP: Final = "stamp"
_FAULT: Final = "fault"
_VERSION: Final = "version"
_PAGE: Final = "page"
_CARRIED: Final = "carried"

COMPARE: Final = "compare"
"""Parameter of the timeline page: the day to compare the shown one with."""

FILTERS: Final = ("actor", "speaker", "modality")
"""Parameters of the article page's filters; its filter by zone is the selected zone."""

OUTCOME_FILTERS: Final = ("outcome", "speaker")
"""Parameters of the filters over outcomes."""

_RELATION: Final = "relation"
"""Parameter of the actors page: the pair of actors whose statements are shown."""

GRAPH: Final = "graph"
"""Parameter of the actors page: there if relations are shown as a graph, too. Key of its switch."""


Notice = tuple[str, dict[str, str]]
"""The key of a message to the reader, and what fills its gaps."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What the reader has chosen: all of it stands in the address, so that a colleague sees the same."""

    zone: ZoneId | None = None
    annotation: AnnotationId | None = None
    place: PlaceId | None = None
    actor: ActorId | None = None
    day: date | None = None
    language: str | None = None

    def parameters(self) -> dict[str, str]:
        """Give the address's parameters for the selection."""
        named = {
            "zone": self.zone,
            "annotation": self.annotation,
            "place": self.place,
            "actor": self.actor,
            "date": self.day.isoformat() if self.day else None,
            "lang": self.language,
        }
        return {name: str(value) for name, value in named.items() if value is not None}

    def cleared(self) -> "Selection":
        """Give the same day and language with nothing chosen."""
        return replace(self, zone=None, annotation=None, place=None, actor=None)


def read_selection(atlas: Atlas, parameters: Mapping[str, str]) -> tuple[Selection, list[Notice]]:
    """Read the address.

    Returns the selection, with the default in place of every value that the edition does not have, and for each such
    value the key and the gaps of the notice that says so.
    """
    edition = atlas.edition
    notices: list[Notice] = []
    known: dict[str, set[str]] = {
        "zone": {zone.id for zone in edition.zones},
        "annotation": {note.id for note in edition.annotations},
        "place": {place.id for place in edition.places},
        "actor": {actor.id for actor in edition.actors},
        "lang": {language for language in edition.manifest.languages if language in shipped_languages()},
    }
    values: dict[str, str | None] = {}
    for name, allowed in known.items():
        value = parameters.get(name)
        if value is not None and value not in allowed:
            notices.append((f"notice.{name}", {"value": value[:80]}))
            value = None
        values[name] = value
    day, day_notices = _read_day(atlas, parameters.get("date"))
    selection = Selection(
        zone=ZoneId(values["zone"]) if values["zone"] else None,
        annotation=AnnotationId(values["annotation"]) if values["annotation"] else None,
        place=PlaceId(values["place"]) if values["place"] else None,
        actor=ActorId(values["actor"]) if values["actor"] else None,
        day=day,
        language=values["lang"],
    )
    return selection, notices + day_notices


def read_day(atlas: Atlas, value: str | None) -> date | None:
    """Give a day that the edition covers from its ISO form; none for anything else, and for the as-of day itself."""
    return _read_day(atlas, value)[0]


def _read_day(atlas: Atlas, value: str | None) -> tuple[date | None, list[Notice]]:
    if value is None:
        return None, []
    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = date.min
    if atlas.first_day <= day <= atlas.as_of:
        return (None if day == atlas.as_of else day), []
    gaps = {"value": value[:80], "first": str(atlas.first_day), "last": str(atlas.as_of), "shown": str(atlas.as_of)}
    return None, [("notice.date", gaps)]


def language_of(selection: Selection) -> str:
    """Give the language to speak."""
    return selection.language or DEFAULT_LANGUAGE


def current(atlas: Atlas) -> Selection:
    """Give the selection that the address asks for."""
    return read_selection(atlas, st.query_params)[0]


def current_view(atlas: Atlas) -> DayView:
    """See the atlas on the day that the address asks for."""
    return view_of(atlas, current(atlas).day)


def compared_day(atlas: Atlas) -> date | None:
    """Give the day that the address asks to compare with, if it asks for one that the edition covers."""
    value = st.query_params.get(COMPARE)
    return atlas.as_of if value == atlas.as_of.isoformat() else read_day(atlas, value)


def compare_with(day: date | None) -> None:
    """Write the day to compare with into the address, or take it out."""
    if day is None:
        st.query_params.pop(COMPARE, None)
    else:
        st.query_params[COMPARE] = day.isoformat()


def opened_relation() -> str | None:
    """Give the pair of actors that the address asks to see, as a cell of the matrix names it."""
    value: str | None = st.query_params.get(_RELATION)
    return value


def open_relation(pair: str) -> None:
    """Write the pair to see into the address; the same one again takes it out."""
    if st.query_params.get(_RELATION) == pair:
        st.query_params.pop(_RELATION, None)
    else:
        st.query_params[_RELATION] = pair


def graph_is_shown() -> bool:
    """Tell whether the address asks for the relations as a graph."""
    return GRAPH in st.query_params


def turn_graph() -> None:
    """Write into the address that relations are shown as a graph, or take it out."""
    if graph_is_shown():
        st.query_params.pop(GRAPH)
    else:
        st.query_params[GRAPH] = "1"


def choose(selection: Selection) -> None:
    """Write a selection into the address. Parameters that are not of the selection (filters) stay."""
    pages_own = {*FILTERS, *OUTCOME_FILTERS, COMPARE, _RELATION, GRAPH} - {"actor"}
    kept = {name: value for name, value in st.query_params.items() if name in pages_own}
    wanted = selection.parameters() | kept
    if wanted != st.query_params.to_dict():
        st.query_params.from_dict(wanted)
    st.session_state[_CARRIED] = selection
    st.session_state[_EMPTY_CLICK] = False


def enter_page(page: str, atlas: Atlas) -> None:
    """Note which page is open. Streamlit's own page links drop the address's parameters: carry the selection over."""
    switched = st.session_state.get(_PAGE) not in (None, page)
    st.session_state[_PAGE] = page
    carried = st.session_state.get(_CARRIED)
    if switched and carried is not None and not st.query_params:
        choose(carried)
    st.session_state[_CARRIED] = current(atlas)


def note_empty_click() -> None:
    """Remember, until the next choice, that the reader clicked where nobody's ground is."""
    st.session_state[_EMPTY_CLICK] = True


def clicked_nothing() -> bool:
    """Tell whether the last click was on nobody's ground."""
    return bool(st.session_state.get(_EMPTY_CLICK, False))


def note_stamp(stamp: int) -> None:
    """Remember the number of the browser's last event that was answered."""
    st.session_state[_STAMP] = stamp


def stamp() -> int:
    """Give the number of the last answered event: states older than the reader's last act are stale."""
    return int(st.session_state.get(_STAMP, 0))


def note_fault(number: str) -> None:
    """Remember, until the page is next drawn, that an answer failed."""
    st.session_state[_FAULT] = number


def take_fault() -> str | None:
    """Give the number of the answer that failed since the page was last drawn, if one did, and forget it."""
    number: str | None = st.session_state.pop(_FAULT, None)
    return number


def note_version(version: int) -> None:
    """Remember which state of the edition the page shows."""
    st.session_state[_VERSION] = version


def shown_version() -> int:
    """Give the state of the edition that the page shows."""
    return int(st.session_state.get(_VERSION, 0))
