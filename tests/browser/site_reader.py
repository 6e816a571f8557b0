"""A reader of the static edition, opened from disk or from an ordinary web server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self
from urllib.parse import urlencode

from playwright.sync_api import Locator, expect

from tests.browser.any_reader import AnyReader

TELL_VIOLATIONS = """
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('policy: ' + violatedDirective + ' ' + blockedURI);
});
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the library's own name
        """Log nothing, so that a test's output shows only failures."""


@contextmanager
def serving_files(folder: Path) -> Iterator[str]:
    """Serve a folder as any web server would, and yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@dataclass
class SiteReader(AnyReader):
    """One person's page of the static edition, with a record of what went wrong on it."""

    def open(self, rest: str = "") -> Self:
        """Open the file with a query or fragment, and wait until the map is drawn."""
        self.page.goto(f"{self.address}/index.html{rest}")
        return self.settle()

    def enter(self, page: str = "map", **asked: str) -> Self:
        """Open a page of the edition with parameters in the address."""
        # A new fragment alone would not reload the page.
        self.page.goto("about:blank")
        fragment = "" if page == "map" else f"#{page}"
        return self.open(f"?{urlencode(asked)}".rstrip("?") + fragment)

    def again(self) -> Self:
        """Reload the page."""
        self.page.reload()
        return self.settle()

    def settle(self) -> Self:
        """Wait until the map is drawn and the page has followed its address."""
        self.page.locator(".cm-label").first.wait_for(state="attached")
        expect(self.page.locator("#cm-said")).not_to_be_empty()
        return self

    @property
    def map(self) -> Locator:
        """The whole page, which contains the map."""
        return self.page.locator("html")

    def run_in_map(self, script: str, argument: Any = None) -> Any:
        """Run a script in the page."""
        return self.page.evaluate(script, argument)

    @property
    def panel(self) -> Locator:
        """The context panel."""
        return self.page.locator("#cm-panel")

    def zone_panel(self, zone: str) -> Locator:
        """Return the panel of one zone."""
        panel = self.panel.locator(f'[data-panel-zone="{zone}"]')
        expect(panel).to_be_attached()
        return panel

    @property
    def listed(self) -> Locator:
        """The statements of the article's list, or of the list of outcomes, that match its filters."""
        return self.page.locator("[data-filtered]:visible .cm-statement:visible")

    @property
    def beside_grid(self) -> Locator:
        """The part of the coverage page that shows the selection."""
        return self.panel

    @property
    def notice(self) -> Locator:
        """The notice that something in the address could not be followed."""
        return self.page.locator("#cm-notice")

    def expect_page(self, page: str) -> None:
        """Wait until this page is the open one."""
        expect(self.page.locator(f'[data-page-link="{page}"]')).to_have_attribute("aria-current", "page")

    def search(self, text: str) -> None:
        """Search for a text; the results are shown as soon as the last letter is typed."""
        self.page.locator("#cm-search").fill(text)

    def filter_by(self, name: str, label: str) -> None:
        """Set a filter to a value, both by their names on the page."""
        self.page.locator("[data-filtered]:visible").get_by_label(name).select_option(label=label)
