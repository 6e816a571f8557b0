"""What hands do to the map: the sea, the keyboard, the legend, the background, a network that goes away."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.reader import LARGE_MAP, SPOT_OF_NOBODY

pytestmark = pytest.mark.browser

MOST_TABS = 40
"""Toolbar, page links, zoom buttons and a few zones: a reader should be there by then."""


def test_a_click_on_nobodys_ground_says_so_and_keeps_the_selection(visit: Visit) -> None:
    reader = visit("/?zone=tanf")
    spot = reader.frame.evaluate(SPOT_OF_NOBODY)
    reader.click_at(spot)
    expect(reader.panel.get_by_role("status")).to_contain_text("Nobody's ground here")
    reader.expect_selected("tanf")
    reader.click_zone("kurdish-led")
    reader.expect_selected("kurdish-led")
    expect(reader.panel.get_by_role("status")).to_have_count(0)


def test_the_same_zone_clicked_twice_stays_selected(visit: Visit) -> None:
    reader = visit("/")
    reader.click_zone("islamic-state")
    reader.expect_selected("islamic-state")
    reader.click_zone("islamic-state")
    reader.click_zone("kurdish-led")
    reader.expect_selected("kurdish-led")
    reader.click_zone("islamic-state")
    reader.expect_selected("islamic-state")


def test_tab_and_enter_select_a_zone_whose_focus_is_seen(visit: Visit) -> None:
    reader = visit("/")
    focused = "() => document.activeElement.dataset.zone || ''"
    for _ in range(MOST_TABS):
        reader.page.keyboard.press("Tab")
        if zone := reader.frame.evaluate(focused):
            break
    else:
        pytest.fail("no zone could be reached by Tab")
    width = "() => parseFloat(getComputedStyle(document.activeElement).strokeWidth)"
    assert reader.frame.evaluate(width) >= 3, "the focused zone does not stand out"
    reader.page.keyboard.press("Enter")
    reader.expect_selected(zone)
    assert reader.frame.evaluate(focused) == zone, "the answer took the focus away"


def test_every_path_has_a_role_a_name_and_a_state(visit: Visit) -> None:
    reader = visit("/?zone=golan")
    paths = reader.map.locator(f"{LARGE_MAP} path.cm-zone")
    names = ["role", "aria-label", "aria-pressed", "tabindex"]
    script = "(paths, names) => paths.map((path) => names.map((name) => path.getAttribute(name)))"
    for role, label, pressed, tab in paths.evaluate_all(script, names):
        assert role == "button"
        assert "Held by: " in label
        assert "km²" in label
        assert pressed in {"true", "false"}
        assert tab == "0"


def test_a_holder_pressed_in_the_legend_dims_the_others(visit: Visit) -> None:
    reader = visit("/")
    button = reader.map.locator('button.cm-legend-item[data-holder="rebels"]')
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(reader.map.locator(f"{LARGE_MAP} path.holder-rebels.is-filtered")).to_have_count(0)
    expect(reader.map.locator(f"{LARGE_MAP} path.cm-zone:not(.holder-rebels):not(.is-filtered)")).to_have_count(0)
    button.click()
    expect(reader.map.locator("path.is-filtered")).to_have_count(0)


def test_no_tile_is_asked_for_until_a_reader_asks(visit: Visit) -> None:
    reader = visit("/")
    assert reader.notes.faults == []
    choice = reader.map.locator(".cm-base select")
    expect(choice).to_have_value("shipped")
    choice.select_option("osm")
    expect(reader.map.locator(".cm-foot")).to_contain_text("does not answer")
    asked = [fault for fault in reader.notes.faults if "openstreetmap" in fault]
    assert asked, "the reader asked for tiles and none were fetched"
    choice.select_option("shipped")
    expect(reader.map.locator(".leaflet-tile")).to_have_count(0)
    reader.notes.faults = [fault for fault in reader.notes.faults if "openstreetmap" not in fault]


def test_without_a_network_a_click_still_marks_the_ground(visit: Visit) -> None:
    reader = visit("/")
    reader.page.context.set_offline(True)
    reader.click_zone("kurdish-led")
    expect(reader.paths("kurdish-led").first).to_have_attribute("aria-pressed", "true")
    reader.click_zone("islamic-state")
    expect(reader.paths("islamic-state").first).to_have_attribute("aria-pressed", "true")
    expect(reader.paths("kurdish-led").first).to_have_attribute("aria-pressed", "false")
