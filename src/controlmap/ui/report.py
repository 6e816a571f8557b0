"""A reader's own report, answered in one fragment. Its text is kept in the visitor's session and nowhere else."""

from dataclasses import replace
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.draft import draft_annotations
from controlmap.atlas.gazetteer import TargetKind
from controlmap.atlas.mentions import Reading, read_mentions
from controlmap.messages.catalogue import Catalogue
from controlmap.render.report_page import lit_zones, marked_text, named_places
from controlmap.ui import brought_texts, state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import answering, fragment
from controlmap.ui.long_texts import in_turn
from controlmap.ui.selection import read_day

MOST_SIGNS: Final = 200_000
"""Some 33,000 words: read in half a second, and more than a reader would paste."""


@fragment
def report(atlas: Atlas, say: Catalogue) -> None:
    """Take a text and a day; show what the text names, in it and on the map, and offer it as a draft."""
    st.session_state[brought_texts.REPORT_BOX] = st.session_state.get(brought_texts.REPORT, "")
    text: str = st.text_area(
        say.say("report.paste"),
        max_chars=MOST_SIGNS,
        height=160,
        key=brought_texts.REPORT_BOX,
        on_change=_keep,
    )
    _day_input(atlas, say)
    view = state.current_view(atlas)
    # Read anew at every run: a cache would keep a stranger's text.
    with in_turn(text):
        reading = read_mentions(atlas.gazetteer, text)
        parts = [named_places(view, say, reading), marked_text(view, say, text, reading)] if text.strip() else []
    places = [target.id for target in reading.targets() if target.kind is TargetKind.PLACE]
    mount_courier(atlas, zones=lit_zones(view, reading), places=places)
    if not parts:
        return
    with st.container(key="report-side"):
        for part in parts:
            st.html(part)
        _download(say, text, reading, atlas)


def _day_input(atlas: Atlas, say: Catalogue) -> None:
    st.session_state[brought_texts.REPORT_DAY] = atlas.day(state.current(atlas).day)
    st.date_input(
        say.say("report.day"),
        min_value=atlas.first_day,
        max_value=atlas.as_of,
        key=brought_texts.REPORT_DAY,
        on_change=lambda: _turn_to_day(atlas),
    )


def _download(say: Catalogue, text: str, reading: Reading, atlas: Atlas) -> None:
    draft = draft_annotations(text, reading, atlas.day(state.current(atlas).day))
    st.download_button(say.say("report.download"), draft, "annotations.yaml", "application/yaml", on_click="ignore")


@answering
def _keep() -> None:
    """Keep the text when the reader looks at another page: Streamlit forgets a box that is not shown."""
    st.session_state[brought_texts.REPORT] = st.session_state[brought_texts.REPORT_BOX]


@answering
def _turn_to_day(atlas: Atlas) -> None:
    day = st.session_state[brought_texts.REPORT_DAY]
    if day is not None:
        state.choose(replace(state.current(atlas), day=read_day(atlas, day.isoformat())))
