"""The article's statements with their filters, answered in one fragment."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation, Modality
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.article_list import IN_TENSION, article_list
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts.filters import Options, filter_key, show_filters, wanted_values, write_filter
from controlmap.ui.parts.walk_buttons import mount_walk
from controlmap.ui.server.error_boundary import answering, fragment

IN_LIST: Final = 100
"""Statements on one page of the list: more than an article has, and a limit on what each click sends."""


@fragment
def statement_list(atlas: Atlas, messages: Catalogue) -> None:
    """Show the statements that match the filters in the address, and the filters."""
    mount_map_channel(atlas)
    options = filter_options(atlas, messages)
    wanted = wanted_values(options)
    labels = {name: messages.say(f"article.filter.{name}") for name in options}
    show_filters(messages, labels, options, on_change=lambda name: filter_by(atlas, name))
    mount_walk(messages)
    chosen, view = state.current(atlas).annotation, state.current_view(atlas)
    with st.container(key="article-list"):
        st.html(article_list(view, messages, fitting(view, wanted), chosen, state.paging(IN_LIST)))


def filter_options(atlas: Atlas, messages: Catalogue) -> Options:
    """Return each filter's values that occur in statements or on the shown day's map, with their labels."""
    edition, language = atlas.edition, messages.language
    zones = state.current_view(atlas).zones(state.current(atlas).zone)
    return {
        "zone": {zone.id: zone.label(language) for zone in zones},
        "actor": {actor.id: actor.label(language) for actor in edition.actors if actor.id in edition.spoken_of},
        "speaker": {actor.id: actor.label(language) for actor in edition.actors if actor.id in edition.speaking},
        "modality": {str(modality): messages.say(f"modality.{modality}") for modality in Modality},
        "tension": {IN_TENSION: messages.say("article.in_tension")},
    }


def fitting(view: DayView, wanted: Mapping[str, str]) -> list[Annotation]:
    """Return the statements that match all the filters, in reading order."""
    zone = wanted.get("zone")
    reached = {link.annotation.id for link in view.joined.direct if link.zone == zone}
    return [
        note
        for note in view.edition.annotations
        if (zone is None or note.id in reached)
        and ("actor" not in wanted or wanted["actor"] in note.about.actors)
        and ("speaker" not in wanted or wanted["speaker"] == note.speaker)
        and ("modality" not in wanted or wanted["modality"] == note.modality)
        and ("tension" not in wanted or note.in_tension_with)
    ]


@answering
def filter_by(atlas: Atlas, name: str) -> None:
    """Write a filter's value into the address; the filter by zone selects the zone."""
    if name == "zone":
        value = st.session_state[filter_key(name)]
        state.choose(replace(state.current(atlas), zone=ZoneId(value) if value else None))
    else:
        write_filter(name)
