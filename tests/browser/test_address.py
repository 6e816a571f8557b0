"""Selection lives in the address: links, back, reload and the other pages keep it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


def test_an_address_with_a_zone_opens_with_that_zone(visit: Visit) -> None:
    visit("/?zone=rebels-southwest").expect_selected("rebels-southwest")


def test_back_and_forward_restore_panel_and_map(visit: Visit) -> None:
    reader = visit("/")
    reader.click_zone("government")
    reader.expect_selected("government")
    reader.click_zone("islamic-state")
    reader.expect_selected("islamic-state")
    reader.page.go_back()
    reader.expect_selected("government")
    reader.page.go_back()
    reader.expect_selected(None)
    reader.page.go_forward()
    reader.expect_selected("government")


def test_a_reload_keeps_zone_and_statement(visit: Visit) -> None:
    reader = visit("/")
    reader.click_zone("rebels-northwest")
    reader.expect_selected("rebels-northwest")
    reader.panel.locator("[data-statement] > button").first.click()
    expect(reader.panel.locator(".is-chosen")).to_have_count(1)
    reader.page.wait_for_function("() => location.search.includes('annotation=')")
    before = reader.parameters()
    reader.page.reload()
    reader.settle().expect_selected("rebels-northwest")
    expect(reader.panel.locator(".is-chosen")).to_have_count(1)
    assert reader.parameters() == before


def test_the_other_pages_keep_the_selection_both_ways(visit: Visit) -> None:
    reader = visit("/")
    reader.click_zone("kurdish-led")
    reader.expect_selected("kurdish-led")
    reader.page.get_by_role("link", name="Article").click()
    expect(reader.page.get_by_role("heading", name="statement by statement")).to_be_visible()
    reader.page.wait_for_function("() => location.search.includes('zone=kurdish-led')")
    expect(reader.paths("kurdish-led").first).to_have_class(re.compile("is-selected"))
    reader.page.get_by_role("link", name="About").click()
    expect(reader.page.get_by_role("heading", name="About this map")).to_be_visible()
    reader.page.get_by_role("link", name="Map", exact=True).click()
    reader.settle().expect_selected("kurdish-led")
