"""Ground: a drawn polygon becomes a zone's hold; the line of one that is there is moved."""

from datetime import date
from typing import Final

import streamlit as st

from controlmap.authoring.steps.ground import redraw, snapped
from controlmap.model.hold import Hold
from controlmap.painting.geodesy import area_km2
from controlmap.ui.studio.drawing_map import clicked_hold, drawn_ground, forget_drawing
from controlmap.ui.studio.landmark_form import landmark_form
from controlmap.ui.studio.new_ground import ask_basis, margin_slider, new_ground_form
from controlmap.ui.studio.on_top import ask_on_top
from controlmap.ui.studio.session import MOST_LETTERS, Work, reported, step
from controlmap.ui.studio.typed_positions import typed_positions

EDITED: Final = "studio-edited"
"""Session key of the id of the hold whose line is moved."""


def edited_hold(work: Work) -> Hold | None:
    """Return the hold whose vertices can be moved."""
    wanted = st.session_state.get(EDITED)
    return next((hold for hold in work.edition.holds if hold.id == wanted), None)


def ground_step(work: Work, day: date) -> None:
    """Show the form of what was drawn, or what to do first."""
    messages = work.messages
    st.subheader(messages.say("studio.ground"))
    ground, edited, clicked = drawn_ground(), edited_hold(work), clicked_hold(work)
    if edited is not None:
        _redraw_form(edited, work)
        return
    if clicked is not None and ground is None:
        st.write(messages.say("studio.chosen_hold", hold=clicked.id, zone=clicked.zone))
        if st.button(messages.say("studio.edit_line"), key="studio-edit"):
            st.session_state[EDITED] = clicked.id
            forget_drawing()
            st.rerun()
    if ground is None:
        st.info(messages.say("studio.draw_first"))
        typed_positions(work, corners=True)
        landmark_form(work)
        return
    st.caption(messages.say("studio.drawn_area", km2=messages.number(area_km2(ground))))
    if new_ground_form(work, day, ground):
        forget_drawing()
        st.rerun()


def _redraw_form(hold: Hold, work: Work) -> None:
    messages, ground = work.messages, drawn_ground()
    st.write(messages.say("studio.move_vertices", hold=hold.id))
    rank = ask_on_top(work, ground or hold.geometry, hold.span, hold)
    margin = margin_slider(messages, hold)
    near = st.slider(messages.say("studio.snap"), 0.0, 10.0, 2.0, 0.5, key="studio-resnap")
    basis = ask_basis(messages, hold.basis, f"studio-basis-{hold.id}")
    note = st.text_input(
        messages.say("studio.note"), hold.note, max_chars=MOST_LETTERS, key=f"studio-note-{hold.id}"
    ).strip()
    taken = st.button(messages.say("studio.take_line"), type="primary", key="studio-retake")
    left = st.button(messages.say("studio.leave_line"), key="studio-leave")
    is_written = False
    if taken and not note:
        st.error(messages.say("studio.words_missing"))
    elif taken:
        with reported():
            moved = hold.geometry if ground is None else snapped(ground, work.edition, near, but=hold.id)
            changes = redraw(hold, moved, margin_km=margin, rank=rank(), basis=basis.value, note=note)
            is_written = step(work, messages.say("studio.take_line"), changes)
    if is_written or left:
        st.session_state.pop(EDITED, None)
        forget_drawing()
        st.rerun()
