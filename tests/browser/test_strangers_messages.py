"""Another site's page, beside the dashboard, sends every message that the stack obeys to every window it can reach.

Unless a test says otherwise, the headers that would block it are removed from the answers: the checks in the pages must
suffice by themselves. The same attempts succeed at a dashboard without checks (test_unguarded_dashboard.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.browser.guarded_servers import NEWSROOM, WAYS, serving_by
from tests.browser.spots import LARGE_MAP
from tests.browser.strangers import COMPONENT, ORIGINS, OTHER_SITE, STREAMLIT_APP, stranger
from tests.rehearsal.visit import FIRST_PAGE_WITHIN_MS, MAP_FRAME

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

WITH_SCRIPTS = "allow-scripts"
OF_SAME_ORIGIN = "allow-scripts allow-same-origin allow-popups"


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    """How the dashboard is served."""
    return str(request.param)


@pytest.fixture(scope="module")
def address(
    way: str, browser: Browser, repository: Path, marrow: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Return the address of a dashboard that has already had a reader."""
    with serving_by(way, repository, marrow, tmp_path_factory.mktemp(way)) as served:
        with browser.new_context() as context:
            page = context.new_page()
            page.goto(served)
            wait_for_map(page)
        yield served


def wait_for_map(page: Page | FrameLocator) -> FrameLocator:
    """Wait until a dashboard has drawn its map; return the content of the map's frame."""
    inside = page.frame_locator(MAP_FRAME)
    inside.locator("path.cm-zone").first.wait_for(timeout=FIRST_PAGE_WITHIN_MS)
    return inside


def expect_answer(page: Page | FrameLocator) -> None:
    """Click on a zone, and check that the panel answers."""
    page.frame_locator(MAP_FRAME).locator(f"{LARGE_MAP} path.cm-zone.zone-north").first.dispatch_event("click")
    expect(page.locator('[data-panel-end="north"]')).to_have_count(1)


@pytest.mark.parametrize(
    ("origin", "sandbox"), [*((origin, None) for origin in ORIGINS), (STREAMLIT_APP, OF_SAME_ORIGIN)]
)
def test_a_page_that_frames_the_dashboard_changes_nothing_in_it(
    browser: Browser, address: str, origin: str, sandbox: str | None
) -> None:
    with stranger(browser, address, origin, headers=False) as other:
        other.frames(f"{address}/", sandbox)
        framed = other.page.frame_locator("iframe")
        wait_for_map(framed)
        other.goes_on()
        assert other.traces() == []
        expect_answer(framed)
        assert other.traces() == []


@pytest.mark.parametrize("origin", ORIGINS)
def test_a_page_that_opens_the_dashboard_changes_nothing_in_it(browser: Browser, address: str, origin: str) -> None:
    with stranger(browser, address, origin, headers=False) as other:
        opened = other.opens(f"{address}/")
        wait_for_map(opened)
        other.goes_on()
        assert other.traces() == []
        expect_answer(opened)
        assert other.traces() == []


@pytest.mark.parametrize("sandbox", [None, WITH_SCRIPTS, OF_SAME_ORIGIN])
def test_the_map_s_page_framed_directly_does_nothing(browser: Browser, address: str, sandbox: str | None) -> None:
    with stranger(browser, address, STREAMLIT_APP, headers=False) as other:
        other.frames(f"{address}{COMPONENT}", sandbox)
        other.page.frame_locator("iframe").locator("#map_div").wait_for(state="attached")
        other.goes_on()
        assert other.traces() == []


def test_the_map_s_page_opened_directly_does_nothing(browser: Browser, address: str) -> None:
    with stranger(browser, address, STREAMLIT_APP, headers=False) as other:
        opened = other.opens(f"{address}{COMPONENT}")
        opened.locator("#map_div").wait_for(state="attached")
        other.goes_on()
        assert other.traces() == []


def test_a_sandboxed_dashboard_does_nothing(browser: Browser, address: str) -> None:
    with stranger(browser, address, STREAMLIT_APP, headers=False) as other:
        other.frames(f"{address}/", WITH_SCRIPTS)
        other.page.frame_locator("iframe").locator("#root").wait_for(state="attached")
        other.goes_on()
        assert other.traces() == []


def test_a_page_that_frames_the_dashboard_cannot_navigate_its_map_s_frame(browser: Browser, address: str) -> None:
    with stranger(browser, address, STREAMLIT_APP, headers=False) as other:
        other.frames(f"{address}/")
        framed = other.page.frame_locator("iframe")
        wait_for_map(framed)
        other.sends_frames_to(f"{STREAMLIT_APP}/inner")
        other.goes_on()
        assert not [frame.url for frame in other.page.frames if frame.url.endswith("/inner")]
        assert other.traces() == []
        other.sends_frames_to(f"{address}{COMPONENT}")
        other.goes_on()
        assert other.traces() == []


@pytest.mark.parametrize("path", ["/", "/about", COMPONENT])
def test_the_headers_keep_other_sites_from_framing_the_dashboard_and_reaching_its_window(
    browser: Browser, address: str, path: str
) -> None:
    with stranger(browser, address, STREAMLIT_APP) as other:
        other.frames(f"{address}{path}")
        other.goes_on()
        assert [frame.url for frame in other.page.frames[1:]] == ["chrome-error://chromewebdata/"]
    with stranger(browser, address, STREAMLIT_APP) as other:
        other.opens(f"{address}{path}")
        # Only once the answer with the headers is there is the window cut off: until then it is a blank page.
        other.page.wait_for_function("() => isCutOff()")


def test_a_site_allowed_to_frame_the_dashboard_shows_a_working_map_and_controls_nothing(
    browser: Browser, address: str, way: str
) -> None:
    with stranger(browser, address, NEWSROOM, headers=True) as other:
        other.frames(f"{address}/")
        if way == "streamlit":
            other.goes_on()
            assert other.others == [], "no site is named there"
            return
        framed = other.page.frame_locator("iframe")
        wait_for_map(framed)
        other.goes_on()
        assert other.traces() == []
        expect_answer(framed)
        assert other.traces() == []


@pytest.mark.parametrize("origin", [STREAMLIT_APP, OTHER_SITE])
def test_the_first_page_of_a_script_alone_is_controlled_by_no_other_site_either(
    browser: Browser, repository: Path, marrow: Path, tmp_path: Path, origin: str
) -> None:
    with (
        serving_by("script", repository, marrow, tmp_path) as address,
        stranger(browser, address, origin, headers=False) as other,
    ):
        other.frames(f"{address}/")
        framed = other.page.frame_locator("iframe")
        wait_for_map(framed)
        other.goes_on()
        # The page is reloaded once if it had no guard from the start.
        wait_for_map(framed)
        other.goes_on()
        assert other.traces() == []
