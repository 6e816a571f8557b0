"""A picture of just the reader's view: its part of the map, the day, the language, and what is selected."""

import threading
from dataclasses import replace
from datetime import date
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Bounds
from controlmap.render.payloads.channel import DrawnPicture
from controlmap.render.picture.part import Part, read_bounds, surroundings
from controlmap.render.point_id import read_point
from controlmap.render.web_map.map_assets import Asset, named_asset
from controlmap.ui.address import state
from controlmap.ui.address.live_region import selected_names
from controlmap.ui.address.selection import Selection
from controlmap.ui.link.static_urls import static_file
from controlmap.ui.server.error_boundary import answering

WIDTH_PX: Final = 1600
"""As sharp as a screen shows it; the picture of the whole country for print is another."""

_KEPT: Final = 8
"""Cached pictures, some 300 kB each."""

_DRAWN: Final = "view-picture"


def drawn_picture() -> DrawnPicture | None:
    """Return the last picture that the reader asked for in this session."""
    drawn: DrawnPicture | None = st.session_state.get(_DRAWN)
    return drawn


def picture_name(atlas: Atlas, messages: Catalogue) -> str:
    """Return the name of the file of the whole map on the page's day, without its ending."""
    return f"{atlas.edition.id}-{state.current_view(atlas).day.isoformat()}-{messages.language}"


@answering
def take_picture(atlas: Atlas, messages: Catalogue, asked: object) -> None:
    """Draw the picture that a browser asks for; anything else that it sends is ignored.

    Without an address in ``drawn_picture``, drawing has failed.

    Args:
        atlas: the edition.
        messages: the language.
        asked: ``stamp``, a number, and ``bounds``, as ``west,south,east,north``, or empty for the whole country, or for
            the surroundings of the selected place or point.

    """
    if not isinstance(asked, dict) or not isinstance(asked.get("stamp"), int):
        return
    st.session_state[_DRAWN] = {"stamp": asked["stamp"], "address": "", "name": ""}
    selection = state.current(atlas)
    bounds = read_bounds(str(asked.get("bounds")), atlas.edition.manifest.bounds)
    part = part_of(atlas, messages, selection, bounds)
    day = view_of(atlas, selection.day).day
    # One at a time: in parallel they take as long, and slow down everyone.
    with _turn():
        picture = _picture(state.shown_version(), atlas, day, messages.language, part)
    shown = selection.place or selection.zone or "view"
    name = f"{picture_name(atlas, messages)}-{shown}.png"
    st.session_state[_DRAWN] = {"stamp": asked["stamp"], "address": static_file(picture), "name": name}


def part_of(atlas: Atlas, messages: Catalogue, selection: Selection, bounds: Bounds | None) -> Part:
    """Return what the picture of a selection shows."""
    place = atlas.edition.place(selection.place) if selection.place else None
    point = read_point(selection.at, atlas.edition.manifest.bounds) if selection.at else None
    spot = place.at if place else point
    names = selected_names(atlas, replace(selection, annotation=None), messages)
    if bounds is None and spot:
        bounds = surroundings(spot, atlas.edition.manifest.bounds)
    return Part(bounds, selection.zone, spot, messages.chained(names))


@st.cache_resource(show_spinner=False, max_entries=_KEPT)
def _picture(version: int, _atlas: Atlas, day: date, language: str, part: Part) -> Asset:
    # Imported on first use, since the map does not need it.
    from controlmap.publish.picture import png_picture

    return named_asset("view", "png", png_picture(view_of(_atlas, day), language, WIDTH_PX, part))


@st.cache_resource(show_spinner=False)
def _turn() -> threading.Lock:
    return threading.Lock()
