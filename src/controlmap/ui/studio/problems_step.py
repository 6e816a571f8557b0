"""Problems: what `check` finds, at its spot on the map, with safe repairs as buttons."""

from typing import Final

import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.steps.ground import redraw
from controlmap.authoring.store.edition_store import together
from controlmap.checks.base_hold import late_base_holds
from controlmap.checks.snapping import snap
from controlmap.model.problem import Problem
from controlmap.ui.server.error_boundary import answering
from controlmap.ui.studio.problem_places import Form, form_of, go_to, show_lines
from controlmap.ui.studio.session import Work, show_ground, step

SNAPPED = frozenset({"Z106", "Z116", "Z117"})
"""The codes that snapping repairs."""
_MOST_SHOWN: Final = 20
"""Each has lines to change: more make the page slow, and the first are often the cause of the others."""


def problems_step(work: Work) -> None:
    """List the problems, each with its file line, its ground and its remedy."""
    messages = work.messages
    st.subheader(messages.say("studio.problems"))
    if not work.problems:
        st.success(messages.say("studio.no_problems"))
    _repairs(work)
    shapes = {diagnosis.problem: diagnosis.shape for diagnosis in work.diagnoses}
    for number, problem in enumerate(work.problems[:_MOST_SHOWN]):
        with st.container(border=True):
            st.write(f"**{problem.code}** {problem.message}.")
            st.caption(f"{messages.say('studio.fix')}: {problem.fix}. ({_where(problem, work)})")
            shape, form = shapes.get(problem), form_of(problem, work.edition)
            there, here = st.columns(2)
            if form is not None:
                label = messages.say("studio.open_form", step=messages.say(f"studio.{form.step}"))
                there.button(label, key=f"studio-open-{number}", on_click=_open, args=(form, shape))
            if shape is not None and here.button(messages.say("studio.show"), key=f"studio-show-{number}"):
                show_ground(shape)
                st.rerun()
            show_lines(problem, number, work)
    if len(work.problems) > _MOST_SHOWN:
        st.caption(messages.count("studio.more_problems", len(work.problems) - _MOST_SHOWN))


@answering
def _open(form: Form, shape: BaseGeometry | None) -> None:
    if shape is not None:
        show_ground(shape)
    go_to(form)


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
