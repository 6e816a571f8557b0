"""Negative controls for the guard of the map's page: without a check, messages that it blocked reach the front end."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.guarded_map_page import (
    FORGED,
    FROM_GRANDPARENT,
    FROM_PARENT,
    FROM_SIBLING,
    OURS,
    RENDER,
    STRANGE,
    map_frame,
    pages,
    reached,
)

pytestmark = pytest.mark.browser


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


def test_without_the_check_of_the_frame_the_check_of_the_origin_still_blocks_other_sites(browser: Browser) -> None:
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


def test_without_the_check_of_is_trusted_a_forged_event_reaches_the_map(browser: Browser) -> None:
    with pages(browser, ("event.isTrusted && ", "")) as page:
        page.goto(f"{OURS}/")
        map_frame(page)
        page.evaluate(FORGED, RENDER)
        assert len(reached(page)) == 1
