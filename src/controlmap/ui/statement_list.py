"""The article's statements with their filters, answered in one fragment."""

from dataclasses import replace
from typing import Any, Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation, Modality
from controlmap.model.ids import ZoneId
from controlmap.render.article_list import article_list
from controlmap.ui import state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import answering, fragment
from controlmap.ui.filters import Options, filter_key, show_filters, wanted_values, write_filter
from controlmap.ui.walk import mount_walk

IN_LIST: Final = 100
"""Statements that are listed at once: more than an article has, and all that a click can send anew."""


@fragment
def statement_list(atlas: Atlas, say: Catalogue) -> None:
    """Show the statements that fit the filters in the address, and the filters."""
    mount_courier(atlas)
    options = filter_options(atlas, say)
    wanted = wanted_values(options)
    labels = {name: say.say(f"article.filter.{name}") for name in options}
    show_filters(say, labels, options, on_change=lambda name: _filtered(atlas, name))
    mount_walk(say)
    chosen, view = state.current(atlas).annotation, state.current_view(atlas)
    with st.container(key="article-list"):
        st.html(article_list(view, say, fitting(view, wanted), chosen, state.paging(IN_LIST)))


def filter_options(atlas: Atlas, say: Catalogue) -> Options:
    """Give, for each filter, the values that some statement or the shown day's map has, with their names."""
    edition, language = atlas.edition, say.language
    zones = state.current_view(atlas).zones(state.current(atlas).zone)
    return {
        "zone": {zone.id: zone.label(language) for zone in zones},
        "actor": {actor.id: actor.label(language) for actor in edition.actors if actor.id in edition.spoken_of},
        "speaker": {actor.id: actor.label(language) for actor in edition.actors if actor.id in edition.speaking},
        "modality": {str(modality): say.say(f"modality.{modality}") for modality in Modality},
    }


def fitting(view: DayView, wanted: dict[str, Any]) -> list[Annotation]:
    """Give the statements that fit all the filters together, in reading order."""
    zone = wanted.get("zone")
    reached = {link.annotation.id for link in view.joined.direct if link.zone == zone}
    return [
        note
        for note in view.edition.annotations
        if (zone is None or note.id in reached)
        and ("actor" not in wanted or wanted["actor"] in note.about.actors)
        and ("speaker" not in wanted or wanted["speaker"] == note.speaker)
        and ("modality" not in wanted or wanted["modality"] == note.modality)
    ]


@answering
def _filtered(atlas: Atlas, name: str) -> None:
    if name == "zone":
        value = st.session_state[filter_key(name)]
        state.choose(replace(state.current(atlas), zone=ZoneId(value) if value else None))
    else:
        write_filter(name)
