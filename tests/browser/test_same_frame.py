"""A selection shows at once, before the server knows of it, and nothing ever reloads the map."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

LOOK_AFTER_A_CLICK = """
() => {
  const look = () => { window.seen = [
    document.querySelectorAll('path.is-selected.zone-kurdish-led').length, parent.location.search ]; };
  document.addEventListener('click', () => requestAnimationFrame(look), { capture: true, once: true });
}
"""
PRESS_AND_LOOK = """
() => {
  document.querySelector('.st-key-zone-panel [data-statement] > button').click();
  const map = document.querySelector('iframe[title*=folium]').contentDocument;
  return [map.querySelectorAll('path.is-lit').length, location.search];
}
"""
MARK = "() => { window.mark = 'the first'; }"
MARKED = "() => window.mark"


def test_ground_and_statements_are_highlighted_in_the_next_frame_before_the_server_answers(visit: Visit) -> None:
    reader = visit("/")
    reader.frame.evaluate(LOOK_AFTER_A_CLICK)
    reader.click_zone("kurdish-led")
    marked, asked = reader.frame.wait_for_function("window.seen").json_value()
    assert marked > 0, "the clicked ground was not marked"
    assert asked == "", "the mark waited for the server"
    reader.expect_selected("kurdish-led")
    lit, asked = reader.page.evaluate(PRESS_AND_LOOK)
    assert lit > 0, "the statement's ground was not highlighted"
    assert asked == "?zone=kurdish-led", "the highlight waited for the server"


def test_no_selection_reloads_the_map(visit: Visit) -> None:
    reader = visit("/")
    reader.frame.evaluate(MARK)
    reader.click_zone("government")
    reader.expect_selected("government")
    reader.panel.locator("[data-statement] > button").first.click()
    expect(reader.panel.locator(".is-chosen")).to_have_count(1)
    picker = reader.page.get_by_role("combobox", name="Zone")
    picker.click()
    picker.press_sequentially("Eastern Gh")
    expect(reader.page.get_by_role("option")).to_have_count(1)
    picker.press("Enter")
    reader.expect_selected("rebels-eastern-ghouta")
    assert reader.frame.evaluate(MARKED) == "the first"


@pytest.mark.thorough
def test_no_step_of_the_slider_reloads_the_map(visit: Visit) -> None:
    reader = visit("/timeline?date=2016-02-27")
    reader.frame.evaluate(MARK)
    reader.page.get_by_role("slider", name="Day shown").press("ArrowRight")
    expect(reader.subtitle).to_contain_text("28 February 2016")
    assert reader.frame.evaluate(MARKED) == "the first"
