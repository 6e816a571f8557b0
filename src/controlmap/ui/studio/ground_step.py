"""Ground: a drawn polygon becomes a zone's hold; the line of one that is there is moved."""

from datetime import date

import streamlit as st

from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.ground import Drawn, draw, redraw, snapped
from controlmap.model.hold import Basis, Hold
from controlmap.painting.geodesy import area_km2
from controlmap.ui.studio.drawing_map import clicked_hold, drawn_ground, forget_drawing
from controlmap.ui.studio.session import MOST_LETTERS, Work, is_whole, reported, step, texts

_EDITED = "studio-edited"
_NEW = ""


def edited_hold(work: Work) -> Hold | None:
    """Return the hold whose vertices can be moved."""
    wanted = st.session_state.get(_EDITED)
    return next((hold for hold in work.edition.holds if hold.id == wanted), None)


def ground_step(work: Work, day: date) -> None:
    """Show the form of what was drawn, or what to do first."""
    messages = work.messages
    st.subheader(messages.say("studio.ground"))
    ground, edited, clicked = drawn_ground(), edited_hold(work), clicked_hold(work)
    if edited is not None:
        _redraw_form(edited, work)
        return
    if clicked is not None:
        st.write(messages.say("studio.chosen_hold", hold=clicked.id, zone=clicked.zone))
        if st.button(messages.say("studio.edit_line"), key="studio-edit"):
            st.session_state[_EDITED] = clicked.id
            forget_drawing()
            st.rerun()
    if ground is None:
        st.info(messages.say("studio.draw_first"))
        return
    st.caption(messages.say("studio.drawn_area", km2=messages.number(area_km2(ground))))
    _new_form(work, day)


def _new_form(work: Work, day: date) -> None:
    messages, edition = work.messages, work.edition
    language = messages.language if messages.language in work.languages else work.languages[0]
    zones = {_NEW: messages.say("studio.new_zone"), **{str(zone.id): zone.name.say(language) for zone in edition.zones}}
    holders = {str(actor.id): actor.name.say(language) for actor in edition.actors if actor.colour}
    sources = [str(source.id) for source in edition.sources]
    zone = st.selectbox(messages.say("studio.zone"), zones, format_func=zones.__getitem__, key="studio-zone")
    name = texts(work, "studio-zone-name", messages.say("studio.name")) if zone == _NEW else {}
    description = texts(work, "studio-zone-text", messages.say("studio.description")) if zone == _NEW else {}
    unsaid = texts(work, "studio-zone-unsaid", messages.say("studio.unsaid")) if zone == _NEW else {}
    holder = st.selectbox(messages.say("studio.holder"), holders, format_func=holders.__getitem__, key="studio-holder")
    since = st.date_input(messages.say("studio.since"), value=day, key="studio-since")
    basis = st.selectbox(
        messages.say("studio.basis"),
        list(Basis),
        index=3,
        format_func=lambda each: messages.say(f"basis.{each}"),
        key="studio-basis",
    )
    source = st.selectbox(messages.say("studio.source"), sources, index=len(sources) - 1, key="studio-source")
    margin = st.slider(messages.say("studio.margin"), 0.5, 50.0, 5.0, 0.5, key="studio-margin")
    near = st.slider(messages.say("studio.snap"), 0.0, 10.0, 2.0, 0.5, key="studio-snap")
    note = st.text_input(messages.say("studio.note"), max_chars=MOST_LETTERS, key="studio-note").strip()
    ground = drawn_ground()
    if not st.button(messages.say("studio.take_ground"), type="primary", key="studio-take") or ground is None:
        return
    if not note or (zone == _NEW and not (is_whole(name) and is_whole(description) and is_whole(unsaid))):
        st.error(messages.say("studio.words_missing"))
        return
    with reported():
        taken = [str(each.id) for each in edition.zones]
        drawn = Drawn(
            zone=id_for(next(iter(name.values())), taken, "zone") if zone == _NEW else str(zone),
            name=name,
            description=description,
            unsaid=unsaid,
            controller=str(holder),  # type: ignore[arg-type]  # an id of the edition, chosen from its list
            since=since if isinstance(since, date) else day,
            basis=basis or Basis.INFERRED,
            margin_km=margin,
            source=str(source),
            note=note,
            ground=snapped(ground, edition, near),
        )
        if step(work, messages.say("studio.take_ground"), draw(drawn, edition)):
            forget_drawing()
            st.rerun()


def _redraw_form(hold: Hold, work: Work) -> None:
    messages, ground = work.messages, drawn_ground()
    st.write(messages.say("studio.move_vertices", hold=hold.id))
    near = st.slider(messages.say("studio.snap"), 0.0, 10.0, 2.0, 0.5, key="studio-resnap")
    taken = st.button(messages.say("studio.take_line"), type="primary", key="studio-retake", disabled=ground is None)
    left = st.button(messages.say("studio.leave_line"), key="studio-leave")
    if taken and ground is not None:
        with reported():
            moved = snapped(ground, work.edition, near, but=hold.id)
            step(work, messages.say("studio.take_line"), redraw(hold, moved))
    if taken or left:
        st.session_state.pop(_EDITED, None)
        forget_drawing()
        st.rerun()
