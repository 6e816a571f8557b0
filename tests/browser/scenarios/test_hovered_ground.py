"""On the timeline, what is pointed at lights its ground on the map."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.scenarios.conftest import Enter

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

DRAWN = "() => ControlMap.mainCanvas().items.map(({ holding }) => [holding.zone, holding.controller])"

SPOT_OF_BAND = """(holders) => {
  const chart = document.querySelector('.cm-chart').getBoundingClientRect();
  for (let y = 0.1; y < 0.9; y += 0.1) for (let x = 0.1; x < 0.9; x += 0.1) {
    const at = [chart.x + x * chart.width, chart.y + y * chart.height];
    const holder = document.elementFromPoint(...at)?.dataset.lit;
    if (holders.includes(holder)) return [holder, ...at];
  }
}"""


def test_an_event_and_a_band_of_the_chart_light_their_ground_and_leave_the_selection(enter: Enter) -> None:
    reader = enter("timeline")
    reader.page.locator(".cm-chart polygon").first.wait_for()
    drawn = [(zone, holder) for zone, holder in reader.run_in_map(DRAWN)]
    zones, holders = {zone for zone, _ in drawn}, {holder for _, holder in drawn}
    before = reader.page.url
    rows = reader.page.locator(".cm-event[data-lit]:visible")
    row = next(row for row in rows.all() if zones & set((row.get_attribute("data-lit") or "").split()))
    asked = zones & set((row.get_attribute("data-lit") or "").split())
    row.hover()
    reader.expect_lit(asked)
    away = reader.page.locator(".cm-slider")
    away.hover()
    reader.expect_lit(set())
    row.locator("button").first.focus()
    reader.expect_lit(asked)
    away.focus()
    reader.expect_lit(set())
    reader.page.locator(".cm-chart").scroll_into_view_if_needed()
    holder, x, y = reader.page.evaluate(SPOT_OF_BAND, sorted(holders))
    reader.page.mouse.move(x, y)
    reader.expect_lit({zone for zone, held_by in drawn if held_by == holder})
    away.hover()
    expect(reader.map.locator("path.cm-zone.is-lit")).to_have_count(0)
    assert reader.page.url == before
