"""A list too long for one panel, paged by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from controlmap.render.blocks.zone_panel import SOURCES_LIST
from tests.browser.conftest import Visit
from tests.rehearsal.visit import FIRST_PAGE_WITHIN_MS

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def test_a_long_list_is_paged_by_keyboard_and_focus_moves_to_the_first_new_statement(visit: Visit) -> None:
    page = visit("/?actor=reuters").page
    page.locator(".cm-turns").first.wait_for(timeout=FIRST_PAGE_WITHIN_MS)
    rows = page.locator('[data-list="speaks"] .cm-statement')
    expect(rows).to_have_count(16)
    first = rows.first.get_attribute("data-statement")
    page.locator('[data-turn="speaks:16"]').focus()
    page.keyboard.press("Enter")
    expect(page.locator(".cm-turns", has_text="17 to 32 of")).to_be_visible()
    expect(rows.first.locator("button").first).to_be_focused()
    assert rows.first.get_attribute("data-statement") != first
    chosen = rows.nth(3).get_attribute("data-statement")
    rows.nth(3).locator("button").first.click()
    expect(page.locator(f'[data-list="speaks"] .is-chosen[data-statement="{chosen}"]')).to_be_visible()


def test_a_zones_many_sources_are_fetched_by_keyboard_and_focus_stays_at_their_heading(visit: Visit) -> None:
    page = visit("/?zone=government").page
    page.locator(f'[data-turn="{SOURCES_LIST}:0"]').wait_for(timeout=FIRST_PAGE_WITHIN_MS)
    expect(page.locator('[data-panel="zone"] [data-source]')).to_have_count(0)
    page.locator(f'[data-turn="{SOURCES_LIST}:0"]').focus()
    page.keyboard.press("Enter")
    expect(page.locator('[data-panel="zone"] [data-source] a').first).to_be_visible()
    expect(page.locator('[data-panel="zone"] .cm-citations summary')).to_be_focused()
