"""A place, where a marker was put on the map."""

import streamlit as st

from controlmap.authoring.steps.statements import add_place
from controlmap.model.place import PlaceRank
from controlmap.ui.studio.drawing_map import forget_drawing, marked_spot
from controlmap.ui.studio.session import Work, is_whole, step, texts


def place_form(work: Work) -> None:
    """Ask for the name of the marked place, and add it."""
    messages, spot = work.messages, marked_spot()
    with st.expander(messages.say("studio.add_place"), expanded=spot is not None):
        if spot is None:
            st.caption(messages.say("studio.mark_first"))
            return
        name = texts(work, "studio-place", messages.say("studio.name"))
        rank = st.selectbox(
            messages.say("studio.rank"),
            [rank.value for rank in PlaceRank],
            format_func=lambda each: messages.say(f"rank.{each}"),
            key="studio-rank",
        )
        if st.button(messages.say("studio.add_place"), key="studio-add-place") and is_whole(name):
            _, changes = add_place(name, str(rank), spot, work.edition)
            if step(work, messages.say("studio.add_place"), changes):
                forget_drawing()
                st.rerun()
