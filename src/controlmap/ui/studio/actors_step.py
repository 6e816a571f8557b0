"""Actors: who holds ground and in which colour, and who speaks."""

from typing import Final
from zlib import crc32

import streamlit as st

from controlmap.authoring.scaffold.edition_scaffold import unused_look
from controlmap.authoring.steps.actors import Described, add_actor, change_actor
from controlmap.checks.evidence import HOLDER_WITHOUT_COLOUR, HOLDERS_ALIKE
from controlmap.model.actor import Actor, Pattern
from controlmap.render.colour_contrast import LAND, OPACITY
from controlmap.render.colour_difference import VISIONS, blended, seen_difference
from controlmap.ui.studio.session import Work, is_whole, step, texts

ACTOR: Final = "studio-actor"
"""Session key of the chosen actor's id; empty for a new one."""
_NEW: Final = ""
_LEAST_DIFFERENCE: Final = 6.0
"""CIEDE2000 difference under which two colours on the map are hard to tell apart."""


def actors_step(work: Work) -> None:
    """Ask for an actor's name and look, and write them as one step."""
    messages, edition = work.messages, work.edition
    st.subheader(messages.say("studio.actors_step"))
    st.caption(messages.say("studio.actors_lead"))
    names = {str(actor.id): actor.name.say(work.shown_language) for actor in edition.actors}
    names[_NEW] = messages.say("studio.new_actor")
    if st.session_state.get(ACTOR) not in names:
        st.session_state.pop(ACTOR, None)
    chosen = st.selectbox(messages.say("studio.actor"), list(names), format_func=names.__getitem__, key=ACTOR)
    before = next((actor for actor in edition.actors if actor.id == chosen), None)
    # Another state of the actor, as after an undo, is another form: it shows what the file has now.
    form = f"studio-actor-{chosen}-{crc32(before.model_dump_json().encode()) if before else len(edition.actors)}"
    name = texts(work, f"{form}-name", messages.say("studio.name"), first=before.name.root if before else {})
    is_anonymous = st.checkbox(
        messages.say("studio.anonymous"), value=bool(before and before.anonymous), key=f"{form}-anonymous"
    )
    has_ground = st.checkbox(
        messages.say("studio.has_ground"), value=bool(before and before.colour), key=f"{form}-ground"
    )
    colour, pattern = _look(form, before, work) if has_ground else (None, Pattern.NONE)
    if not st.button(messages.say("studio.save_actor"), type="primary", key="studio-save-actor"):
        return
    if not is_whole(name):
        st.error(messages.say("studio.words_missing"))
        return
    described = Described(name=name, is_anonymous=is_anonymous, colour=colour, pattern=pattern)
    changes = change_actor(str(before.id), described) if before else add_actor(described, edition)
    if step(work, messages.say("studio.save_actor"), changes, (HOLDERS_ALIKE, HOLDER_WITHOUT_COLOUR)):
        st.rerun()


def _look(form: str, before: Actor | None, work: Work) -> tuple[str, Pattern]:
    """Ask for a colour and a pattern, and warn of holders whose colour is much the same."""
    messages, edition = work.messages, work.edition
    if before is not None and before.colour is not None:
        first, pattern = before.colour, before.pattern
    else:
        first, named = unused_look({(actor.colour, actor.pattern.value) for actor in edition.actors})
        pattern = Pattern(named)
    colour = st.color_picker(messages.say("studio.colour"), first, key=f"{form}-colour").lower()
    patterns = list(Pattern)
    chosen = st.selectbox(
        messages.say("studio.pattern"),
        patterns,
        index=patterns.index(pattern),
        format_func=lambda each: messages.say(f"studio.pattern.{each}"),
        key=f"{form}-pattern",
    )
    for other in edition.actors:
        if other.colour and other.pattern is chosen and (before is None or other.id != before.id):
            visions = _alike(colour, other.colour)
            if visions:
                seen = messages.listed(messages.say(f"vision.{vision}") for vision in visions)
                st.warning(messages.say("studio.alike", other=other.name.say(work.shown_language), visions=seen))
    return colour, chosen or Pattern.NONE


def _alike(one: str, other: str) -> list[str]:
    """Return the kinds of colour vision to which two colours on the map look much the same."""
    first, second = blended(one, OPACITY, LAND), blended(other, OPACITY, LAND)
    return [vision for vision in VISIONS if seen_difference(first, second, vision) < _LEAST_DIFFERENCE]
