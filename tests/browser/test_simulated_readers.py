"""The simulated readers of the load tests send the same messages as a browser."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from playwright.sync_api import WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.reader import Reader
from tests.browser.watched_pages import NewPage
from tests.load.reader import Reader as SimulatedReader

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

CLICKS = ("north", "south", "north")


def run_of(message: bytes) -> Any:
    """Return the run that a message requests, without what differs from machine to machine."""
    state = BackMsg.FromString(message).rerun_script
    state.ClearField("context_info")
    state.widget_states.widgets.sort(key=lambda widget: widget.id)
    return state


def simulated_clicks(address: str) -> list[bytes]:
    """Click as the simulated reader does, and return the messages that it sent."""

    async def click() -> list[bytes]:
        sent = []
        async with SimulatedReader(address) as reader:
            await reader.open()
            for zone in CLICKS:
                answer, _ = await reader.click("zone", zone)
                assert answer.panels == [zone]
                sent.append(reader.sent)
        return sent

    with ThreadPoolExecutor(1) as apart:  # Playwright's driver has an event loop of its own in this thread
        return apart.submit(asyncio.run, click()).result()


def test_a_simulated_click_is_the_message_that_a_browser_sends(new_page: NewPage, marrow_server: str) -> None:
    page, notes = new_page(marrow_server, "desktop", "light")
    sent: list[bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(frame if isinstance(frame, bytes) else frame.encode()))

    page.on("websocket", listen)
    reader = Reader(page, marrow_server, notes).open("/")
    for zone in CLICKS:
        reader.click_zone(zone)
        reader.expect_selected(zone)
    in_browser = [run_of(frame) for frame in sent if b"json_trigger" in frame or b"__events" in frame]
    assert in_browser == [run_of(frame) for frame in simulated_clicks(marrow_server)]
