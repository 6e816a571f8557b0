"""A reader in front of the static edition, opened from disk or from a server that knows nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.reader import LARGE_MAP, SPOT_OF_ZONE
from tests.rehearsal.visit import Notes

TELL_VIOLATIONS = """
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('policy: ' + violatedDirective + ' ' + blockedURI);
});
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the library's own name
        """Say nothing: a test's output is for what fails."""


@contextmanager
def serving_files(folder: Path) -> Iterator[str]:
    """Serve a folder as any web server would, and give its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@dataclass
class SiteReader:
    """One person's page, with the notes of what went wrong on it."""

    page: Page
    address: str
    notes: Notes

    def open(self, rest: str = "") -> SiteReader:
        """Open the page with what follows the file's name, and wait until the map is drawn."""
        self.page.goto(f"{self.address}/index.html{rest}")
        return self.settle()

    def settle(self) -> SiteReader:
        """Wait until the map is drawn and the page has read its address."""
        self.page.locator(".cm-label").first.wait_for(state="attached")
        expect(self.page.locator("nav [aria-current=page]")).to_have_count(1)
        return self

    @property
    def panel(self) -> Locator:
        """The context panel."""
        return self.page.locator("#cm-panel")

    def paths(self, zone: str, mark: str = "") -> Locator:
        """Give the paths of a zone on the large map."""
        return self.page.locator(f"{LARGE_MAP} path.cm-zone.zone-{zone}{mark}")

    def marked(self, mark: str) -> set[str]:
        """Name the zones whose paths on the large map carry a class, such as `is-lit`."""
        script = "(paths) => paths.map((path) => path.dataset.zone)"
        return set(self.page.locator(f"{LARGE_MAP} path.cm-zone.{mark}").evaluate_all(script))

    def click_zone(self, zone: str) -> None:
        """Click a zone's ground, or its callout where that is all there is to hit."""
        spot = self.page.evaluate(SPOT_OF_ZONE, zone)
        if spot is None:
            self.page.locator(f'{LARGE_MAP} .cm-callout[data-zone="{zone}"]').click()
        else:
            self.page.mouse.click(spot["x"], spot["y"])

    def expect_selected(self, zone: str | None) -> None:
        """Wait until panel, map and address agree on a zone, or on the whole country."""
        if zone is None:
            expect(self.panel.locator('[data-panel="overview"]')).to_be_visible()
            expect(self.page.locator("path.cm-zone.is-selected")).to_have_count(0)
        else:
            expect(self.panel.locator(f'[data-panel-zone="{zone}"]')).to_be_visible()
            expect(self.paths(zone, ".is-selected")).not_to_have_count(0)
        assert self.parameters().get("zone") == zone

    def parameters(self) -> dict[str, str]:
        """Give what the address asks for."""
        return dict(parse_qsl(urlsplit(self.page.url).query))
