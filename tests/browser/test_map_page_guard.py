"""The guard of the map's page, with nothing around it: whom it lets through, and what each of its checks is for.

The front end behind it is one that writes down what reaches it. Where a check is taken out, something does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import streamlit_folium
from playwright.sync_api import Browser, Frame, Page

from controlmap.ui.link.guarded_map_page import START, guarded_page
from tests.browser.pages_by_address import pages_by_address

pytestmark = pytest.mark.browser

OURS = "https://dashboard.example"
STRANGE = "https://stranger.example"
FOLDER = "../../app/static/built/"
MAP_PAGE = f"{OURS}/component/streamlit_folium.st_folium/index.html"

ORIGINAL = (Path(streamlit_folium.__file__).parent / "frontend/build/index.html").read_text(encoding="utf-8")
GUARD = Path(__file__).parents[2] / "src/controlmap/ui/map_page_guard.js"

FRONT_END = """
window.reached = [];
window.Streamlit = { onRenderMessage(message) { window.reached.push(message); } };
window.addEventListener("message", (event) => window.reached.push("a listener of its own: " + event.data.type));
"""

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
"""A message is a turn of its receiver's loop; the tests in which one arrives show that so many turns are enough."""


def framing(address: str, sandbox: str | None = None) -> str:
    """Return a page that shows an address in a frame."""
    kind = "" if sandbox is None else f' sandbox="{sandbox}"'
    return f'<!doctype html><body><iframe src="{address}"{kind}></iframe></body>'


@contextmanager
def pages(browser: Browser, *taken_out: tuple[str, str]) -> Iterator[Page]:
    """Open an empty page beside the dashboard's, its map's and a stranger's; parts of the guard may be replaced."""
    guard = GUARD.read_text(encoding="utf-8")
    for part, instead in taken_out:
        assert guard.count(part) == 1, part
        guard = guard.replace(part, instead)
    both = framing(MAP_PAGE) + framing(f"{OURS}/other")
    known = {
        MAP_PAGE: guarded_page(ORIGINAL, guard, front_end=f"{FOLDER}st-folium-0123456789ab.js", folder=FOLDER),
        f"{OURS}/app/static/built/st-folium-0123456789ab.js": FRONT_END,
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
    """Return the document of the map's page, whoever shows it."""
    found = next(frame for frame in page.frames if frame.url.startswith(MAP_PAGE))
    found.wait_for_load_state("load")
    return found


def reached(page: Page) -> list[Any]:
    """Return what has reached the front end; none where there is none."""
    frame = map_frame(page)
    frame.evaluate(AFTER_ALL_MESSAGES)
    return list(frame.evaluate("() => window.reached || []"))


def test_a_message_of_the_dashboard_arrives_without_what_would_be_run_or_become_markup(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FROM_PARENT, RENDER)
        [message] = reached(page)
        assert message["args"]["script"] == START
        assert message["args"]["js_links"] == RENDER["args"]["js_links"]
        assert message["args"]["height"] == 690
        assert message["theme"] == RENDER["theme"]
        taken = {name: message["args"][name] for name in ("header", "html", "feature_group", "layer_control")}
        assert taken == {"header": "", "html": "", "feature_group": None, "layer_control": None}


@pytest.mark.parametrize(
    "links",
    [
        {"js_links": [f"{STRANGE}/controlmap-0123456789ab.js"]},
        {"js_links": [f"{FOLDER}../../media/controlmap-0123456789ab.js"]},
        {"js_links": [f"{FOLDER}controlmap.js"]},
        {"js_links": [["x"]]},
        {"js_links": None},
        {"css_links": [f"{STRANGE}/controlmap-0123456789ab.css"]},
        {"css_links": ["data:text/css,body{}"]},
    ],
)
def test_a_message_that_names_a_file_that_is_not_ours_is_refused(browser: Browser, links: dict[str, Any]) -> None:
    with pages(browser) as page:
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FROM_PARENT, {**RENDER, "args": {**RENDER["args"], **links}})
        assert reached(page) == []
        assert any("not the dashboard's own" in line for line in said)


def test_colours_that_are_none_are_left_out(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FROM_PARENT, {**RENDER, "theme": {**RENDER["theme"], "font": "x} </style><script>"}})
        [message] = reached(page)
        assert message["theme"] is None


def test_whoever_frames_the_dashboard_does_not_reach_the_map(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{STRANGE}/dashboard")
        map_frame(page)
        page.evaluate(FROM_GRANDPARENT, RENDER)
        assert reached(page) == []


@pytest.mark.parametrize("path", ["map", "sandboxed"])
def test_framed_by_a_stranger_the_map_s_page_loads_nothing(browser: Browser, path: str) -> None:
    with pages(browser) as page:
        page.goto(f"{STRANGE}/{path}")
        map_frame(page)
        page.evaluate(FROM_PARENT, RENDER)
        assert reached(page) == []
        assert not map_frame(page).evaluate("() => 'Streamlit' in window")


def test_opened_by_a_stranger_the_map_s_page_loads_nothing(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{STRANGE}/")
        with page.expect_popup() as opened:
            page.evaluate("(address) => { window.other = window.open(address); }", MAP_PAGE)
        map_frame(opened.value)
        page.evaluate("(message) => window.other.postMessage(message, '*')", RENDER)
        assert reached(opened.value) == []
        assert not opened.value.evaluate("() => 'Streamlit' in window")


def test_another_frame_of_the_dashboard_does_not_reach_the_map(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.frame(url=f"{OURS}/other").evaluate(FROM_SIBLING, RENDER)  # type: ignore[union-attr]
        assert reached(page) == []


def test_an_event_that_no_window_sent_does_not_reach_the_map(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FORGED, RENDER)
        assert reached(page) == []


def test_without_the_check_of_the_source_another_frame_reaches_the_map(browser: Browser) -> None:
    with pages(browser, ("event.source === window.parent && ", "")) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.frame(url=f"{OURS}/other").evaluate(FROM_SIBLING, RENDER)  # type: ignore[union-attr]
        assert len(reached(page)) == 1


def test_without_the_checks_of_the_frame_and_the_origin_a_stranger_reaches_the_map(browser: Browser) -> None:
    always = ("return window.parent !== window && window.frameElement !== null;", "return true;")
    with pages(browser, always, (" && isOfThisOrigin(event)", "")) as page:
        page.goto(f"{STRANGE}/map")
        map_frame(page)
        page.evaluate(FROM_PARENT, RENDER)
        assert len(reached(page)) == 1


def test_without_the_check_of_the_frame_alone_the_origin_still_keeps_a_stranger_out(browser: Browser) -> None:
    always = ("return window.parent !== window && window.frameElement !== null;", "return true;")
    with pages(browser, always) as page:
        for path in ("map", "sandboxed"):
            page.goto(f"{STRANGE}/{path}")
            map_frame(page)
            page.evaluate(FROM_PARENT, RENDER)
            assert reached(page) == []


def test_without_the_stop_the_front_end_hears_strangers_itself(browser: Browser) -> None:
    with pages(browser, ("event.stopImmediatePropagation();", "")) as page:
        page.goto(f"{STRANGE}/dashboard")
        map_frame(page)
        page.evaluate(FROM_GRANDPARENT, RENDER)
        assert reached(page) == ["a listener of its own: streamlit:render"]


def test_without_the_check_of_trust_a_forged_event_reaches_the_map(browser: Browser) -> None:
    with pages(browser, ("event.isTrusted && ", "")) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FORGED, RENDER)
        assert len(reached(page)) == 1


def test_a_script_that_a_message_brings_is_stopped_by_the_page_s_policy_as_well(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        frame = map_frame(page)
        script = "Object.assign(document.createElement('script'), { textContent: 'window.canary = 1' })"
        frame.evaluate(f"() => {{ document.body.append({script}); }}")
        assert frame.evaluate("() => window.canary") is None
