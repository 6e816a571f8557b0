"""Two compared days in one map, on both sides of a divider."""

from __future__ import annotations

from typing import Final

import pytest
from playwright.sync_api import expect

from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown
from tests.browser.spots import LARGE_MAP

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

EARLIER: Final = f"{LARGE_MAP} .leaflet-cm-earlier-pane path.cm-zone"
"""Ground of the earlier day."""

ANSWERING: Final = """() => {
  const stage = document.querySelector('.cm-stage').getBoundingClientRect();
  const divider = document.querySelector('.cm-divider').getBoundingClientRect();
  const middle = (divider.left + divider.right) / 2;
  const found = { left: new Set(), right: new Set() };
  for (let y = 0.1; y < 0.9; y += 0.04) for (let x = 0.05; x < 0.95; x += 0.02) {
    const at = stage.left + x * stage.width;
    const hit = document.elementFromPoint(at, stage.top + y * stage.height);
    if (!hit?.matches('path.cm-zone')) continue;
    found[at < middle ? 'left' : 'right'].add(hit.closest('.leaflet-pane').className.includes('earlier'));
  }
  return [[...found.left], [...found.right]];
}"""


def test_each_side_of_the_divider_answers_for_its_own_day(enter: Enter, shown: Shown) -> None:
    before, after = shown.days
    reader = enter("timeline", date=after.isoformat(), compare=before.isoformat())
    button, divider = reader.map.locator(".cm-swiper"), reader.map.locator(".cm-divider")
    expect(divider).to_be_hidden()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(reader.map.locator(EARLIER)).not_to_have_count(0)
    expect(divider).to_have_attribute("aria-valuenow", "50")
    expect(reader.map.locator(".cm-swipe-day")).to_have_text([shown.messages.day(before), shown.messages.day(after)])
    assert reader.run_in_map(ANSWERING) == [[True], [False]]

    divider.focus()
    reader.page.keyboard.press("End")
    expect(divider).to_have_attribute("aria-valuenow", "100")
    assert reader.run_in_map(ANSWERING) == [[True], []]

    button.click()
    expect(reader.map.locator(EARLIER)).to_have_count(0)
    expect(divider).to_be_hidden()


def test_without_a_comparison_nothing_can_be_swiped(enter: Enter) -> None:
    expect(enter("timeline").map.locator(".cm-swiper")).to_be_hidden()
