"""An edition, an address and a search full of markup: displayed as text everywhere, executed nowhere.

The same tour of a dashboard with escaping switched off must trigger the canary, which shows that this test can fail.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from controlmap.render.page_list import DASHBOARD_PAGES
from tests.browser.injected_edition import CANARY, MARKUP, SEEN, inject
from tests.rehearsal.server import serving
from tests.rehearsal.visit import AT_REST, FIRST_PAGE_WITHIN_MS, MAP_FRAME, Notes

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

PAGES = [page.name for page in DASHBOARD_PAGES]
"""Every page, by its address; the map is at the root."""

PATHS = (
    *(f"/{name}" for name in PAGES if name != "map"),
    "/?zone=kernel",
    "/timeline?date=2019-03-01&compare=2020-06-15",
    "/article?annotation=l1-plain",
    "/coverage?annotation=l1-plain",
    "/?place=pith",
    "/?actor=crown",
    "/?annotation=l3-hills",
    "/?zone=kernel&lang=ar",
    "/article?annotation=l1-plain&lang=ar",
    "/outcomes?annotation=l3-hills",
    "/actors?relation=overseas.crown&graph=1",
    "/?"
    + "&".join(
        f"{name}={quote(MARKUP)}" for name in ("zone", "annotation", "place", "front", "at", "actor", "date", "lang")
    ),
    f"/article?modality={quote(MARKUP)}&speaker={quote(MARKUP)}&compare={quote(MARKUP)}",
)
"""Every page, every card, and the markup in every parameter of an address."""

WITHOUT_A_MAP = tuple(f"/{page.name}" for page in DASHBOARD_PAGES if not page.has_map)

HOVERED = "path.cm-zone, .cm-place, .cm-callout, .cm-legend-item, .cm-conference-place"


def wait(page: Page) -> None:
    """Wait until the page is drawn, with its map if it has one. It is also at rest before its script begins."""
    page.locator(".stHtml").first.wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
    page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
    if not urlsplit(page.url).path.startswith(WITHOUT_A_MAP):
        page.frame_locator(MAP_FRAME).locator("path.cm-zone").first.wait_for(state="attached")


def tour(page: Page, address: str) -> Iterator[str]:
    """Open every page, hover over and click everything, and search; yield the name of each step once it is done."""
    for path in PATHS:
        page.goto(address + path)
        wait(page)
        yield path
        page.emulate_media(media="print")
        yield f"printing {path}"
        page.emulate_media(media="screen")
    page.goto(address + "/report")
    wait(page)
    page.get_by_role("textbox").first.fill(f"{MARKUP} was read in Pith, and the League was there. {MARKUP}")
    page.get_by_role("textbox").first.press("Control+Enter")
    page.locator('[data-panel="report"]').first.wait_for()
    yield "reporting"
    page.goto(address)
    wait(page)
    inside = page.frame_locator(MAP_FRAME)
    for number in range(inside.locator(HOVERED).count()):
        inside.locator(HOVERED).nth(number).dispatch_event("mouseover")
        inside.locator(HOVERED).nth(number).dispatch_event("mousemove")
    yield "hovering over the map"
    drawn = inside.locator("path.cm-zone").evaluate_all("(paths) => paths.map((path) => path.getAttribute('class'))")
    for zone in sorted({marks.partition(" zone-")[2].split()[0] for marks in drawn}):
        inside.locator(f"path.zone-{zone}").first.dispatch_event("click")
        # One after the other: the answer to an earlier click would close the results of the search.
        page.locator(f'[data-panel-end="{zone}"]').first.wait_for(state="attached")
    page.locator(AT_REST).wait_for(state="attached")
    yield "clicking on the map"
    for wanted in (SEEN, "north"):
        field = page.locator(".st-key-search input")
        field.fill(wanted)
        field.press("Enter")
        page.locator('[data-panel="results"]').wait_for()
        yield f"searching for {wanted}"
    page.get_by_role("combobox", name="Zone", exact=True).click()
    page.get_by_role("option").first.wait_for()
    yield "opening the list of zones"


def has_fired(page: Page) -> bool:
    """Return whether the canary was triggered in the page or in any of its frames."""
    return any(frame.evaluate("() => window.__canary === 1") for frame in page.frames)


@contextmanager
def dashboard(repository: Path, marrow: Path, folder: Path, app: Path) -> Iterator[str]:
    """Serve the injected edition with a given entry point, in a folder of its own."""
    folder.mkdir()
    shutil.copytree(repository / ".streamlit", folder / ".streamlit")
    shutil.copy(app, folder / "app.py")
    (folder / "static").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONTROLMAP_EDITION", str(inject(marrow, folder / "marrow")))
        patch.setenv("CONTROLMAP_TEST_ROOT", str(repository))
        with serving(Path(sys.executable).parent / "streamlit", folder, folder / "server.log") as address:
            yield address
    log = (folder / "server.log").read_text(encoding="utf-8")
    assert "Traceback" not in log, log


def test_nothing_in_an_edition_an_address_or_a_search_is_executed_anywhere(
    repository: Path, marrow: Path, tmp_path: Path, browser: Browser
) -> None:
    app = Path(__file__).with_name("escaped_app.py")
    with dashboard(repository, marrow, tmp_path / "served", app) as address, browser.new_context() as context:
        page, notes = context.new_page(), Notes(address)
        page.route("**/*", notes.guard)
        page.on("dialog", lambda dialog: notes.faults.append(f"dialog: {dialog.message}"))
        seen = set()
        for step in tour(page, address):
            assert not has_fired(page), step
            if any(SEEN in frame.locator("body").inner_text() for frame in page.frames):
                seen.add(step)
            assert not page.locator(f'[href*="{CANARY}"], [src*="{CANARY}"], img[src="x"]').count(), step
        unseen = {step for step in tour_of_words() if step not in seen}
        assert not unseen, "these steps showed no text of the edition"
        assert not notes.faults, notes.faults


def tour_of_words() -> set[str]:
    """Return the steps at which the markup must be readable as text."""
    printed = {f"printing {path}" for path in PATHS}
    return {*PATHS, *printed, "reporting", "hovering over the map", "clicking on the map", f"searching for {SEEN}"}


def test_the_same_tour_triggers_the_canary_if_escaping_is_switched_off(
    repository: Path, marrow: Path, tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONTROLMAP_TEST_UNESCAPED", "1")
    app = Path(__file__).with_name("unescaped_app.py")
    with dashboard(repository, marrow, tmp_path / "served", app) as address, browser.new_context() as context:
        page = context.new_page()
        assert any(has_fired(page) for _ in tour(page, address))
