"""A browser that loses its connection to the server and regains it; the server is never notified."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.line import Line, line_to
from tests.browser.reader import Reader
from tests.browser.test_lost_server import BACK_WITHIN_MS, CONNECTED
from tests.rehearsal.server import serving
from tests.rehearsal.visit import FAILURES, MAP_FRAME, MAP_WITHIN_MS, Notes

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

GIVES_UP_WITHIN_S = 90.0
"""The server pings every 30 s, and waits as long again for the answer."""


@pytest.fixture
def line(repository: Path, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    """A line to a dashboard that shows the invented edition; at the end its log may contain no traceback."""
    monkeypatch.setenv("CONTROLMAP_EDITION", str(marrow))
    log = tmp_path / "server.log"
    with serving(Path(sys.executable).parent / "streamlit", repository, log) as server, line_to(server) as laid:
        yield laid
    assert "Traceback" not in log.read_text(encoding="utf-8")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new reader's page."""
    with browser.new_context(viewport={"width": 1366, "height": 900}) as context:
        yield context.new_page()


def lose(page: Page) -> None:
    """Wait until the page knows that its connection is lost."""
    expect(page.locator(CONNECTED)).to_have_count(0, timeout=BACK_WITHIN_MS)


def find(page: Page) -> None:
    """Wait until the page is connected again."""
    page.locator(CONNECTED).wait_for(state="attached", timeout=BACK_WITHIN_MS)


def test_a_reader_whose_connection_breaks_keeps_the_session_with_state_outside_the_address(
    line: Line, page: Page
) -> None:
    reader = Reader(page, line.address, Notes(line.address)).open("/")
    page.locator(".st-key-search input").fill("kern")
    page.locator(".st-key-search input").press("Enter")
    expect(reader.panel).to_contain_text("kern")
    line.cut()
    lose(page)
    expect(reader.panel).to_contain_text("kern")
    line.restore()
    find(page)
    reader.settle()
    expect(page.locator(".st-key-search input")).to_have_value("kern")
    reader.click_zone("south")
    reader.expect_selected("south")
    assert page.locator(", ".join(FAILURES)).count() == 0


def test_a_click_made_while_disconnected_is_answered_after_reconnection(line: Line, page: Page) -> None:
    reader = Reader(page, line.address, Notes(line.address)).open("/?zone=north")
    line.cut()
    lose(page)
    reader.click_zone("south")
    expect(reader.paths("south").first).to_contain_class("is-selected")
    line.restore()
    find(page)
    reader.expect_selected("south")


def test_a_map_whose_files_were_lost_with_the_connection_is_drawn_after_reconnection(line: Line, page: Page) -> None:
    def lost(route: Route) -> None:
        route.abort()

    page.route("**/built/controlmap-*.js", lost)
    page.goto(line.address)
    frame = page.frame_locator(MAP_FRAME)
    page.locator(MAP_FRAME).wait_for()
    page.wait_for_load_state("networkidle")
    line.cut()
    lose(page)
    assert frame.locator("path.cm-zone").count() == 0
    page.unroute("**/built/controlmap-*.js", lost)
    line.restore()
    find(page)
    frame.locator("path.cm-zone").first.wait_for(timeout=MAP_WITHIN_MS)


def test_a_laptop_that_slept_until_the_server_dropped_it_wakes_to_the_same_page(line: Line, page: Page) -> None:
    reader = Reader(page, line.address, Notes(line.address)).open("/")
    reader.click_zone("north")
    reader.expect_selected("north")
    before = page.url
    browser = page.context.new_cdp_session(page)
    browser.send("Page.setWebLifecycleState", {"state": "frozen"})
    line.silence()
    assert line.given_up.wait(GIVES_UP_WITHIN_S), "the server still waits for the sleeping laptop"
    line.restore()
    browser.send("Page.setWebLifecycleState", {"state": "active"})
    lose(page)
    find(page)
    reader.settle().expect_selected("north")
    assert page.url == before
    assert page.locator(", ".join(FAILURES)).count() == 0
    reader.click_zone("south")
    reader.expect_selected("south")
