"""A landmark, where a marker was put on the map: a position whose side of a line is beyond doubt."""

import streamlit as st

from controlmap.authoring.steps.landmarks import add_landmark, remove_landmark
from controlmap.ui.studio.drawing_map import forget_drawing, marked_spot
from controlmap.ui.studio.session import MOST_LETTERS, Work, reported, step


def landmark_form(work: Work) -> None:
    """Ask of which zone the marked position is a landmark, and add it."""
    messages, spot = work.messages, marked_spot()
    with st.expander(messages.say("studio.add_landmark"), expanded=spot is not None):
        st.caption(messages.say("studio.landmark_lead"))
        if spot is None:
            st.caption(messages.say("studio.mark_first"))
            _removal(work)
            return
        zones = {str(zone.id): zone.name.say(work.shown_language) for zone in work.edition.zones}
        zone = st.selectbox(
            messages.say("studio.zone"), zones, format_func=zones.__getitem__, key="studio-landmark-zone"
        )
        sides = {True: messages.say("studio.lies_inside"), False: messages.say("studio.lies_outside")}
        is_inside = st.radio(
            messages.say("studio.landmark_side"), sides, format_func=sides.__getitem__, key="studio-landmark-side"
        )
        name = st.text_input(
            messages.say("studio.landmark_name"), max_chars=MOST_LETTERS, key="studio-landmark-name"
        ).strip()
        if st.button(messages.say("studio.add_landmark"), key="studio-add-landmark"):
            if not name:
                st.error(messages.say("studio.words_missing"))
                return
            with reported():
                changes = add_landmark(str(zone), name, spot, work.edition, is_inside=bool(is_inside))
                if step(work, messages.say("studio.add_landmark"), changes):
                    forget_drawing()
                    st.rerun()


def _removal(work: Work) -> None:
    """Offer the landmarks that are there, to take one away."""
    messages, language = work.messages, work.shown_language
    there = {
        (str(zone.id), mark.name): f"{mark.name} ({zone.name.say(language)})"
        for zone in work.edition.zones
        if zone.landmarks is not None
        for mark in (*zone.landmarks.inside, *zone.landmarks.outside)
    }
    chosen = st.selectbox(
        messages.say("studio.landmark"),
        list(there),
        index=None,
        format_func=there.__getitem__,
        key="studio-landmark-there",
    )
    title = messages.say("studio.remove_landmark")
    if st.button(title, key="studio-remove-landmark", disabled=chosen is None) and chosen is not None:
        with reported():
            if step(work, title, remove_landmark(*chosen)):
                st.rerun()
