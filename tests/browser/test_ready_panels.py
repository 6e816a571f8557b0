"""The panel of a zone or front is shown at the click, before the server has answered, identical to the server's."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.spots import LARGE_MAP

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

MOST_CLICKS = 60
PANELS_READY = """(kind) => {
  const channel = window.ControlMapPage && window.ControlMapPage.channel();
  return channel && channel.state && channel.state.panels && channel.state.panels[kind];
}"""
FETCHED = """
(id) => performance.getEntriesByType('resource').some(
  (one) => one.name.endsWith('-' + id + '.html') && one.responseEnd)
"""
CLICK_AND_LOOK = """
([kind, id]) => {
  const path = document.querySelector(`.cm-stage > .leaflet-container path[data-${kind}="${id}"]`);
  path.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 300, clientY: 300 }));
  const panel = parent.document.querySelector('.st-key-zone-panel .cm-panel');
  const whole = Boolean(panel.querySelector('[data-panel-end]'));
  const copy = panel.cloneNode(true);
  copy.querySelector('.cm-save')?.remove();
  return [panel.dataset.panelZone || panel.dataset.panelFront, whole, copy.outerHTML];
}
"""
"""Click from within the page, so that the next look is in the same task, which no server's answer can interrupt."""
WITHOUT_BUTTON = """
(panel) => {
  const copy = panel.cloneNode(true);
  copy.querySelector('.cm-save')?.remove();
  return copy.outerHTML;
}
"""
"""The page adds the button that saves a picture to every panel, a moment after it is shown."""


@pytest.mark.parametrize(("kind", "wanted"), [("zone", "kurdish-led"), ("front", "government.tanf.tanf-55-km")])
def test_what_is_under_the_pointer_has_its_panel_at_the_click_identical_to_the_servers(
    visit: Visit, kind: str, wanted: str
) -> None:
    reader = visit("/?zone=tanf")
    for turn in range(MOST_CLICKS):
        # Panels are written after the first reader's arrival; the page learns of them with an answer.
        other = ("government", "rebels-northwest")[turn % 2]
        reader.click_zone(other)
        reader.expect_selected(other)
        if reader.page.evaluate(PANELS_READY, kind):
            break
    reader.page.wait_for_function(PANELS_READY, arg=kind)
    with reader.page.expect_response(lambda answer: answer.url.endswith(f"-{wanted}.html")):
        path = reader.map.locator(f'{LARGE_MAP} path[data-{kind}="{wanted}"]')
        path.first.dispatch_event("pointerover", {"bubbles": True})
    reader.page.wait_for_function(FETCHED, arg=wanted)
    reader.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    shown_of, whole, shown = reader.frame.evaluate(CLICK_AND_LOOK, [kind, wanted])
    assert (shown_of, whole) == (wanted, True)
    reader.expect_asked(**{kind: wanted})
    expect(reader.page.locator(f'[data-panel-{kind}="{wanted}"]')).to_have_count(1)
    assert reader.panel.locator(".cm-panel").evaluate(WITHOUT_BUTTON) == shown
