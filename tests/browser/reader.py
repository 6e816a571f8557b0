"""A reader of the dashboard: opens a page, clicks ground, reads the panel; records what the browser reported."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlencode

from playwright.sync_api import Frame, FrameLocator, Locator, expect

from controlmap.render.page_list import DASHBOARD_PAGES
from tests.browser.any_reader import AnyReader
from tests.rehearsal.visit import AT_REST, FAILURES, FIRST_PAGE_WITHIN_MS, MAP_FRAME, MAP_WITHIN_MS, MOST_SAID

LAST_OF_PAGE = ".cm-cite"
"""Every page ends with it. A page is also at rest before its first run."""
PROBLEMS = '[data-panel="problems"]'

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
  const frame = document.querySelector('.st-key-map iframe');
  const frameIsDark = hasMap && frame.contentDocument.documentElement.classList.contains('cm-dark');
  return (ground[0] < 128) === (scheme === 'dark') && (!hasMap || frameIsDark === (scheme === 'dark'));
}
"""


MAPLESS = tuple(page.name for page in DASHBOARD_PAGES if not page.has_map)
"""Pages without a map."""


@dataclass
class Reader(AnyReader):
    """One person's page of the dashboard, with a record of what went wrong on it."""

    def open(self, path: str) -> Self:
        """Open a path and wait until its page is drawn, with its map if it has one."""
        self.page.goto(self.address + path)
        return self.settle(has_map=not path.startswith(tuple(f"/{page}" for page in MAPLESS)))

    def enter(self, page: str = "map", **asked: str) -> Self:
        """Open a page of the edition with parameters in the address."""
        return self.open(f"/{'' if page == 'map' else page}?{urlencode(asked)}".rstrip("?"))

    def again(self) -> Self:
        """Reload the page."""
        self.page.reload()
        return self.settle()

    def settle(self, *, has_map: bool = True) -> Self:
        """Wait until the server has finished and the map is drawn."""
        whole = ", ".join((LAST_OF_PAGE, PROBLEMS, *FAILURES))
        self.page.locator(whole).first.wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
        self.page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
        if has_map:
            whole = ", ".join((MAP_FRAME, PROBLEMS, *FAILURES))
            # On a phone the map of a page of text is hidden.
            self.page.locator(whole).first.wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
            assert self.page.locator(MAP_FRAME).count() == 1, self.page.locator("body").inner_text()[:MOST_SAID]
            self.map.locator(".cm-label").first.wait_for(state="attached", timeout=MAP_WITHIN_MS)
        return self

    @property
    def map(self) -> FrameLocator:
        """The content of the map's frame."""
        return self.page.frame_locator(MAP_FRAME)

    @property
    def frame(self) -> Frame:
        """The map's frame, to run scripts in."""
        handle = self.page.locator(MAP_FRAME).element_handle()
        found = handle.content_frame() if handle else None
        assert found is not None, "the map has no frame"
        return found

    def run_in_map(self, script: str, argument: Any = None) -> Any:
        """Run a script in the map's frame."""
        return self.frame.evaluate(script, argument)

    @property
    def panel(self) -> Locator:
        """The context panel."""
        return self.page.locator(".st-key-zone-panel")

    def zone_panel(self, zone: str) -> Locator:
        """Return the panel of one zone, once it is complete."""
        panel = self.panel.locator(f'[data-panel-zone="{zone}"]')
        # Streamlit leaves the elements it replaces in the page until a run is over.
        expect(panel.locator(f'[data-panel-end="{zone}"]')).to_have_count(1)
        return panel

    @property
    def listed(self) -> Locator:
        """The statements of the article's list, or of the list of outcomes."""
        return self.page.locator(".st-key-article-list .cm-statement, .st-key-outcomes-list .cm-statement")

    @property
    def beside_grid(self) -> Locator:
        """The part of the coverage page that shows the selection."""
        return self.page.locator(".st-key-coverage-chosen")

    @property
    def notice(self) -> Locator:
        """The notice that something in the address could not be followed."""
        return self.page.locator(".cm-silent[role=status]")

    def expect_page(self, page: str) -> None:
        """Wait until this page is the open one, and drawn."""
        expect(self.page).to_have_url(re.compile(rf"//[^/]+/{'' if page == 'map' else page}([?#]|$)"))
        self.settle(has_map=page not in MAPLESS)

    def search(self, text: str) -> None:
        """Search for a text."""
        field = self.page.locator(".st-key-search input")
        field.fill(text)
        field.press("Enter")

    def filter_by(self, name: str, label: str) -> None:
        """Set a filter to a value, both by their names on the page."""
        field = self.page.get_by_role("combobox", name=name)
        field.fill(label)
        self.page.get_by_role("option", name=label, exact=True).click()

    def wait_for_still_labels(self) -> None:
        """Wait until fonts are loaded and the map has had the same size and labels for three frames."""
        self.frame.wait_for_function(STILL)

    def wait_for_scheme(self, scheme: str, *, has_map: bool) -> None:
        """Wait until the page, and the map in it, have changed to light or dark."""
        self.page.wait_for_function(SCHEME, arg=[scheme, has_map])

    def zoom_in(self) -> None:
        """Press the map's plus and wait until the map has zoomed in."""
        zoom = float(self.frame.evaluate("() => ControlMap.map().getZoom()"))
        self.map.locator(".leaflet-control-zoom-in").click()
        self.frame.wait_for_function("(before) => ControlMap.map().getZoom() > before", arg=zoom)
