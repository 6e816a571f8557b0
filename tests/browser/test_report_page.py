"""Texts that a reader pastes, in a real browser: any report, and the article itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

LIT = ".cm-stage > .leaflet-container path.cm-zone.is-lit"


def test_a_report_highlights_what_it_names_on_the_map_without_reloading_it(visit: Visit) -> None:
    reader = visit("/report")
    reader.frame.evaluate("window.keptFrom = 'before'")
    reader.page.get_by_label("Your text").fill("Rebels left Harasta for Idlib.")
    reader.page.keyboard.press("Control+Enter")
    expect(reader.page.locator("[data-panel=report] [data-place=harasta]")).to_be_visible()
    expect(reader.map.locator(f"{LIT}.zone-rebels-northwest").first).to_be_attached()
    assert reader.frame.evaluate("window.keptFrom") == "before"


def test_a_text_that_is_not_the_article_is_refused_with_a_message(visit: Visit) -> None:
    reader = visit("/article")
    reader.page.get_by_text("Add the article’s text yourself").click()
    reader.page.get_by_label("Or paste it here").fill("It rained in the valley, and the mills stood still.")
    reader.page.keyboard.press("Control+Enter")
    expect(reader.page.get_by_text("does not seem to be the article")).to_be_visible()
