"""streamlit-folium's own page accepts messages from anybody, so its address gives nothing or the guarded page."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path

import pytest
import streamlit_folium
from playwright.sync_api import Browser

from tests.browser.guarded_servers import WAYS, serving_by
from tests.browser.strangers import COMPONENT
from tests.rehearsal.visit import FIRST_PAGE_WITHIN_MS

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

BUILD = Path(streamlit_folium.__file__).parent / "frontend" / "build"
FOLDER = COMPONENT.rpartition("/")[0]


def ask(address: str) -> tuple[int, str]:
    """Return an answer's status and text."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 -- our own server
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, ""


def see(browser: Browser, address: str, awaited: str) -> None:
    """Open a page as a new reader, and wait for something to appear on it."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address)
        page.locator(awaited).first.wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)


@pytest.mark.parametrize("way", WAYS)
def test_streamlit_foliums_own_page_is_never_served(
    browser: Browser, repository: Path, marrow: Path, tmp_path: Path, way: str
) -> None:
    with serving_by(way, repository, marrow, tmp_path) as address:
        page = address + COMPONENT
        assert ask(page)[0] == 404, "there has been no reader yet"
        see(browser, f"{address}/about", ".cm-cite")
        assert ask(page)[0] == 404, "the page has no map"
        see(browser, address, ".st-key-map iframe")
        status, text = ask(page)
        assert status == 200
        assert text.count("<script") == 1
        assert "comesFromTheDashboard" in text
        for file in BUILD.rglob("*.*"):
            name = file.relative_to(BUILD).as_posix()
            assert name == "index.html" or ask(f"{address}{FOLDER}/{name}")[0] == 404, name
