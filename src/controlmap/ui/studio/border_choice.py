"""The border of a new edition: how its disputed ground is drawn, as a whole and piece by piece."""

from typing import Final

import streamlit as st

from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.authoring.scaffold.disputed_ground import BorderChoice, Disputed, disputed_ground
from controlmap.errors import ControlmapError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue

_MOST_COUNTRIES: Final = 4
"""Kept in memory: an author makes one edition, and may mistype its country."""


def ask_border(country: str, messages: Catalogue) -> BorderChoice:
    """Ask how the disputed ground of a country is drawn, if Natural Earth knows any."""
    try:
        pieces = {piece.id: piece for piece in _pieces(country)}
    except ControlmapError:  # reported when the edition is made: the name may still be half typed
        return BorderChoice()
    if not pieces:
        return BorderChoice()
    view = st.radio(
        messages.say("studio.border_view"),
        list(BorderView),
        format_func=lambda each: messages.say(f"studio.view.{each}"),
        key="studio-border-view",
    )
    chosen = view or BorderView.GERMANY
    inside = st.multiselect(
        messages.say("studio.disputed_inside"),
        list(pieces),
        default=[name for name, piece in pieces.items() if piece.is_within(chosen)],
        format_func=lambda each: _said(pieces[each], messages),
        help=messages.say("studio.disputed_lead"),
        placeholder=messages.say("studio.nothing"),
        key=f"studio-disputed-{country}-{chosen}",
    )
    outside = [_said(piece, messages) for name, piece in pieces.items() if name not in inside]
    if outside:
        st.caption(messages.say("studio.disputed_outside", ground=messages.listed(outside)))
    return BorderChoice(chosen, frozenset(inside), frozenset(pieces) - frozenset(inside))


def _said(piece: Disputed, messages: Catalogue) -> str:
    return piece.names.get(messages.language, piece.names[DEFAULT_LANGUAGE])


@st.cache_resource(show_spinner=False, max_entries=_MOST_COUNTRIES)
def _pieces(country: str) -> tuple[Disputed, ...]:
    return disputed_ground(country)
