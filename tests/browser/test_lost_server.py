"""A server that is killed and restarted while people read."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reader import Reader
from tests.rehearsal.server import free_port, serving
from tests.rehearsal.visit import FAILURES, Notes

pytestmark = [pytest.mark.browser, pytest.mark.posix, pytest.mark.thorough]

CONNECTED = '[data-testid="stApp"][data-test-connection-state="CONNECTED"]'
BACK_WITHIN_MS = 60_000
"""Streamlit's page retries at growing intervals."""

NEW_SESSION = "() => window.ControlMapPage.channel().state.stamp === 0"
"""The new server has drawn the page: of the earlier session it knows only the address."""

Serve = Callable[..., AbstractContextManager[str]]


@pytest.fixture
def streamlit(repository: Path, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Return a function that serves the invented edition at a fixed address; no log may contain a traceback."""
    monkeypatch.setenv("CONTROLMAP_EDITION", str(marrow))
    program, port = Path(sys.executable).parent / "streamlit", free_port()

    def serve(name: str, end: signal.Signals = signal.SIGTERM) -> AbstractContextManager[str]:
        return serving(program, repository, tmp_path / f"{name}.log", port=port, end=end)

    yield serve
    for log in tmp_path.glob("*.log"):
        assert "Traceback" not in log.read_text(encoding="utf-8")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new reader's page."""
    with browser.new_context() as context:
        yield context.new_page()


def test_a_reader_keeps_page_and_selection_when_the_server_is_killed_and_restarted(
    streamlit: Serve, page: Page
) -> None:
    with streamlit("first", signal.SIGKILL) as address:
        reader = Reader(page, address, Notes(address)).open("/")
        reader.click_zone("north")
        reader.expect_selected("north")
        before = page.url
    expect(page.locator(CONNECTED)).to_have_count(0)
    assert reader.zone_panel("north").is_visible(), "the text must stay readable"
    with streamlit("second"):
        page.locator(CONNECTED).wait_for(state="attached", timeout=BACK_WITHIN_MS)
        page.wait_for_function(NEW_SESSION)
        reader.settle().expect_selected("north")
        assert page.url == before
        assert page.locator(", ".join(FAILURES)).count() == 0
        reader.click_zone("south")
        reader.expect_selected("south")
        assert urlsplit(page.url).path == urlsplit(before).path


def test_a_reader_who_had_clicked_nothing_yet_is_answered_by_the_new_server(streamlit: Serve, page: Page) -> None:
    with streamlit("first", signal.SIGKILL) as address:
        reader = Reader(page, address, Notes(address)).open("/?zone=north")
    expect(page.locator(CONNECTED)).to_have_count(0)
    reader.click_zone("south")
    with streamlit("second"):
        page.locator(CONNECTED).wait_for(state="attached", timeout=BACK_WITHIN_MS)
        reader.expect_selected("south")
        reader.click_zone("kernel")
        reader.expect_selected("kernel")
        assert page.locator(", ".join(FAILURES)).count() == 0


def test_a_pasted_text_is_sent_again_to_the_restarted_server(streamlit: Serve, page: Page) -> None:
    with streamlit("first", signal.SIGKILL) as address:
        Reader(page, address, Notes(address)).open("/report")
        box = page.locator(".st-key-report-box textarea")
        box.fill("Fighting near Kern.")
        box.press("Control+Enter")
        page.locator(".cm-own-text").wait_for()
    expect(page.locator(CONNECTED)).to_have_count(0)
    with streamlit("second"):
        page.locator(CONNECTED).wait_for(state="attached", timeout=BACK_WITHIN_MS)
        page.wait_for_function(NEW_SESSION)
        expect(box).to_have_value("Fighting near Kern.")
        expect(page.locator(".cm-own-text")).to_contain_text("Fighting near Kern.")
