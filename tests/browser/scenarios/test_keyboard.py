"""The main task without a mouse, from the top of the page to the article and back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

MOST_TABS = 150
"""Page links, pickers, every zone, the names in the panel: a reader should have reached a statement by then."""
FOCUSED = "(wanted) => Boolean(document.activeElement && document.activeElement.matches(wanted))"
SEEN = """
() => {
  const focused = document.activeElement, style = getComputedStyle(focused);
  return style.outlineStyle !== 'none' || style.boxShadow !== 'none' || parseFloat(style.strokeWidth) >= 3;
}
"""


def tab_to(reader: AnyReader, wanted: str, *, in_map: bool = False) -> None:
    """Press Tab until the wanted element has the focus; the focus must be visible there."""
    run = reader.run_in_map if in_map else reader.page.evaluate
    for _ in range(MOST_TABS):
        reader.page.keyboard.press("Tab")
        if run(FOCUSED, wanted):
            assert run(SEEN, None), f"the focus on {wanted} is not visible"
            return
    pytest.fail(f"{wanted} could not be reached by Tab")


def test_zone_panel_statement_article_and_ground_are_reached_by_keyboard_alone(enter: Enter, shown: Shown) -> None:
    zone = shown.spoken_of[0].id
    reader = enter()
    tab_to(reader, f'path[data-zone="{zone}"]', in_map=True)
    reader.page.keyboard.press("Enter")
    reader.expect_selected(zone)

    tab_to(reader, "[data-statement] > button")
    reader.page.keyboard.press("Enter")
    chosen = reader.panel.locator("[data-statement].is-chosen")
    expect(chosen).to_have_count(1)
    identifier = chosen.get_attribute("data-statement") or ""
    reader.expect_lit(shown.lit[identifier])

    tab_to(reader, ".cm-back, .cm-back *")
    reader.page.keyboard.press("Enter")
    reader.expect_selected(None)


def test_the_article_is_opened_and_read_by_keyboard_alone(enter: Enter, shown: Shown) -> None:
    reader = enter()
    name = shown.messages.say("nav.article")
    link = reader.page.get_by_role("link", name=name, exact=True)
    for _ in range(MOST_TABS):
        reader.page.keyboard.press("Tab")
        if link.evaluate("(link) => link === document.activeElement"):
            break
    else:
        pytest.fail("the article's link could not be reached by Tab")
    reader.page.keyboard.press("Enter")
    reader.expect_page("article")
    reader.page.keyboard.press("ArrowRight")
    first = reader.statement(shown.reading_order[0])
    expect(first).to_have_class(re.compile("is-chosen"))
    reader.expect_lit(shown.lit[shown.reading_order[0]])
