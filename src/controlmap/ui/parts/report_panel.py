"""A reader's own report, answered in one fragment. Its text is kept in the reader's session only."""

from dataclasses import replace
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.text.draft import draft_annotations
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.mentions import ReadText, read_mentions
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.examples import example_report
from controlmap.render.blocks.report_blocks import lit_zones, marked_text, named_things
from controlmap.render.day_form import day_form
from controlmap.ui.address import state
from controlmap.ui.address.selection import read_day
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts import pasted_texts
from controlmap.ui.server.error_boundary import answering, fragment
from controlmap.ui.server.long_texts import in_turn

MOST_CHARACTERS: Final = 200_000
"""Some 33,000 words: processed in half a second, and more than a reader would paste."""


@fragment
def report(atlas: Atlas, messages: Catalogue) -> None:
    """Take a text and a day; show the names found in it, mark them on the map, and offer a draft."""
    st.session_state[pasted_texts.REPORT_BOX] = st.session_state.get(pasted_texts.REPORT, "")
    text: str = st.text_area(
        messages.say("report.paste"),
        max_chars=MOST_CHARACTERS,
        height=160,
        key=pasted_texts.REPORT_BOX,
        on_change=_keep,
    )
    _day_input(atlas, messages)
    view = state.current_view(atlas)
    # Read again at every run: a cache would store a reader's private text.
    with in_turn(text):
        reading = read_mentions(atlas.gazetteer, text)
        parts = (
            [named_things(view, messages, reading), marked_text(view, messages, text, reading)] if text.strip() else []
        )
    places = [target.id for target in reading.targets() if target.kind is TargetKind.PLACE]
    mount_map_channel(atlas, zones=lit_zones(view, reading), places=places)
    if not parts:
        st.button(messages.say("report.example"), on_click=answering(_try_example), args=(atlas, messages))
        return
    with st.container(key="report-side"):
        for part in parts:
            st.html(part)
        _download(messages, text, reading, atlas)


def _day_input(atlas: Atlas, messages: Catalogue) -> None:
    st.session_state[pasted_texts.REPORT_DAY] = atlas.day(state.current(atlas).day)
    st.date_input(
        messages.say("report.day"),
        min_value=atlas.first_day,
        max_value=atlas.last_day,
        key=pasted_texts.REPORT_DAY,
        format=day_form(messages),
        on_change=lambda: _turn_to_day(atlas),
    )


def _download(messages: Catalogue, text: str, reading: ReadText, atlas: Atlas) -> None:
    draft = draft_annotations(text, reading, atlas.day(state.current(atlas).day))
    st.download_button(
        messages.say("report.download"), draft, "annotations.yaml", "application/yaml", on_click="ignore"
    )


def _try_example(atlas: Atlas, messages: Catalogue) -> None:
    st.session_state[pasted_texts.REPORT] = example_report(state.current_view(atlas), messages)


@answering
def _keep() -> None:
    """Keep the text when the reader goes to another page: Streamlit forgets a text box that is not shown."""
    st.session_state[pasted_texts.REPORT] = st.session_state[pasted_texts.REPORT_BOX]


@answering
def _turn_to_day(atlas: Atlas) -> None:
    day = st.session_state[pasted_texts.REPORT_DAY]
    if day is not None:
        state.choose(replace(state.current(atlas), day=read_day(atlas, day.isoformat())))
