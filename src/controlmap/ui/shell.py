"""The shell around every page: settings, style, language, problems, navigation."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Final

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from controlmap.atlas.atlas import Atlas
from controlmap.errors import EditionError
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.problem import Problem
from controlmap.render.markup import markup
from controlmap.render.page_list import DASHBOARD_PAGES
from controlmap.render.web_map.page_style import holder_style
from controlmap.ui import pages as page_modules
from controlmap.ui.address import state
from controlmap.ui.address.edition import note_edition
from controlmap.ui.address.selection import read_selection
from controlmap.ui.gateway.hook import guard_server, is_installed
from controlmap.ui.link.page_guard import mount_page_guard
from controlmap.ui.link.page_style_link import dashboard_style, page_style_link
from controlmap.ui.link.reconnect import mount_reconnect
from controlmap.ui.link.static_urls import forget_unused_names
from controlmap.ui.parts.compare_link import mount_compare_link
from controlmap.ui.parts.context_panel import forget_unused_panels
from controlmap.ui.parts.language_switch import language_box, mount_languages
from controlmap.ui.server.error_boundary import report_errors, whole_page
from controlmap.ui.server.live_reload import reload_on_save
from controlmap.ui.server.notice import show_notice
from controlmap.ui.server.shared_atlas import offered_editions, relative_to_parent, shown_edition
from controlmap.ui.workarounds.process_memory import UNUSED_S, process_memory

DrawPage = Callable[[Atlas, Catalogue], None]

_TIMELINE: Final = [page.name for page in DASHBOARD_PAGES].index("timeline")


@whole_page
def run() -> None:
    """Run the dashboard. Called by ``app.py`` at every run of the script."""
    served_unguarded = state.served_without("guard", may_be=guard_server())
    messages = load_catalogue(state.language(None))
    st.set_page_config(page_title=messages.say("app.name"), layout="wide", initial_sidebar_state="collapsed")
    if served_unguarded:
        mount_page_guard()
    unstyled = served_unguarded or not is_installed() or not page_style_link()
    if state.served_without("style", may_be=unstyled):
        st.html(f"<style>{dashboard_style()}</style>")
    try:
        unknown = note_edition(offered_editions())
        shown = shown_edition()
    except EditionError as error:
        mount_languages(language_box(), None, messages)
        lines = [str(relative_to_parent(problem)) for problem in error.problems]
        lead = messages.count("problems.lead", len(lines))
        st.html(markup("problems.html", title=messages.say("problems.title"), lead=lead, lines=lines))
        reload_on_save(error.problems)
        return
    atlas = shown.atlas
    state.note_version(shown.version)
    st.html(f"<style>{holder_style(atlas.edition)}</style>")
    messages = state.messages(atlas)
    box = language_box()
    if messages.direction == "rtl":
        # Before anything is drawn: changing the direction of a page while it is being read would be startling.
        mount_languages(box, atlas, messages)
    if shown.problems:
        _tell_problems(shown.problems, messages)
    pages = [
        st.Page(
            partial(_open, page.name, atlas, messages, unknown),
            title=messages.say(page.title_key),
            url_path=page.name,
            default=page is DASHBOARD_PAGES[0],
        )
        for page in DASHBOARD_PAGES
    ]
    _run_page(pages)
    mount_compare_link(partial(st.page_link, pages[_TIMELINE]), atlas, messages)
    if messages.direction != "rtl":
        mount_languages(box, atlas, messages)
    if not served_unguarded:
        # The head has the guard.
        mount_page_guard()
    reload_on_save(shown.version)
    process_memory().settle(partial(_forget_unused, atlas))


def _forget_unused(atlas: Atlas) -> None:
    """Drop the cache entries of readers who have left."""
    atlas.forget_unused(UNUSED_S)
    forget_unused_panels(atlas, UNUSED_S)
    forget_unused_names(atlas, UNUSED_S)


def _run_page(pages: list[StreamlitPage]) -> None:
    """Show the current page, and the links to the others: last in a session's first run (see deferred_rendering.py)."""
    first = state.is_first_run()
    chosen = st.navigation(pages, position="hidden" if first else "top")
    # On a phone Streamlit hides its page links behind an arrow; only there, this row is shown instead.
    strip = st.container(key="page-strip", horizontal=True)
    chosen.run()
    if first:
        st.navigation(pages, position="top")
        state.note_drawn()
    with strip:
        for page in pages:
            st.page_link(page)


def _open(name: str, atlas: Atlas, messages: Catalogue, unknown: str | None) -> None:
    """Draw a page. ``unknown`` is an edition that the address asks for in vain."""
    with report_errors(name, messages):
        state.enter_page(name, atlas)
        if unknown is not None:
            show_notice(messages.say("notice.edition", value=unknown[:80]))
        for key, gaps in read_selection(atlas, st.query_params)[1]:
            show_notice(messages.say(key, **gaps))
        page_function(name)(atlas, messages)
        # Visible only in print: the source.
        st.html(markup("cite.html", citation=atlas.edition.manifest.citation.say(messages.language)))
        mount_reconnect()


def page_function(name: str) -> DrawPage:
    """Return the function that draws a page of the list; its module is imported when the page is first opened.

    The modules of all pages take 0.3 s of a fresh process's first visitor, who sees one page.
    """
    draw: DrawPage = getattr(import_module(f"{page_modules.__name__}.{name}_page"), f"{name}_page")
    return draw


def _tell_problems(problems: Sequence[Problem], messages: Catalogue) -> None:
    """Show why the page shows an earlier version of the edition than the one on disk."""
    first, rest = relative_to_parent(problems[0]), len(problems) - 1
    more = messages.count("stale.more", rest) if rest else ""
    show_notice(f"{messages.say('stale.text', problem=str(first))} {more}".strip(), title=messages.say("stale.title"))
