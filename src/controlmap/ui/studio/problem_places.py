"""Where a problem is: the step and the record of its form, and the lines of its file."""

from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

import streamlit as st

from controlmap.authoring.steps.lines import Excerpt, excerpt, with_lines
from controlmap.checks.evidence import HOLDER_WITHOUT_COLOUR, HOLDERS_ALIKE
from controlmap.checks.sources import SOURCE_UNCITED, SOURCE_UNFINDABLE
from controlmap.checks.walk import record_at
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.problem import Problem
from controlmap.model.record import Record
from controlmap.model.source import Source
from controlmap.ui.studio.actors_step import ACTOR
from controlmap.ui.studio.article_step import LINE
from controlmap.ui.studio.drawing_map import forget_drawing
from controlmap.ui.studio.ground_step import EDITED
from controlmap.ui.studio.languages_step import RECORD
from controlmap.ui.studio.session import STEP, Work, step
from controlmap.ui.studio.sources_step import SOURCE
from controlmap.ui.studio.statement_form import STATEMENT

_POINTS: Final = "control-points.csv"
_OF_LOOKS: Final = frozenset({HOLDER_WITHOUT_COLOUR.code, HOLDERS_ALIKE.code})
_OF_SOURCES: Final = frozenset({SOURCE_UNCITED.code, SOURCE_UNFINDABLE.code})
_MOST_LETTERS: Final = 20_000


class Form(NamedTuple):
    """The form that concerns a problem."""

    step: str
    record: Record | None


def form_of(problem: Problem, edition: Edition) -> Form | None:
    """Return the form of what a problem is about: of a hold its line, of a statement what it says, else its texts."""
    record = record_at(edition, problem.path, problem.line)
    if isinstance(record, Hold):
        return Form("ground", record)
    if isinstance(record, Annotation):
        return Form("article", record)
    if isinstance(record, Actor) and problem.code in _OF_LOOKS:
        return Form("actors_step", record)
    if isinstance(record, Source) and problem.code in _OF_SOURCES:
        return Form("sources_step", record)
    if record is not None:
        return Form("languages_step", record)
    return Form("import", None) if Path(problem.path).name == _POINTS else None


def go_to(form: Form) -> None:
    """Open a form; to be called before the page is drawn, as by a button."""
    st.session_state[STEP] = form.step
    record = form.record
    if isinstance(record, Hold):
        forget_drawing()
        st.session_state[EDITED] = record.id
    elif isinstance(record, Annotation):
        st.session_state[LINE] = record.line
        st.session_state[STATEMENT] = str(record.id)
    elif form.step == "actors_step" and isinstance(record, Actor):
        st.session_state[ACTOR] = str(record.id)
    elif form.step == "sources_step" and isinstance(record, Source):
        st.session_state[SOURCE] = str(record.id)
    elif record is not None:
        st.session_state[RECORD] = str(getattr(record, "id", "edition"))


def show_lines(problem: Problem, number: int, work: Work) -> None:
    """Show the lines of the file, and let the author change them as they are written."""
    messages = work.messages
    name = Path(problem.path).relative_to(work.edition.path).as_posix()
    if not (work.folder / name).is_file():
        return
    text = work.store.read(name)
    record = record_at(work.edition, problem.path, problem.line)
    found = excerpt(text, record.origin.line if record else problem.line, problem.line)
    st.code(found.numbered(), language=None)
    if found.is_short:
        with st.expander(messages.say("studio.change_lines", file=name)):
            _change(found, name, number, work)


def _change(found: Excerpt, name: str, number: int, work: Work) -> None:
    messages = work.messages
    before = "\n".join(found.lines)
    wanted = st.text_area(
        messages.say("studio.lines"),
        before,
        key=f"studio-lines-{number}-{name}-{found.first}-{crc32(before.encode())}",
        max_chars=_MOST_LETTERS,
    )
    asked = st.button(messages.say("studio.save_lines"), key=f"studio-save-lines-{number}") and wanted != before
    if asked and step(work, messages.say("studio.change_lines", file=name), {name: with_lines(found, wanted)}):
        st.rerun()
