"""A reader in front of the dashboard: opens a page, clicks ground, reads the panel; keeps what the browser met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import Frame, FrameLocator, Locator, Page, expect

from tests.rehearsal.visit import AT_REST, FAILURES, FIRST_PAGE_WITHIN_MS, MAP_FRAME, MAP_WITHIN_MS, MOST_SAID, Notes

LARGE_MAP = ".cm-stage > .leaflet-container"
"""The map itself, as against its insets."""

PROBLEMS = '[data-panel="problems"]'

SPOT_OF_ZONE = """
(zone) => {
  for (const path of document.querySelectorAll('.cm-stage > .leaflet-container path.cm-zone.zone-' + zone)) {
    const box = path.getBoundingClientRect();
    if (Math.min(box.width, box.height) < 24) continue;
    const toPath = path.getScreenCTM().inverse();
    for (let turn = 0; turn < 23 * 23; turn++) {
      const x = box.left + (box.width * (1 + ((turn * 7) % 23))) / 24;
      const y = box.top + (box.height * (1 + ((turn * 5 + Math.floor(turn / 23)) % 23))) / 24;
      const inside = path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath));
      if (inside && document.elementFromPoint(x, y) === path) return { x, y };
    }
  }
  return null;
}
"""
"""Find a spot of a zone on the large map that a click reaches, in the frame's pixels; null where it is too small."""

SPOT_OF_NOBODY = """
() => {
  const stage = document.querySelector('.cm-stage').getBoundingClientRect();
  for (let x = stage.left + 10; x < stage.right; x += 9) for (let y = stage.top + 10; y < stage.bottom; y += 9) {
    const hit = document.elementFromPoint(x, y);
    if (hit && hit.matches('.cm-stage > .leaflet-container, .leaflet-container .leaflet-pane')) return { x, y };
  }
  return null;
}
"""
"""Find a spot of the large map where no zone, label or control is, in the frame's pixels."""

STILL = """
() => {
  const boxes = [...document.querySelectorAll('.cm-frame, .cm-stage, .cm-label')].map((o) => o.getBoundingClientRect());
  const seen = JSON.stringify([innerWidth, innerHeight, boxes]);
  window.stillFor = window.stillSeen === seen ? (window.stillFor || 0) + 1 : 0;
  window.stillSeen = seen;
  return document.fonts.status === 'loaded' && window.stillFor > 3;
}
"""

SCHEME = """
([scheme, hasMap]) => {
  const ground = getComputedStyle(document.querySelector('.stApp')).backgroundColor.match(/[0-9]+/g);
  const frame = document.querySelector('iframe[title*=folium]');
  const frameIsDark = hasMap && frame.contentDocument.documentElement.classList.contains('cm-dark');
  return (ground[0] < 128) === (scheme === 'dark') && (!hasMap || frameIsDark === (scheme === 'dark'));
}
"""


@dataclass
class Reader:
    """One person's page, with the notes of what went wrong on it."""

    page: Page
    address: str
    notes: Notes

    def open(self, path: str) -> Reader:
        """Open a page and wait until it stands, and until its map is drawn where it has one."""
        self.page.goto(self.address + path)
        return self.settle(has_map=not path.startswith(("/about", "/coverage")))

    def settle(self, *, has_map: bool = True) -> Reader:
        """Wait until the server has nothing more to say and the map is drawn."""
        self.page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
        if has_map:
            self.page.locator(", ".join((MAP_FRAME, PROBLEMS, *FAILURES))).first.wait_for(timeout=FIRST_PAGE_WITHIN_MS)
            assert self.page.locator(MAP_FRAME).count() == 1, self.page.locator("body").inner_text()[:MOST_SAID]
            self.map.locator(".cm-label").first.wait_for(state="attached", timeout=MAP_WITHIN_MS)
        return self

    @property
    def map(self) -> FrameLocator:
        """What stands in the map's frame."""
        return self.page.frame_locator(MAP_FRAME)

    @property
    def frame(self) -> Frame:
        """The map's frame, for scripts to run in."""
        handle = self.page.locator(MAP_FRAME).element_handle()
        found = handle.content_frame() if handle else None
        assert found is not None, "the map has no frame"
        return found

    @property
    def panel(self) -> Locator:
        """The context panel."""
        return self.page.locator(".st-key-zone-panel")

    def zone_panel(self, zone: str) -> Locator:
        """Give the panel of one zone, once it stands whole."""
        panel = self.panel.locator(f'[data-panel-zone="{zone}"]')
        expect(panel.locator(f'[data-panel-end="{zone}"]')).to_be_attached()
        return panel

    def paths(self, zone: str) -> Locator:
        """Give the paths of a zone on the large map."""
        return self.map.locator(f"{LARGE_MAP} path.cm-zone.zone-{zone}")

    def marked(self, mark: str) -> set[str]:
        """Name the zones whose paths on the large map carry a class, such as `is-lit`."""
        script = "(paths) => paths.map((path) => path.dataset.zone)"
        return set(self.map.locator(f"{LARGE_MAP} path.cm-zone.{mark}").evaluate_all(script))

    def statement(self, identifier: str) -> Locator:
        """Give a statement in the panel or the list."""
        return self.page.locator(f'[data-statement="{identifier}"]')

    def wait_for_still_labels(self) -> None:
        """Wait until fonts are there and the map has had the same size and labels for three frames."""
        self.frame.wait_for_function(STILL)

    def wait_for_scheme(self, scheme: str, *, has_map: bool) -> None:
        """Wait until the page, and the map in it, have gone light or dark."""
        self.page.wait_for_function(SCHEME, arg=[scheme, has_map])

    def zoom_in(self) -> None:
        """Press the map's plus and wait until it shows more of less."""
        zoom = float(self.frame.evaluate("() => ControlMap.map().getZoom()"))
        self.map.locator(".leaflet-control-zoom-in").click()
        self.frame.wait_for_function("(before) => ControlMap.map().getZoom() > before", arg=zoom)

    def click_zone(self, zone: str) -> None:
        """Click a zone's ground, or its callout where that is all there is to hit."""
        spot = self.frame.evaluate(SPOT_OF_ZONE, zone)
        if spot is None:
            self.map.locator(f'{LARGE_MAP} .cm-callout[data-zone="{zone}"]').click()
        else:
            self.click_at(spot)

    def click_at(self, spot: Any) -> None:
        """Click a spot of the map's frame."""
        self.map.locator("body").click(position=spot)

    def expect_selected(self, zone: str | None) -> None:
        """Wait until panel, map and address agree on a zone, or on the whole country."""
        asked = "zone => new URLSearchParams(location.search).get('zone') === zone"
        self.page.wait_for_function(asked, arg=zone)
        if zone is None:
            expect(self.panel.locator('[data-panel="overview"]')).to_be_attached()
            expect(self.map.locator("path.cm-zone.is-selected")).to_have_count(0)
        else:
            self.zone_panel(zone)
            expect(self.map.locator(f"{LARGE_MAP} path.cm-zone.is-selected.zone-{zone}")).not_to_have_count(0)
            expect(self.map.locator(f"path.cm-zone.is-selected:not(.zone-{zone})")).to_have_count(0)

    def parameters(self) -> dict[str, str]:
        """Give what the address asks for."""
        return dict(parse_qsl(urlsplit(self.page.url).query))
