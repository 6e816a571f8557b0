"""The shell round every page: settings, style, language, problems, navigation."""

import logging
import uuid
from collections.abc import Callable
from functools import partial
from importlib.resources import files

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.errors import EditionError
from controlmap.messages.catalogue import DEFAULT_LANGUAGE, Catalogue, load_catalogue
from controlmap.render.markup import markup
from controlmap.render.page_style import holder_style, page_style
from controlmap.ui import state
from controlmap.ui.atlas import edition_path, shared_atlas
from controlmap.ui.notice import show_notice
from controlmap.ui.pages.about import about_page
from controlmap.ui.pages.article import article_page
from controlmap.ui.pages.map import map_page
from controlmap.ui.pages.timeline import timeline_page

log = logging.getLogger("controlmap")

Page = Callable[[Atlas, Catalogue], None]


def run() -> None:
    """Show the dashboard. Called by ``app.py`` at every run of the script."""
    say = load_catalogue(DEFAULT_LANGUAGE)
    st.set_page_config(page_title=say.say("app.name"), layout="wide", initial_sidebar_state="collapsed")
    st.html(f"<style>{_style()}</style>")
    try:
        atlas = shared_atlas(edition_path())
    except EditionError as error:
        lines = [str(problem) for problem in error.problems]
        lead = say.count("problems.lead", len(lines))
        st.html(markup("problems.html", title=say.say("problems.title"), lead=lead, lines=lines))
        return
    st.html(f"<style>{holder_style(atlas.edition)}</style>")
    say = load_catalogue(state.language_of(state.current(atlas)))
    entries: tuple[tuple[str, Page], ...] = (
        ("map", map_page),
        ("timeline", timeline_page),
        ("article", article_page),
        ("about", about_page),
    )
    pages = [
        st.Page(
            partial(_open, name, page, atlas, say), title=say.say(f"nav.{name}"), url_path=name, default=name == "map"
        )
        for name, page in entries
    ]
    st.navigation(pages, position="top").run()


def _open(name: str, page: Page, atlas: Atlas, say: Catalogue) -> None:
    state.enter_page(name, atlas)
    for key, gaps in state.read_selection(atlas, st.query_params)[1]:
        show_notice(say.say(key, **gaps))
    try:
        page(atlas, say)
    except Exception as error:
        if _is_streamlits_own(error):
            raise
        number = uuid.uuid4().hex[:8]
        log.exception("page %s failed: %s", name, number)
        show_notice(say.say("error.text", id=number), title=say.say("error.title"))


def _is_streamlits_own(error: Exception) -> bool:
    """Tell whether Streamlit steers its script by this exception (a rerun, a stop)."""
    return type(error).__module__.startswith("streamlit.runtime.scriptrunner")


@st.cache_resource(show_spinner=False)
def _style() -> str:
    return page_style() + (files(__package__) / "page.css").read_text(encoding="utf-8")
