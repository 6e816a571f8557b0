"""The timeline under a reader's hands: the map changes in place, and the day holds on every page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

MARK_FRAME = "() => { document.querySelector('iframe[title*=folium]').contentWindow.controlmapSeen = true; }"
SAME_FRAME = "() => document.querySelector('iframe[title*=folium]').contentWindow.controlmapSeen === true"


def test_a_step_of_the_slider_changes_the_map_in_place_and_the_day_holds_on_every_page(visit: Visit) -> None:
    reader = visit("/timeline?date=2016-02-27&zone=rebels-northwest")
    subtitle = reader.map.locator(".cm-subtitle")
    expect(subtitle).to_contain_text("27 February 2016")
    reader.page.evaluate(MARK_FRAME)
    slider = reader.page.get_by_role("slider", name="Day shown")
    slider.focus()
    slider.press("ArrowRight")
    expect(subtitle).to_contain_text("28 February 2016")
    expect(reader.page).to_have_url(re.compile("zone=rebels-northwest&date=2016-02-28"))
    expect(reader.map.locator(".cm-stage > .leaflet-container path.zone-rebels-northwest.is-selected")).to_have_count(1)
    assert reader.page.evaluate(SAME_FRAME)
    reader.page.get_by_role("link", name="Map", exact=True).click()
    expect(reader.map.locator(".cm-subtitle")).to_contain_text("28 February 2016")


def test_two_days_compared_are_striped_on_the_map_and_told_in_a_table(visit: Visit) -> None:
    reader = visit("/timeline?date=2017-06-20&compare=2017-03-01")
    expect(reader.map.locator(".cm-stage > .leaflet-container path.cm-change").first).to_be_attached()
    table = reader.page.locator("[data-panel=change] tbody tr")
    expect(table.first).to_contain_text("Islamic State")
    assert reader.map.locator(".cm-stage > .leaflet-container path.cm-change").count() == table.count()
