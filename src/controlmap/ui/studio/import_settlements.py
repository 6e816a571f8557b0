"""A table of settlements and who held them, as points that test the map."""

from typing import Final

import streamlit as st

from controlmap.authoring.importing.foreign_columns import Columns
from controlmap.authoring.importing.keys import SETTLEMENT_KEYS
from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.importing.refused import explained
from controlmap.authoring.importing.settlements import import_settlements
from controlmap.authoring.reading.edition_files import CONTROL_POINTS_FILE
from controlmap.ui.studio.session import MOST_LETTERS, Work, step

_UNNAMED: Final = ""
"""Marks, in a list of columns, that the column is found by its name."""


def settlements_form(layer: Layer, _: str, work: Work) -> None:
    """Ask what the columns mean, say what would be taken, and take it on request."""
    messages, edition = work.messages, work.edition
    st.dataframe([dict(row) for row in layer.rows[:50]], height=180)
    named: dict[str, str] = {}
    fixed: dict[str, str] = {}
    for key in SETTLEMENT_KEYS:
        column, value = st.columns(2)
        chosen = column.selectbox(
            messages.say("studio.column_of", column=key),
            [_UNNAMED, *layer.columns],
            format_func=lambda each: each or messages.say("studio.by_its_name"),
            key=f"studio-settlements-{key}",
        )
        given = value.text_input(
            messages.say("studio.value_of", column=key), max_chars=MOST_LETTERS, key=f"studio-settlements-value-{key}"
        ).strip()
        if chosen:
            named[key] = chosen
        if given:
            fixed[key] = given
    found = import_settlements(layer, Columns(named, fixed), edition)
    for note in found.notes:
        st.caption(note)
    for sentence in explained(found.refused):
        st.warning(sentence)
    st.write(messages.say("studio.would_take", taken=found.taken, rows=len(layer.rows)))
    taken = st.button(messages.say("studio.take"), type="primary", key="studio-take-points", disabled=not found.taken)
    if taken and step(work, messages.say("studio.take"), {CONTROL_POINTS_FILE: lambda _: found.text}):
        st.rerun()
