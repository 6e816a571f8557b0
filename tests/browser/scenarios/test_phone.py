"""On a phone the answer to a tap is in sight: the panel begins under the map, and nothing moves under the finger."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown
from tests.browser.spots import LARGE_MAP, SPOT_OF_ZONE

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

SIZES = [
    pytest.param((390, 844), "en", 100, id="390"),
    pytest.param((360, 800), "en", 100, id="360"),
    pytest.param((414, 896), "en", 100, id="414"),
    pytest.param((390, 844), "ar", 100, id="arabic"),
    pytest.param((390, 844), "en", 200, id="large letters"),
]

LAYOUT = """
() => [...document.querySelectorAll('.cm-head, .cm-stage, .cm-under')].map((part) => {
  const { x, y, width, height } = part.getBoundingClientRect();
  return [x, y, width, height];
})
"""

FIRST_LINE = """
(zone) => {
  const panels = [...document.querySelectorAll(`[data-panel="zone"][data-panel-zone="${zone}"]`)];
  const panel = panels.find((one) => one.offsetParent);
  const line = panel.querySelector('h2 ~ p, h2 ~ div p');
  const range = document.createRange();
  range.selectNodeContents(line);
  return { bottom: range.getClientRects()[0].bottom, screen: innerHeight, scrolled: scrollY };
}
"""
"""Find where the first line of a zone's panel ends, in px from the top of the screen."""

LETTERS = (
    "(percent) => { document.documentElement.style.fontSize = `${percent}%`; dispatchEvent(new Event('resize')); }"
)

REFITTED = """
() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  ControlMap.refit();
  done();
})))
"""


def begin(enter: Enter, size: tuple[int, int], language: str, percent: int) -> AnyReader:
    reader = enter(screen="phone", lang=language)
    reader.page.set_viewport_size({"width": size[0], "height": size[1]})
    if percent != 100:
        reader.page.evaluate(LETTERS, percent)
    reader.run_in_map(REFITTED)
    return reader


@pytest.mark.parametrize(("size", "language", "percent"), SIZES)
def test_after_a_tap_on_any_zone_the_first_line_of_its_panel_is_in_sight_and_nothing_moved(
    enter: Enter, shown: Shown, size: tuple[int, int], language: str, percent: int
) -> None:
    reader = begin(enter, size, language, percent)
    before: Any = reader.run_in_map(LAYOUT)
    for zone in sorted({holding.zone for holding in shown.view.map.holdings}):
        callout = reader.map.locator(f'{LARGE_MAP} .cm-callout[data-zone="{zone}"]')
        if percent > 100 and reader.run_in_map(SPOT_OF_ZONE, zone) is None and not callout.count():
            continue  # The lowest map has no room for every callout; the list of zones has them all.
        reader.click_zone(zone)
        reader.expect_selected(zone)
        seen = reader.page.evaluate(FIRST_LINE, zone)
        assert seen["bottom"] <= seen["screen"], zone
        assert seen["scrolled"] == 0
        assert reader.run_in_map(LAYOUT) == before, zone
        expect(reader.map.locator(".leaflet-tooltip, .leaflet-popup")).to_have_count(0)


def test_a_second_tap_where_the_arrow_was_changes_nothing(enter: Enter, shown: Shown) -> None:
    reader = enter(screen="phone")
    arrow = reader.map.locator(".cm-chosen .cm-more")
    before = arrow.bounding_box()
    zone = shown.spoken_of[0].id
    reader.click_zone(zone)
    reader.expect_selected(zone)
    expect(reader.map.locator(".cm-under .cm-offer-button")).to_be_visible()
    assert before is not None
    assert arrow.bounding_box() == before
    x, y = before["x"] + before["width"] / 2, before["y"] + before["height"] / 2
    reader.page.mouse.dblclick(x, y)
    reader.expect_selected(zone)
    expect(reader.panel.locator(".cm-statement.is-chosen")).to_have_count(0)


def test_the_bar_under_the_map_names_a_tapped_town_and_its_holder(enter: Enter, shown: Shown) -> None:
    reader = enter(screen="phone")
    label = reader.map.locator(".cm-stage .cm-place").first
    name = label.inner_text()
    label.click()
    expect(reader.map.locator(".cm-chosen b")).to_have_text(name)
    held = reader.map.locator(".cm-chosen-text > span")
    expect(held).to_contain_text("Held by")
    expect(held).not_to_contain_text("km²")  # that would be the area of its zone
