"""The guard of the map's page, tested alone: whose messages it lets through, and which parts of them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser

from controlmap.ui.link.guarded_map_page import START
from tests.browser.guarded_map_page import (
    FOLDER,
    FORGED,
    FROM_GRANDPARENT,
    FROM_PARENT,
    FROM_SIBLING,
    MAP_PAGE,
    OURS,
    RENDER,
    STRANGE,
    map_frame,
    pages,
    reached,
)

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def test_a_message_of_the_dashboard_arrives_without_anything_that_could_run_as_code(
    browser: Browser,
) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FROM_PARENT, RENDER)
        [message] = reached(page)
        assert message["args"]["script"] == START
        assert message["args"]["js_links"] == message["args"]["css_links"] == []
        assert map_frame(page).evaluate("() => window.executed") == 1
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


def test_invalid_colours_are_left_out(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FROM_PARENT, {**RENDER, "theme": {**RENDER["theme"], "font": "x} </style><script>"}})
        [message] = reached(page)
        assert message["theme"] is None


def test_a_page_that_frames_the_dashboard_does_not_reach_the_map(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{STRANGE}/dashboard")
        map_frame(page)
        page.evaluate(FROM_GRANDPARENT, RENDER)
        assert reached(page) == []


@pytest.mark.parametrize("path", ["map", "sandboxed"])
def test_framed_by_another_site_the_map_s_page_loads_nothing(browser: Browser, path: str) -> None:
    with pages(browser) as page:
        page.goto(f"{STRANGE}/{path}")
        map_frame(page)
        page.evaluate(FROM_PARENT, RENDER)
        assert reached(page) == []
        assert not map_frame(page).evaluate("() => 'Streamlit' in window")


def test_opened_by_another_site_the_map_s_page_loads_nothing(browser: Browser) -> None:
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


def test_a_script_in_a_message_is_also_blocked_by_the_page_s_policy(browser: Browser) -> None:
    with pages(browser) as page:
        page.goto(f"{OURS}/")
        frame = map_frame(page)
        script = "Object.assign(document.createElement('script'), { textContent: 'window.canary = 1' })"
        frame.evaluate(f"() => {{ document.body.append({script}); }}")
        assert frame.evaluate("() => window.canary") is None
