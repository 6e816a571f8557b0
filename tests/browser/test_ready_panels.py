"""A zone's panel is shown at the click, before the server has answered, and is identical to the server's."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

ZONE = "kurdish-led"
MOST_CLICKS = 40
PANELS_READY = """() => {
  const channel = window.ControlMapPage && window.ControlMapPage.channel();
  return channel && channel.state && channel.state.panels;
}"""
FETCHED = """
(zone) => performance.getEntriesByType('resource').some(
  (one) => one.name.endsWith('-' + zone + '.html') && one.responseEnd)
"""
CLICK_AND_LOOK = """
(zone) => {
  const path = document.querySelector('.cm-stage > .leaflet-container path.cm-zone.zone-' + zone);
  path.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 300, clientY: 300 }));
  const panel = parent.document.querySelector('.st-key-zone-panel .cm-panel');
  return [panel.dataset.panelZone, Boolean(panel.querySelector('[data-panel-end]')), panel.outerHTML];
}
"""
"""Click from within the page, so that the next look is in the same task, which no server's answer can interrupt."""


def test_a_zone_under_the_pointer_has_its_panel_at_the_click_identical_to_the_servers(visit: Visit) -> None:
    reader = visit("/?zone=tanf")
    for turn in range(MOST_CLICKS):
        # Panels are written after the first reader's arrival; the page learns of them with an answer.
        other = ("government", "rebels-northwest")[turn % 2]
        reader.click_zone(other)
        reader.expect_selected(other)
        if reader.page.evaluate(PANELS_READY):
            break
    reader.page.wait_for_function(PANELS_READY)
    with reader.page.expect_response(lambda answer: answer.url.endswith(f"-{ZONE}.html")):
        reader.paths(ZONE).first.dispatch_event("pointerover", {"bubbles": True})
    reader.page.wait_for_function(FETCHED, arg=ZONE)
    reader.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    zone, whole, shown = reader.frame.evaluate(CLICK_AND_LOOK, ZONE)
    assert (zone, whole) == (ZONE, True)
    reader.expect_selected(ZONE)
    expect(reader.page.locator(f'[data-panel-zone="{ZONE}"]')).to_have_count(1)
    assert reader.panel.locator(".cm-panel").evaluate("(panel) => panel.outerHTML") == shown
