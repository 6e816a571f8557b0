"""A reader's visit to every page, and the faults found on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Route, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
"""Chromium sends requests of its own at every start unless these forbid it, and has no sandbox for root."""
FIRST_PAGE_WITHIN_MS = 60_000
"""The first visitor of a new process waits for its imports: 6 s were measured on two idle cores."""
MAP_WITHIN_MS = 30_000
"""By then the page is there; the map's files come from the same machine."""
MOST_SAID = 600
"""Characters of a page that are repeated in a fault: enough for a notice or the first problems of an edition."""
AT_REST = '[data-testid="stApp"][data-test-script-state="notRunning"]'
FAILURES = (
    '[data-testid="stException"]',
    '[data-testid="stAlertContentError"]',
    '[data-testid="stDialog"]:has-text("Page not found")',
)
PROBE = "/_stcore/"
"""Opened at `/article`, Streamlit's page asks for its server under that path, gets a 404, and asks one level up."""
MAP_FRAME = ".st-key-map iframe"


@dataclass(frozen=True)
class Stop:
    """A page to open and whether it shows the map."""

    path: str
    has_map: bool


STOPS = (
    Stop("/", has_map=True),
    Stop("/article", has_map=True),
    Stop("/coverage", has_map=False),
    Stop("/about", has_map=False),
)


LATE_TOUCH = "Ignored attempt to cancel a touch"


@dataclass
class Notes:
    """The errors and requests of one page."""

    address: str
    faults: list[str] = field(default_factory=list)

    def guard(self, route: Route) -> None:
        """Let a request to the server through, and block any other."""
        if route.request.url.startswith((self.address, "data:", "blob:")):
            route.continue_()
        else:
            self.faults.append(f"asked for {route.request.url}")
            route.abort()

    def hear(self, said: ConsoleMessage) -> None:
        """Record an error in the console, except the one that Streamlit itself causes on every page but the first.

        Chromium also reports a touch that comes while it scrolls, and which Leaflet can therefore not cancel.
        """
        where = said.location["url"]
        if said.type == "error" and PROBE not in where and not said.text.startswith(LATE_TOUCH):
            self.faults.append(f"console: {said.text} ({where})")


def visit(browser: Browser, address: str, stop: Stop) -> list[str]:
    """Open one page in a context of its own and return its faults."""
    notes = Notes(address)
    with browser.new_context(viewport={"width": 1366, "height": 900}) as context:
        page = context.new_page()
        page.route("**/*", notes.guard)
        page.on("pageerror", lambda error: notes.faults.append(f"script error: {error}"))
        page.on("console", notes.hear)
        page.goto(address + stop.path)
        try:
            look_at(page, stop, notes)
        except Error as failure:
            said = " ".join(page.locator("body").inner_text().split())[:MOST_SAID]
            notes.faults.append(f"not found or not opened: {failure.message}\nThe page says: {said}")
    return [f"{stop.path}: {fault}" for fault in notes.faults]


def look_at(page: Page, stop: Stop, notes: Notes) -> None:
    """Wait for what every page must show: a heading, no failure, and the map with its zones."""
    page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
    page.locator(", ".join(("h1", "h2", *FAILURES))).first.wait_for(timeout=FIRST_PAGE_WITHIN_MS)
    failures = page.locator(", ".join(FAILURES)).all_inner_texts()
    notes.faults.extend(f"failed: {text}" for text in failures)
    if stop.has_map and not failures:
        page.frame_locator(MAP_FRAME).locator("path.leaflet-interactive").first.wait_for(timeout=MAP_WITHIN_MS)


def visit_pages(chromium: str, address: str, stops: Sequence[Stop] = STOPS) -> list[str]:
    """Open each page as a new visitor would and return all faults."""
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=chromium, args=FLAGS) as browser:
        return [fault for stop in stops for fault in visit(browser, address, stop)]
