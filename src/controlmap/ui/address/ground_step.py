"""The step from a statement to its ground on the day that decided it, compared with an earlier day."""

from dataclasses import replace
from datetime import date

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.model.ids import AnnotationId
from controlmap.ui.address import state


def show_ground(atlas: Atlas, wanted: str, *, turn_back: bool) -> None:
    """Write the step into the address; what the edition does not have is ignored.

    Args:
        atlas: the edition.
        wanted: ``statement:day:since``, or a statement alone, which is shown on the article's day.
        turn_back: return to the article's day if the address has the step already.

    """
    name, *days = wanted.split(":")
    now, statement = state.current(atlas), AnnotationId(name)
    covered = [one for one in map(_read, days) if one and atlas.first_day <= one <= atlas.last_day]
    if atlas.edition.annotation(statement) is None or len(covered) != len(days) or len(days) not in (0, 2):
        return
    day, since = covered or (atlas.as_of, None)
    shown = now.annotation == statement and (now.day or atlas.as_of, state.compared_day(atlas)) == (day, since)
    if shown and turn_back:
        day, since = atlas.as_of, None
    st.session_state[state.SEARCH] = ""
    chosen = replace(now, annotation=statement, day=None if day == atlas.as_of else day)
    state.choose(chosen, compared=since)


def _read(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
