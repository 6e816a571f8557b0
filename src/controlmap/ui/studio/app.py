"""The Studio's page: the map, and one step of the work beside it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import streamlit as st

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue, interface_languages, load_catalogue
from controlmap.ui.server.error_boundary import report_errors, whole_page
from controlmap.ui.studio.actors_step import actors_step
from controlmap.ui.studio.article_step import article_step
from controlmap.ui.studio.details_step import details_step
from controlmap.ui.studio.drawing_map import show_drawing_map
from controlmap.ui.studio.ground_step import edited_hold, ground_step
from controlmap.ui.studio.import_step import import_step
from controlmap.ui.studio.languages_step import languages_step
from controlmap.ui.studio.problems_step import problems_step
from controlmap.ui.studio.publish_step import publish_step
from controlmap.ui.studio.session import STEP, Work, folder, reported, say_done, work
from controlmap.ui.studio.sources_step import sources_step
from controlmap.ui.studio.start_step import start_step
from controlmap.ui.studio.time_step import day_slider, time_step

STEPS: Final[Mapping[str, Callable[[Work, date], None]]] = {
    "article": lambda now, _: article_step(now),
    "actors_step": lambda now, _: actors_step(now),
    "ground": ground_step,
    "time": lambda now, _: time_step(now),
    "import": import_step,
    "sources_step": lambda now, _: sources_step(now),
    "languages_step": lambda now, _: languages_step(now),
    "details_step": lambda now, _: details_step(now),
    "problems": lambda now, _: problems_step(now),
    "publish": lambda now, _: publish_step(now),
}
"""In the order in which an edition is made."""

_LAST_STEP: Final = "studio-step-before"
"""Session key of the step that was shown last."""

_MAP_IN_SIGHT: Final = """<style>
@media (min-width: 640px) {
  .stColumn:has(.st-key-studio-map) { position: sticky; top: 3.75rem; align-self: flex-start }
}
</style>"""
"""The form beside the map is often longer than the window. Narrower than this, Streamlit puts it below."""

_RIGHT_TO_LEFT: Final = """<style>
.stMain, .stToast, .stMain .stElementContainer { direction: rtl; text-align: right }
.stCode { direction: ltr; text-align: left }
.stMarkdown p { unicode-bidi: plaintext }
</style>"""


@whole_page
def run() -> None:
    """Draw the page. Called by the entry point at every run of the script."""
    messages = load_catalogue(st.session_state.get("studio-language", DEFAULT_LANGUAGE))
    st.set_page_config(page_title=messages.say("studio.title"), layout="wide", initial_sidebar_state="collapsed")
    if messages.direction == "rtl":
        st.html(_RIGHT_TO_LEFT)
    heading, language = st.columns([0.8, 0.2])
    language.selectbox(
        messages.say("studio.interface"),
        interface_languages(),
        key="studio-language",
        format_func=lambda code: load_catalogue(code).own_name,
    )
    heading.title(messages.say("studio.title"))
    with report_errors("studio", messages):
        if not folder().is_dir() or not any(folder().iterdir()):
            start_step(messages)
            return
        now = work(messages)
        if now is not None:
            say_done(messages)
            _bench(now, messages)


def _bench(now: Work, messages: Catalogue) -> None:
    left = len(now.problems)
    names = {name: messages.say(f"studio.{name}") for name in STEPS}
    names["problems"] = messages.say("studio.problems_count", count=left) if left else names["problems"]
    # A click on the chosen step would choose none.
    st.session_state[STEP] = st.session_state.get(STEP) or st.session_state.get(_LAST_STEP, "article")
    chosen = st.segmented_control(messages.say("studio.step"), list(STEPS), format_func=names.__getitem__, key=STEP)
    st.session_state[_LAST_STEP] = chosen
    map_side, form_side = st.columns([0.58, 0.42], gap="medium")
    with form_side:
        _undo(now, messages)
    st.html(_MAP_IN_SIGHT)
    with map_side, st.container(key="studio-map"):
        day = day_slider(now)
        show_drawing_map(now, day, chosen or "article", edited_hold(now) if chosen == "ground" else None)
    with form_side:
        STEPS[chosen or "article"](now, day)


def _undo(now: Work, messages: Catalogue) -> None:
    title = now.store.undoable()
    if title and st.button(messages.say("studio.undo", step=title), key="studio-undo"):
        with reported():
            now.store.undo()
            st.rerun()
