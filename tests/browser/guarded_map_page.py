"""The map's page behind its guard, without the dashboard; a stand-in for the front end records what reaches it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import streamlit_folium
from playwright.sync_api import Browser, Frame, Page

from controlmap.ui.link.guarded_map_page import guarded_page
from tests.browser.pages_by_address import framing, pages_by_address

OURS = "https://dashboard.example"
STRANGE = "https://stranger.example"
FOLDER = "../../app/static/built/"
MAP_PAGE = f"{OURS}/component/streamlit_folium.st_folium/index.html"

ORIGINAL = (Path(streamlit_folium.__file__).parent / "frontend/build/index.html").read_text(encoding="utf-8")
GUARD = Path(__file__).parents[2] / "src/controlmap/browser/page/map_page_guard.js"

FRONT_END = """
window.reached = [];
window.Streamlit = { onRenderMessage(message) { window.reached.push(message); } };
window.addEventListener("message", (event) => window.reached.push("a listener of its own: " + event.data.type));
"""

PROGRAM = ("controlmap-0123456789ab.js", "controlmap-0123456789ab.css")

RENDER: dict[str, Any] = {
    "type": "streamlit:render",
    "args": {
        "script": "window.canary = 1",
        "header": "<b>",
        "html": "<i>",
        "feature_group": "window.canary = 1",
        "layer_control": "window.canary = 1",
        "js_links": [f"{FOLDER}controlmap-0123456789ab.js"],
        "css_links": [f"{FOLDER}controlmap-0123456789ab.css"],
        "height": 690,
    },
    "theme": {
        "primaryColor": "#2f5d7c",
        "backgroundColor": "rgb(1, 2, 3)",
        "secondaryBackgroundColor": "#fff",
        "textColor": "#000",
        "font": '"Source Sans", sans-serif',
    },
}

FROM_PARENT = "(message) => document.querySelector('iframe').contentWindow.postMessage(message, '*')"
FROM_SIBLING = "(message) => window.parent.frames[0].postMessage(message, '*')"
FROM_GRANDPARENT = "(message) => window.frames[0].frames[0].postMessage(message, '*')"
FORGED = """
(message) => {
  const map = document.querySelector('iframe').contentWindow;
  map.dispatchEvent(new map.MessageEvent('message', { data: message, origin: location.origin, source: window }));
}
"""
AFTER_ALL_MESSAGES = (
    "async () => { for (let turn = 0; turn < 30; turn += 1) await new Promise((done) => setTimeout(done)); }"
)
"""Each message takes a turn of its receiver's event loop; tests in which one arrives show that these suffice."""


@contextmanager
def pages(browser: Browser, *taken_out: tuple[str, str]) -> Iterator[Page]:
    """Open empty pages of the dashboard, of its map and of another site; parts of the guard may be replaced."""
    guard = GUARD.read_text(encoding="utf-8")
    for part, instead in taken_out:
        assert guard.count(part) == 1, part
        guard = guard.replace(part, instead)
    both = framing(MAP_PAGE) + framing(f"{OURS}/other")
    known = {
        MAP_PAGE: guarded_page(
            ORIGINAL, guard, front_end=f"{FOLDER}st-folium-0123456789ab.js", folder=FOLDER, early=PROGRAM
        ),
        f"{OURS}/app/static/built/st-folium-0123456789ab.js": FRONT_END,
        f"{OURS}/app/static/built/controlmap-0123456789ab.js": "window.executed = (window.executed || 0) + 1;",
        f"{OURS}/app/static/built/controlmap-0123456789ab.css": "",
        f"{OURS}/": both,
        f"{OURS}/other": "<!doctype html>",
        f"{STRANGE}/": "<!doctype html>",
        f"{STRANGE}/dashboard": framing(f"{OURS}/"),
        f"{STRANGE}/map": framing(MAP_PAGE),
        f"{STRANGE}/sandboxed": framing(MAP_PAGE, "allow-scripts"),
    }
    with pages_by_address(browser, known) as context:
        yield context.new_page()


def map_frame(page: Page) -> Frame:
    """Return the document of the map's page, whichever page frames it."""
    found = next(frame for frame in page.frames if frame.url.startswith(MAP_PAGE))
    found.wait_for_load_state("load")
    return found


def reached(page: Page) -> list[Any]:
    """Return the message that reached the front end, or None."""
    frame = map_frame(page)
    frame.evaluate(AFTER_ALL_MESSAGES)
    return list(frame.evaluate("() => window.reached || []"))
