"""The connection of a page that sends more than any reader could is closed; the reader continues undisturbed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.reader import Reader
from tests.load.server import Measured
from tests.rehearsal.visit import FAILURES, Notes
from tests.server.guarded import guarded

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

BACK_WITHIN_MS = 60_000
KEEP_SOCKET = """
const send = WebSocket.prototype.send;
window.endings = [];
WebSocket.prototype.send = function (message) {
  if (window.line !== this) this.addEventListener("close", (event) => window.endings.push([event.code, event.reason]));
  window.line = this;
  window.lastSent = message;
  return send.call(this, message);
};
"""
FLOOD = """
() => {
  const [line, message] = [window.line, window.lastSent];
  for (let i = 0; i < 5000; i++) line.send(message);
}
"""
BACK = """
() => window.endings.length > 0
  && document.querySelector('[data-testid="stApp"]').dataset.testConnectionState === 'CONNECTED'
"""


@pytest.fixture
def dashboard(marrow: Path, tmp_path: Path) -> Iterator[Measured]:
    with guarded(marrow, tmp_path / "server.log") as server:
        yield server
    assert server.faults_logged() == []


def test_a_reader_whose_connection_is_closed_for_a_burst_keeps_page_and_selection(
    browser: Browser, dashboard: Measured
) -> None:
    with browser.new_context(viewport={"width": 1366, "height": 900}) as context:
        page = context.new_page()
        page.add_init_script(KEEP_SOCKET)
        reader = Reader(page, dashboard.address, Notes(dashboard.address)).open("/")
        reader.click_zone("north")
        reader.expect_selected("north")
        before = page.url

        page.evaluate(FLOOD)
        page.wait_for_function(BACK, timeout=BACK_WITHIN_MS)

        assert page.evaluate("() => window.endings[0]") == [
            1008,
            "Too many messages at once. Fix: wait a moment, then open the page again.",
        ]
        reader.settle().expect_selected("north")
        assert page.url == before
        assert page.locator(", ".join(FAILURES)).count() == 0
        reader.click_zone("south")
        reader.expect_selected("south")
