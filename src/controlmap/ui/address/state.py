"""The reader's state in the address and the session. All parameter names and session keys are defined here."""

from dataclasses import replace
from datetime import date
from typing import Final, Literal

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue, edition_catalogue
from controlmap.model.ids import AnnotationId
from controlmap.render.blocks.paging import Paging
from controlmap.render.blocks.zone_panel import PLACES_LIST, SOURCES_LIST
from controlmap.render.map_view import VIEW
from controlmap.render.page_list import own_parameters
from controlmap.ui.address.edition import edition_parameter
from controlmap.ui.address.locale import language_of, offered_languages, wished_languages
from controlmap.ui.address.selection import Selection, read_day, read_selection

PICK: Final = "pick"
SEARCH: Final = "search"
MAP_CHANNEL: Final = "courier"
LANGUAGES: Final = "languages"
COMPARE_PICK: Final = "compare-pick"
_EMPTY_CLICK: Final = "empty-click"
_STAMP: Final = "stamp"
_FAULT: Final = "fault"
_VERSION: Final = "version"
_DRAWN: Final = "drawn"
_PAGE: Final = "page"
_CARRIED: Final = "carried"
_NEAR: Final = "near"
_TURNS: Final = "turns"

LISTS: Final = frozenset(
    {"name", "place", "holder", "names", "speaks", "spoken-of", "article", "outcomes", PLACES_LIST, SOURCES_LIST}
)
"""Lists of statements with pagination: in panels, in cards, on the pages."""

_START_DIGITS: Final = 6

COMPARE: Final = "compare"
"""Parameter of the timeline page: the day with which the shown day is compared."""

FILTERS: Final = ("actor", "speaker", "modality", "tension")
"""Parameters of the article page's filters; its filter by zone is the selected zone."""

OUTCOME_FILTERS: Final = ("outcome", "speaker")
"""Parameters of the filters over outcomes."""

_RELATION: Final = "relation"
"""Parameter of the actors page: the pair of actors whose statements are shown."""

GRAPH: Final = "graph"
"""Parameter of the actors page: present if relations are also shown as a graph. Also the key of its switch."""


def current(atlas: Atlas) -> Selection:
    """Return the selection in the address."""
    return read_selection(atlas, st.query_params)[0]


def current_view(atlas: Atlas) -> DayView:
    """Return the atlas on the day in the address."""
    return view_of(atlas, current(atlas).day, compared_day(atlas))


def language(atlas: Atlas | None) -> str:
    """Return the interface language: the address's, else the browser's, else the edition's first."""
    header = st.context.headers.get("Accept-Language") or ""
    wishes = wished_languages(header) or [st.context.locale or ""]
    return language_of(_asked_language(), wishes, offered_languages(atlas.edition if atlas else None))


def _asked_language() -> str | None:
    """Return the language that the address asks for: after a page link, which drops the parameters, the one before."""
    if st.query_params:
        asked: str | None = st.query_params.get("lang")
        return asked
    carried: Selection | None = st.session_state.get(_CARRIED)
    return carried.language if carried else None


def messages(atlas: Atlas) -> Catalogue:
    """Return the catalogue of the page's language."""
    return edition_catalogue(language(atlas), atlas.edition.manifest.languages)


def compared_day(atlas: Atlas) -> date | None:
    """Return the day in the address to compare with; None if there is none, or the edition does not cover it."""
    value = st.query_params.get(COMPARE)
    return atlas.as_of if value == atlas.as_of.isoformat() else read_day(atlas, value)


def shows_the_opening_view(atlas: Atlas) -> bool:
    """Return whether the address asks for nothing but, perhaps, a language: the whole country on the article's day."""
    selection = current(atlas)
    return selection == Selection(language=selection.language) and compared_day(atlas) is None


def compare_with(day: date | None) -> None:
    """Write the day to compare with into the address, or remove it."""
    if day is None:
        st.query_params.pop(COMPARE, None)
    else:
        st.query_params[COMPARE] = day.isoformat()


def opened_relation() -> str | None:
    """Return the pair of actors in the address, as a cell of the matrix names it."""
    value: str | None = st.query_params.get(_RELATION)
    return value


def open_relation(pair: str) -> None:
    """Write the pair to show into the address; the same pair again removes it."""
    if st.query_params.get(_RELATION) == pair:
        st.query_params.pop(_RELATION, None)
    else:
        st.query_params[_RELATION] = pair


def graph_is_shown() -> bool:
    """Return whether the address asks for the relations as a graph."""
    return GRAPH in st.query_params


def turn_graph() -> None:
    """Toggle in the address whether relations are shown as a graph."""
    if graph_is_shown():
        st.query_params.pop(GRAPH)
    else:
        st.query_params[GRAPH] = "1"


def choose(selection: Selection, *, compared: date | Literal["as before"] | None = "as before") -> None:
    """Write a selection into the address, and the day to compare with if given. Others (filters, the view) stay."""
    pages_own = own_parameters() - {"actor"} | {VIEW}
    kept = {name: value for name, value in st.query_params.items() if name in pages_own}
    if compared != "as before":
        kept.pop(COMPARE, None)
        kept |= {COMPARE: compared.isoformat()} if compared else {}
    wanted = edition_parameter() | selection.parameters() | kept
    if wanted != st.query_params.to_dict():
        st.query_params.from_dict(wanted)
    _note_choice(selection, st.session_state.get(_CARRIED))
    st.session_state[_CARRIED] = selection
    st.session_state[_EMPTY_CLICK] = False


def _note_choice(selection: Selection, before: Selection | None) -> None:
    """Reset the lists after a selection: to their beginning, or, for a statement, to the page that contains it."""
    elsewhere = before is None or replace(selection, annotation=None) != replace(before, annotation=None)
    if elsewhere or selection.annotation:
        st.session_state[_NEAR] = selection.annotation
        forget_turns()


def turn_list(wanted: str) -> None:
    """Go to another page of a list: ``wanted`` is its name and the number of the first statement, from 0 on."""
    name, _, start = wanted.partition(":")
    if name in LISTS and start.isascii() and start.isdecimal() and len(start) <= _START_DIGITS:
        st.session_state[_TURNS] = {**st.session_state.get(_TURNS, {}), name: int(start)}


def forget_turns() -> None:
    """Reset every list to its beginning, or to the page with the last selected statement."""
    st.session_state[_TURNS] = {}


def paging(most: int) -> Paging:
    """Return the pagination of long lists, with ``most`` statements per page."""
    near = st.query_params.get("annotation") or st.session_state.get(_NEAR)
    return Paging(most, st.session_state.get(_TURNS, {}), AnnotationId(near) if near else None)


def enter_page(page: str, atlas: Atlas) -> None:
    """Record which page is open. Streamlit's page links drop the address's parameters: restore the selection."""
    switched = st.session_state.get(_PAGE) not in (None, page)
    st.session_state[_PAGE] = page
    carried = st.session_state.get(_CARRIED)
    if switched and carried is not None and not st.query_params:
        choose(carried)
    st.session_state[_CARRIED] = current(atlas)


def note_empty_click() -> None:
    """Record, until the next selection, that the reader clicked outside all zones."""
    st.session_state[_EMPTY_CLICK] = True


def clicked_nothing() -> bool:
    """Return whether the last click was outside all zones."""
    return bool(st.session_state.get(_EMPTY_CLICK, False))


def note_stamp(stamp: int) -> None:
    """Store the number of the browser's last event that was answered."""
    st.session_state[_STAMP] = stamp


def stamp() -> int:
    """Return the number of the last answered event, by which the browser detects outdated states."""
    return int(st.session_state.get(_STAMP, 0))


def note_error(number: str) -> None:
    """Store, until the page is next drawn, that an answer failed."""
    st.session_state[_FAULT] = number


def take_error() -> str | None:
    """Return and clear the number of the answer that failed since the page was last drawn, if any."""
    number: str | None = st.session_state.pop(_FAULT, None)
    return number


def is_first_run() -> bool:
    """Return whether the page has not yet been drawn completely in this session."""
    return _DRAWN not in st.session_state


def note_drawn() -> None:
    """Record that the page has been drawn completely."""
    st.session_state[_DRAWN] = True


def served_without(part: str, *, may_be: bool) -> bool:
    """Return whether the session's page may lack a part that our layers add, as its first run found.

    The answer stays the same for the session, since elements in another order would load the map again.
    """
    return bool(st.session_state.setdefault(f"without-{part}", may_be))


def note_version(version: int) -> None:
    """Store which version of the edition the page shows."""
    st.session_state[_VERSION] = version


def shown_version() -> int:
    """Return the version of the edition that the page shows."""
    return int(st.session_state.get(_VERSION, 0))
