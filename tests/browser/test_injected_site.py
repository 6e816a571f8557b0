"""The static edition full of markup, without its policy: displayed as text, executed nowhere.

The policy alone would stop the canary. Without it, the same page with escaping switched off triggers the canary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.publish.site.static_site import site_files
from tests.browser.injected_edition import CANARY, MARKUP, SEEN, inject

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

POLICY = b'http-equiv="Content-Security-Policy"'
PARAMETERS = ("zone", "annotation", "place", "front", "at", "actor", "date", "lang", "compare", "speaker")
ADDRESSES = (
    "?zone=kernel",
    "?place=pith",
    "?actor=crown",
    "?annotation=l1-plain#article",
    "?date=2019-03-01&compare=2020-06-15#timeline",
    "?" + "&".join(f"{name}={quote(MARKUP)}" for name in PARAMETERS),
)


@pytest.fixture(scope="module")
def injected(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """Return the injected edition, opened."""
    return open_edition(inject(marrow, tmp_path_factory.mktemp("injected") / "marrow"))


def write(atlas: Atlas, folder: Path, *, escaping: bool) -> str:
    """Write the static edition without its policy, with or without escaping in its scripts; return its address."""
    for name, content in site_files(atlas).items():
        text = content.replace(POLICY, b'name="no-policy"') if name.endswith(".html") else content
        if name.endswith(".js") and not escaping:
            text = re.sub(rb"\.textContent *=(?!=)", b".innerHTML=", text)
        (folder / name).write_bytes(text)
    index = (folder / "index.html").read_bytes()
    assert b"no-policy" in index
    return (folder / "index.html").as_uri()


def tour(page: Page, address: str) -> Iterator[str]:
    """Open every part of the edition, hover, click and search; yield the name of each step once it is done."""
    for rest in ADDRESSES:
        page.goto(address + rest)
        page.locator("path.cm-zone").first.wait_for(state="attached")
        yield rest
    page.goto(address)
    for link in page.locator("[data-page-link]").all():
        link.click()
        yield f"the page {link.get_attribute('data-page-link')}"
    page.goto(address)
    page.locator("path.cm-zone").first.wait_for(state="attached")
    for path in page.locator("path.cm-zone, .cm-place, .cm-callout, .cm-legend-item").all():
        path.dispatch_event("mouseover")
        path.dispatch_event("mousemove")
    yield "hovering"
    page.get_by_role("searchbox").fill(SEEN)
    page.locator("#cm-panel").get_by_text(SEEN).first.wait_for()
    yield "searching"


def has_fired(page: Page) -> bool:
    """Return whether the canary was triggered."""
    return bool(page.evaluate("() => window.__canary === 1"))


def test_no_part_of_the_static_edition_executes_text_of_an_edition(
    injected: Atlas, browser: Browser, tmp_path: Path
) -> None:
    address = write(injected, tmp_path, escaping=True)
    with browser.new_context() as context:
        page = context.new_page()
        for step in tour(page, address):
            assert not has_fired(page), step
            assert SEEN in page.locator("body").inner_text(), step
            assert not page.locator(f'[href*="{CANARY}"], [src*="{CANARY}"], img[src="x"]').count(), step


def test_the_same_tour_triggers_the_canary_if_the_scripts_do_not_escape(
    injected: Atlas, browser: Browser, tmp_path: Path
) -> None:
    address = write(injected, tmp_path, escaping=False)
    with browser.new_context() as context:
        page = context.new_page()
        assert any(has_fired(page) for _ in tour(page, address))
