"""The coverage grid in use: marks open statements, headings open zones, and the grid does not move."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SCREENS, Visit
from tests.browser.test_looks import PAGE_FAULTS

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

GRID = ".st-key-coverage-grid"
CHOSEN = ".st-key-coverage-chosen"
GROUND = "cell => getComputedStyle(cell).backgroundColor"


@pytest.mark.parametrize("screen", SCREENS)
def test_a_mark_opens_its_statement_and_the_grid_keeps_its_position_and_the_focus(visit: Visit, screen: str) -> None:
    reader = visit("/coverage", screen)
    page = reader.page
    mark = page.locator(f"{GRID} .mark-name").nth(12)
    identifier = mark.get_attribute("data-annotation")
    mark.scroll_into_view_if_needed()
    mark.click()
    expect(page.locator(f'{CHOSEN} [data-statement="{identifier}"]')).to_be_in_viewport()
    page.wait_for_function("one => new URLSearchParams(location.search).get('annotation') === one", arg=identifier)
    assert page.locator(GRID).evaluate("grid => grid.scrollTop") > 0
    assert page.evaluate("() => document.activeElement.dataset.annotation") == identifier


def test_a_heading_opens_its_zone_and_closes_the_statement(visit: Visit) -> None:
    reader = visit("/coverage?annotation=l14-rebels-remain-in-northwest")
    page = reader.page
    page.get_by_role("columnheader", name="Al-Tanf").get_by_role("button").click()
    expect(page.locator(f'{CHOSEN} [data-panel-zone="tanf"]')).to_be_visible()
    assert reader.parameters() == {"zone": "tanf"}
    row = page.locator(f'{GRID} tr[data-row="l14-rebels-remain-in-northwest"] > th')
    expect(row).to_have_css("background-color", page.locator(f"{GRID} thead th").first.evaluate(GROUND))


def test_a_mark_is_reached_and_opened_by_keyboard_alone(visit: Visit) -> None:
    page = visit("/coverage").page
    page.locator(f"{GRID} tbody button").first.focus()
    page.keyboard.press("Tab")
    identifier = page.evaluate("() => document.activeElement.dataset.annotation")
    page.keyboard.press("Enter")
    expect(page.locator(f'{CHOSEN} [data-statement="{identifier}"]')).to_be_visible()


def test_a_statement_of_the_list_is_read_without_scrolling_back(visit: Visit) -> None:
    page = visit("/coverage").page
    last = page.locator('[data-list="nowhere"] button').last
    last.click()
    expect(page.locator(f"{CHOSEN} [data-statement]")).to_be_in_viewport()


@pytest.mark.parametrize("screen", SCREENS)
def test_headings_and_statements_stay_in_sight_while_the_grid_scrolls(visit: Visit, screen: str) -> None:
    page = visit("/coverage", screen).page
    page.locator(GRID).evaluate("grid => grid.scrollTo(200, 600)")
    corners = (
        "selector => { const box = document.querySelector(selector).getBoundingClientRect(); return [box.x, box.y]; }"
    )
    box = page.evaluate(corners, GRID)
    assert page.evaluate(corners, f"{GRID} thead")[1] == pytest.approx(box[1], abs=3)
    assert page.evaluate(corners, f"{GRID} tbody tr:nth-child(30) > th")[0] == pytest.approx(box[0], abs=3)
    assert page.evaluate(PAGE_FAULTS) == []
