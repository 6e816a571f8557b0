"""Suggestions while a reader types: found in the browser, however the name is spelled."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from controlmap.render.map_view import VIEW
from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def test_a_misspelt_name_is_suggested_and_opened_by_keyboard_without_a_search(visit: Visit) -> None:
    reader = visit("/?lang=en")
    box = reader.page.locator(".st-key-search input")
    box.press_sequentially("Deirezour")
    options = reader.page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(options.first).to_contain_text("Deir ez-Zor")
    expect(reader.page.locator("#cm-suggested")).to_have_text("1 suggestion")
    box.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    box.press("Enter")
    expect(reader.panel.locator('[data-panel="place"] h2')).to_contain_text("Deir ez-Zor")
    expect(box).to_have_value("")
    expect(options).to_have_count(0)
    assert reader.parameters()["place"] == "deir-ez-zor"
    # The map goes to the town, and the address says so.
    reader.page.wait_for_function(f"() => new URLSearchParams(location.search).has('{VIEW}')")
    expect(reader.map.locator(".cm-place.is-lit").first).to_be_in_viewport()


def test_what_nothing_matches_offers_similar_names_and_escape_closes_the_list(visit: Visit) -> None:
    reader = visit("/?lang=en")
    box = reader.page.locator(".st-key-search input")
    box.press_sequentially("Zabxdxnx")
    expect(reader.page.locator(".cm-suggestions")).to_contain_text("Did you mean")
    expect(reader.page.locator(".cm-suggestions")).to_contain_text("Zabadani")
    box.press("Escape")
    expect(reader.page.locator(".cm-suggestions")).to_have_count(0)
    expect(box).to_have_value("Zabxdxnx")
    box.press("Enter")
    expect(reader.panel.locator('[data-panel="results"]')).to_contain_text("most similar")
    reader.panel.locator('[data-panel="results"] [data-place="zabadani"]').click()
    expect(reader.panel.locator('[data-panel="place"] h2')).to_contain_text("Zabadani")
