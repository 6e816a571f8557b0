"""A page that is not complete yet: its ground comes before the labels, and clicks before its program are answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.rehearsal.visit import MAP_FRAME

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

PROGRAM = re.compile(r"/page-[0-9a-f]+\.js$")

AT_FIRST_GROUND = """
(() => {
  if (window !== top) return;
  const look = () => {
    const map = document.querySelector("iframe")?.contentDocument;
    if (map?.querySelector("path.cm-zone")) (THEN)(map);
    else requestAnimationFrame(look);
  };
  look();
})();
"""
"""In the first frame in which there is ground: call THEN with the map's document."""

COUNT_LABELS = "(map) => { window.labelledAtFirst = map.querySelectorAll('.cm-label, .cm-callout').length; }"
CLICK_ON_GROUND = """() => {
  const map = document.querySelector("iframe").contentDocument;
  const ground = map.querySelector("path.cm-zone.zone-kurdish-led");
  ground.dispatchEvent(new map.defaultView.MouseEvent("click", { bubbles: true }));
}"""


@pytest.fixture
def early(browser: Browser) -> Iterator[Page]:
    """Return a page whose program does not arrive before `release`."""

    def hold(_: Route) -> None:
        """Answer nothing for now."""

    with browser.new_context() as context:
        page = context.new_page()
        page.route(PROGRAM, hold)
        yield page


def test_the_ground_is_painted_before_its_labels_are_placed(browser: Browser, server: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.add_init_script(AT_FIRST_GROUND.replace("THEN", COUNT_LABELS))
        page.goto(server)
        page.frame_locator(MAP_FRAME).locator(".cm-label").first.wait_for()
        assert page.evaluate("() => window.labelledAtFirst") == 0


def test_a_click_on_the_map_before_the_pages_program_is_loaded_is_answered(early: Page, server: str) -> None:
    page = early
    page.goto(server)
    page.frame_locator(MAP_FRAME).locator(".cm-label").first.wait_for()
    page.evaluate(CLICK_ON_GROUND)
    release(page)
    page.locator('[data-panel-end="kurdish-led"]').wait_for(state="attached")
    page.wait_for_function("() => location.search === '?zone=kurdish-led'")


def test_a_statement_clicked_before_the_pages_program_is_loaded_is_selected(early: Page, server: str) -> None:
    page = early
    page.goto(f"{server}/article")
    statement = page.locator(".cm-statement").first
    statement.locator("> button").first.click()
    release(page)
    expect(statement).to_have_class(re.compile("is-chosen"))


def release(page: Page) -> None:
    assert page.evaluate("() => window.ControlMapPage === undefined")
    page.unroute(PROGRAM)  # lets what was held go on
