"""The list of pages is the only one: what it names is drawn, and its addresses and titles are distinct."""

from __future__ import annotations

from controlmap.messages.catalogue import load_catalogue, shipped_languages
from controlmap.render.page_list import DASHBOARD_PAGES, PAGES, PUBLISHED_PAGES, own_parameters
from controlmap.ui.address import state
from controlmap.ui.shell import _DRAWN_BY


def test_every_page_of_the_dashboard_is_drawn_and_no_other() -> None:
    assert sorted(_DRAWN_BY) == sorted(page.name for page in DASHBOARD_PAGES)


def test_every_page_has_a_host() -> None:
    assert set(PAGES) == {*DASHBOARD_PAGES, *PUBLISHED_PAGES}


def test_every_page_has_a_title_of_its_own_in_every_language() -> None:
    for language in shipped_languages():
        titles = [load_catalogue(language).say(page.title_key) for page in PAGES]
        assert len(set(titles)) == len(titles)


def test_a_page_keeps_the_parameters_that_the_address_knows() -> None:
    known = {*state.FILTERS, *state.OUTCOME_FILTERS, state.COMPARE, state._RELATION, state.GRAPH}
    assert own_parameters() == known
