"""A tile server that accepts every connection and never answers."""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reader import Reader
from tests.rehearsal.server import HOST
from tests.rehearsal.visit import FLAGS, Notes

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

TILE_SERVER = "tile.openstreetmap.org:443"
SAID_WITHIN_MS = 20_000
"""The map waits for eight seconds before it shows a note."""


@pytest.fixture
def mute() -> Iterator[socket.socket]:
    """A server that accepts connections and does nothing else."""
    with socket.create_server((HOST, 0)) as listening:
        yield listening


@pytest.fixture
def page(browser: Browser, chromium: str, mute: socket.socket) -> Iterator[Page]:
    """A reader's page in a browser that resolves the tile server's name to the mute server."""
    rule = f"--host-resolver-rules=MAP {TILE_SERVER} {HOST}:{mute.getsockname()[1]}"
    with browser.browser_type.launch(executable_path=chromium, args=[*FLAGS, rule]) as misled:
        yield misled.new_page(viewport={"width": 1366, "height": 900})


def test_the_shipped_outlines_stay_and_a_note_says_that_the_tile_server_does_not_answer(
    page: Page, server: str, mute: socket.socket
) -> None:
    reader = Reader(page, server, Notes(server)).open("/")
    neighbours = reader.map.locator(".cm-stage > .leaflet-container path.cm-neighbour")
    expect(neighbours.first).to_be_visible()
    reader.map.locator(".cm-base select").select_option("osm")
    expect(reader.map.locator(".cm-credit")).to_contain_text("does not answer", timeout=SAID_WITHIN_MS)
    assert select.select([mute], [], [], 0)[0], "the server was asked"
    expect(neighbours.first).to_be_visible()
    reader.click_zone("kurdish-led")
    reader.expect_selected("kurdish-led")
    reader.map.locator(".cm-base select").select_option("shipped")
    expect(reader.map.locator(".cm-credit")).to_be_empty()
