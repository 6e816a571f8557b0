"""A file of roads, rivers, lakes, neighbours or seas, as the background of the map."""

import streamlit as st

from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.steps.background import LAYERS, shapes_for, write_background
from controlmap.ui.studio.session import Work, step


def background_form(layer: Layer, _: str, work: Work) -> None:
    """Ask what the file shows and which columns have its names, and take it on request."""
    messages = work.messages
    kind = str(
        st.selectbox(
            messages.say("studio.background_kind"),
            LAYERS,
            format_func=lambda each: messages.say(f"studio.background.{each}"),
            key="studio-background-kind",
        )
    )
    columns = {language: _name_column(language, layer, work) for language in work.languages}
    found = shapes_for(layer, kind, columns)
    st.write(messages.say("studio.would_take", taken=len(found), rows=len(layer.rows)))
    st.caption(messages.say("studio.background_lead"))
    taken = st.button(messages.say("studio.take"), type="primary", key="studio-take-background", disabled=not found)
    if taken and step(work, messages.say("studio.take"), write_background(kind, found)):
        st.rerun()


def _name_column(language: str, layer: Layer, work: Work) -> str:
    columns = list(layer.columns)
    likely = (f"name_{language}", f"name:{language}", "name")
    guessed = next((column for name in likely for column in columns if column.casefold() == name), None)
    return str(
        st.selectbox(
            work.messages.say("studio.name_in", language=language),
            columns,
            index=columns.index(guessed) if guessed else 0,
            key=f"studio-background-name-{language}",
        )
    )
