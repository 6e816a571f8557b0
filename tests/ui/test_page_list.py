"""The list of pages is complete: each page in it is drawn, and addresses and titles are distinct."""

from __future__ import annotations

from pathlib import Path

from controlmap.messages.catalogue import load_catalogue, shipped_languages
from controlmap.render.page_list import DASHBOARD_PAGES, PAGES, PUBLISHED_PAGES, own_parameters
from controlmap.ui import pages
from controlmap.ui.address import state
from controlmap.ui.shell import page_function


def test_the_dashboard_draws_exactly_the_pages_of_the_list() -> None:
    names = sorted(page.name for page in DASHBOARD_PAGES)
    assert [page_function(name).__name__ for name in names] == [f"{name}_page" for name in names]
    assert sorted(file.stem for file in Path(pages.__path__[0]).glob("*_page.py")) == [f"{name}_page" for name in names]


def test_every_page_has_a_host() -> None:
    assert set(PAGES) == {*DASHBOARD_PAGES, *PUBLISHED_PAGES}


def test_every_page_has_a_title_of_its_own_in_every_language() -> None:
    for language in shipped_languages():
        titles = [load_catalogue(language).say(page.title_key) for page in PAGES]
        assert len(set(titles)) == len(titles)


def test_a_page_keeps_only_known_parameters() -> None:
    known = {*state.FILTERS, *state.OUTCOME_FILTERS, state.COMPARE, state._RELATION, state.GRAPH}
    assert own_parameters() == known
