"""The shell round every page: settings, style, language, problems, navigation."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from controlmap.atlas.atlas import Atlas
from controlmap.errors import EditionError
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.problem import Problem
from controlmap.render.markup import markup
from controlmap.render.page_style import holder_style, page_style
from controlmap.ui import state
from controlmap.ui.atlas import standing, told_from_parent
from controlmap.ui.context_panel import let_go_panels
from controlmap.ui.faults import faults_told, whole_page
from controlmap.ui.following import follow_saves
from controlmap.ui.heap import UNUSED_S, heap
from controlmap.ui.languages import language_box, mount_languages
from controlmap.ui.notice import show_notice
from controlmap.ui.page_guard import mount_page_guard
from controlmap.ui.pages.about import about_page
from controlmap.ui.pages.actors import actors_page
from controlmap.ui.pages.article import article_page
from controlmap.ui.pages.coverage import coverage_page
from controlmap.ui.pages.events import events_page
from controlmap.ui.pages.map import map_page
from controlmap.ui.pages.outcomes import outcomes_page
from controlmap.ui.pages.report import report_page
from controlmap.ui.pages.timeline import timeline_page
from controlmap.ui.reconnect import mount_reconnect
from controlmap.ui.selection import read_selection
from controlmap.ui.served_files import let_go_names
from controlmap.ui.server.hook import guard_server

Page = Callable[[Atlas, Catalogue], None]


@whole_page
def run() -> None:
    """Show the dashboard. Called by ``app.py`` at every run of the script."""
    guard_server()
    say = load_catalogue(state.language(None))
    st.set_page_config(page_title=say.say("app.name"), layout="wide", initial_sidebar_state="collapsed")
    mount_page_guard()
    st.html(f"<style>{_style()}</style>")
    try:
        shown = standing()
    except EditionError as error:
        mount_languages(language_box(), None, say)
        lines = [str(told_from_parent(problem)) for problem in error.problems]
        lead = say.count("problems.lead", len(lines))
        st.html(markup("problems.html", title=say.say("problems.title"), lead=lead, lines=lines))
        follow_saves(error.problems)
        return
    atlas = shown.atlas
    state.note_version(shown.version)
    st.html(f"<style>{holder_style(atlas.edition)}</style>")
    say = load_catalogue(state.language(atlas))
    box = language_box()
    if say.direction == "rtl":
        # Before anything is drawn: a page that is turned round while it is read startles.
        mount_languages(box, atlas, say)
    if shown.problems:
        _tell_problems(shown.problems, say)
    entries: tuple[tuple[str, Page], ...] = (
        ("map", map_page),
        ("timeline", timeline_page),
        ("article", article_page),
        ("outcomes", outcomes_page),
        ("actors", actors_page),
        ("coverage", coverage_page),
        ("report", report_page),
        ("events", events_page),
        ("about", about_page),
    )
    pages = [
        st.Page(
            partial(_open, name, page, atlas, say), title=say.say(f"nav.{name}"), url_path=name, default=name == "map"
        )
        for name, page in entries
    ]
    _run_page(pages)
    if say.direction != "rtl":
        mount_languages(box, atlas, say)
    follow_saves(shown.version)
    heap().settle(partial(_let_go, atlas))


def _let_go(atlas: Atlas) -> None:
    """Part with what was worked out for readers who are gone."""
    atlas.let_go(UNUSED_S)
    let_go_panels(atlas, UNUSED_S)
    let_go_names(atlas, UNUSED_S)


def _run_page(pages: list[StreamlitPage]) -> None:
    """Show the chosen page, and the ways to the others: last in a session's first run (see head_start.py)."""
    first = state.is_first_run()
    chosen = st.navigation(pages, position="hidden" if first else "top")
    # On a phone Streamlit folds its line of pages away behind an arrow: there this one stands, and nowhere else.
    strip = st.container(key="page-strip", horizontal=True)
    chosen.run()
    if first:
        st.navigation(pages, position="top")
        state.note_drawn()
    with strip:
        for page in pages:
            st.page_link(page)


def _open(name: str, page: Page, atlas: Atlas, say: Catalogue) -> None:
    with faults_told(name, say):
        state.enter_page(name, atlas)
        for key, gaps in read_selection(atlas, st.query_params)[1]:
            show_notice(say.say(key, **gaps))
        page(atlas, say)
        # Only on paper: where it is from.
        st.html(markup("cite.html", citation=atlas.edition.manifest.citation.say(say.language)))
        mount_reconnect()


def _tell_problems(problems: Sequence[Problem], say: Catalogue) -> None:
    """Say why the page shows an earlier state of the edition than the one on disk."""
    first, rest = told_from_parent(problems[0]), len(problems) - 1
    more = say.count("stale.more", rest) if rest else ""
    show_notice(f"{say.say('stale.text', problem=str(first))} {more}".strip(), title=say.say("stale.title"))


@st.cache_resource(show_spinner=False)
def _style() -> str:
    return page_style() + (files(__package__) / "page.css").read_text(encoding="utf-8")
