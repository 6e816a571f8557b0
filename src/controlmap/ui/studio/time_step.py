"""Time: ground changes hands on a day."""

from datetime import date, timedelta

import streamlit as st

from controlmap.authoring.steps.time import Handover, hand_over
from controlmap.ui.studio.drawing_map import clicked_hold
from controlmap.ui.studio.session import Work, is_whole, reported, step, texts


def day_slider(work: Work) -> date:
    """Return the day that the map shows."""
    manifest = work.edition.manifest
    first, last = manifest.first_day, manifest.ends_on
    if first >= last:
        return manifest.as_of
    shown = st.slider(
        work.messages.say("studio.shown_day"), first, last, min(max(manifest.as_of, first), last), timedelta(days=1)
    )
    return shown if isinstance(shown, date) else manifest.as_of


def time_step(work: Work) -> None:
    """Ask who took which ground from whom, and when."""
    messages, edition = work.messages, work.edition
    language = work.shown_language
    st.subheader(messages.say("studio.time"))
    st.caption(messages.say("studio.time_lead"))
    holds = {str(hold.id): hold for hold in edition.holds}
    zones = {str(zone.id): zone.name.say(language) for zone in edition.zones}
    holders = {str(actor.id): actor.name.say(language) for actor in edition.actors if actor.colour}
    clicked = clicked_hold(work)
    names = list(holds)
    at = names.index(clicked.id) if clicked is not None else 0
    chosen = holds[str(st.selectbox(messages.say("studio.hold"), names, index=at, key=f"studio-passed-{at}"))]
    day = st.date_input(messages.say("studio.day_of_change"), value=edition.manifest.as_of, key="studio-change-day")
    is_after = isinstance(day, date) and day > chosen.span.start
    other = st.selectbox(
        messages.say("studio.new_holder" if is_after else "studio.old_holder"),
        [holder for holder in holders if holder != chosen.controller],
        format_func=holders.__getitem__,
        key="studio-other",
    )
    zone = st.selectbox(
        messages.say("studio.other_zone"), zones, format_func=zones.__getitem__, key="studio-other-zone"
    )
    name = texts(work, "studio-event", messages.say("studio.event"))
    source = st.selectbox(
        messages.say("studio.source"), [str(each.id) for each in edition.sources], key="studio-event-source"
    )
    if not st.button(messages.say("studio.change_hands"), type="primary", key="studio-change"):
        return
    if not is_whole(name) or other is None or not isinstance(day, date):
        st.error(messages.say("studio.words_missing"))
        return
    with reported():
        handover = Handover(
            hold=chosen,
            day=day,
            other=other,  # type: ignore[arg-type]  # an id of the edition, chosen from its list
            other_zone=str(zone),
            name=name,
            source=str(source),
        )
        if step(work, messages.say("studio.change_hands"), hand_over(handover, edition)):
            st.rerun()
