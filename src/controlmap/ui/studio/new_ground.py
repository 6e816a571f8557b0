"""The form by which a polygon becomes a zone's ground: one that was drawn, or joined from districts of a file."""

from datetime import date
from typing import Final

import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.ground import Drawn, draw, snapped
from controlmap.messages.catalogue import Catalogue
from controlmap.model.hold import Basis, Hold
from controlmap.model.span import Span
from controlmap.ui.studio.drawing_map import FIRST_MARGIN_KM, margin_key
from controlmap.ui.studio.on_top import ask_on_top
from controlmap.ui.studio.session import MOST_LETTERS, Work, is_whole, reported, step, texts

_LEAST_KM, _MOST_KM = 0.1, 100.0
_NEW: Final = ""
NOTE: Final = "studio-note"
"""Session key of what the line follows."""


def new_ground_form(work: Work, day: date, ground: BaseGeometry) -> bool:
    """Ask who holds ground, since when and on what it rests; write it on request and return whether it was written."""
    messages, edition = work.messages, work.edition
    language = work.shown_language
    zones = {_NEW: messages.say("studio.new_zone"), **{str(zone.id): zone.name.say(language) for zone in edition.zones}}
    holders = {str(actor.id): actor.name.say(language) for actor in edition.actors if actor.colour}
    sources = [str(source.id) for source in edition.sources]
    zone = st.selectbox(messages.say("studio.zone"), zones, format_func=zones.__getitem__, key="studio-zone")
    name = texts(work, "studio-zone-name", messages.say("studio.name")) if zone == _NEW else {}
    description = texts(work, "studio-zone-text", messages.say("studio.description")) if zone == _NEW else {}
    unsaid = texts(work, "studio-zone-unsaid", messages.say("studio.unsaid")) if zone == _NEW else {}
    holder = st.selectbox(messages.say("studio.holder"), holders, format_func=holders.__getitem__, key="studio-holder")
    since = st.date_input(messages.say("studio.since"), value=day, key="studio-since")
    basis = ask_basis(messages, Basis.INFERRED, "studio-basis")
    source = st.selectbox(messages.say("studio.source"), sources, index=len(sources) - 1, key="studio-source")
    begins = since if isinstance(since, date) else day
    rank = ask_on_top(work, ground, Span(start=begins, end=None))
    margin = margin_slider(messages)
    near = st.slider(messages.say("studio.snap"), 0.0, 10.0, 2.0, 0.5, key="studio-snap")
    note = st.text_input(messages.say("studio.note"), max_chars=MOST_LETTERS, key=NOTE).strip()
    if not st.button(messages.say("studio.take_ground"), type="primary", key="studio-take"):
        return False
    if not note or (zone == _NEW and not (is_whole(name) and is_whole(description) and is_whole(unsaid))):
        st.error(messages.say("studio.words_missing"))
        return False
    with reported():
        taken = [str(each.id) for each in edition.zones]
        drawn = Drawn(
            zone=id_for(next(iter(name.values())), taken, "zone") if zone == _NEW else str(zone),
            name=name,
            description=description,
            unsaid=unsaid,
            controller=str(holder),  # type: ignore[arg-type]  # an id of the edition, chosen from its list
            since=begins,
            basis=basis,
            margin_km=margin,
            source=str(source),
            note=note,
            ground=snapped(ground, edition, near),
            rank=rank(),
        )
        return step(work, messages.say("studio.take_ground"), draw(drawn, edition))
    return False


def ask_basis(messages: Catalogue, first: Basis, key: str) -> Basis:
    """Ask what a line rests on."""
    bases = list(Basis)
    chosen = st.selectbox(
        messages.say("studio.basis"),
        bases,
        index=bases.index(first),
        format_func=lambda each: messages.say(f"basis.{each}"),
        key=key,
    )
    return chosen or first


def margin_slider(messages: Catalogue, edited: Hold | None = None) -> float:
    """Ask for the margin of error, in km, which the map shows as a band along the line."""
    key = margin_key(edited)
    first = st.session_state.setdefault(key, edited.margin_km if edited else FIRST_MARGIN_KM)
    return float(st.slider(messages.say("studio.margin"), _LEAST_KM, max(_MOST_KM, first), step=_LEAST_KM, key=key))
