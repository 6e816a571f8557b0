"""Problems: what `check` finds, at its spot on the map, with safe repairs as buttons."""

import streamlit as st

from controlmap.authoring.steps.ground import redraw
from controlmap.authoring.store.edition_store import together
from controlmap.checks.base_hold import late_base_holds
from controlmap.checks.snapping import snap
from controlmap.model.problem import Problem
from controlmap.ui.studio.session import Work, show_ground, step

SNAPPED = frozenset({"Z106", "Z116", "Z117"})
"""The codes that snapping repairs."""


def problems_step(work: Work) -> None:
    """List the problems, each with its file line, its ground and its remedy."""
    messages = work.messages
    st.subheader(messages.say("studio.problems"))
    if not work.problems:
        st.success(messages.say("studio.no_problems"))
    _repairs(work)
    shapes = {diagnosis.problem: diagnosis.shape for diagnosis in work.diagnoses}
    for number, problem in enumerate(work.problems):
        with st.container(border=True):
            st.write(f"**{problem.code}** {problem.message}.")
            st.caption(f"{messages.say('studio.fix')}: {problem.fix}. ({_where(problem, work)})")
            shape = shapes.get(problem)
            if shape is not None and st.button(messages.say("studio.show"), key=f"studio-show-{number}"):
                show_ground(shape)
                st.rerun()


def _repairs(work: Work) -> None:
    messages = work.messages
    codes = {problem.code for problem in work.problems}
    if codes & SNAPPED and st.button(messages.say("studio.snap_all"), key="studio-snap-all"):
        changes = together(*(redraw(hold, hold.geometry) for hold, _, _ in snap(work.edition)))
        if step(work, messages.say("studio.snap_all"), changes):
            st.rerun()
    if late_base_holds(work.edition):
        st.caption(messages.say("studio.base_late"))


def _where(problem: Problem, work: Work) -> str:
    return f"{problem.path.removeprefix(work.edition.path + '/')}:{problem.line}"
