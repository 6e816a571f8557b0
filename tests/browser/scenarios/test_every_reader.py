"""Readers with a small screen, large letters, a preference for no motion, or for a table rather than a map."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.scenarios.conftest import Enter
from tests.browser.scenarios.test_pages import OF_BOTH_HOSTS
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

ENLARGED: ViewportSize = {"width": 683, "height": 450}
"""The part of a laptop's window of 1366 x 900 px that is left when a reader has everything twice as large."""
TWICE_THE_LETTERS = "() => document.documentElement.style.setProperty('font-size', '200%', 'important')"
RUNS_OUT = """
() => [document.scrollingElement, document.querySelector('.stMain')].filter(Boolean)
  .filter((scroller) => scroller.scrollWidth > scroller.clientWidth + 1)
  .map((scroller) => `${scroller.className || scroller.tagName} by ${scroller.scrollWidth - scroller.clientWidth} px`)
"""
CUT = """
() => [...document.querySelectorAll('.cm-panel :is(p, h1, h2, h3, dd, td, th, li, button), .cm-about p')]
  .filter((part) => part.offsetParent && !part.closest('.cm-grid') && getComputedStyle(part).overflow !== 'visible')
  .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
  .map((part) => part.textContent.slice(0, 60))
"""
ON_THE_MAP = """
() => ControlMap.mainCanvas().items.map(({ holding, holder }) => [holding.zone, holder.label, holding.km2])
"""
IN_THE_TABLE = """
(rows) => rows.map((row) => {
  const [holder, area] = row.querySelectorAll('td');
  return [row.dataset.ground, holder.textContent, area.firstElementChild.textContent];
})
"""
SETTLED_AT_ONCE = """
(statement) => {
  ControlMap.map().setZoom(11, { animate: false });
  ControlMap.fly(statement);
  const [one, other] = [ControlMap.map().getZoom(), ControlMap.map().getCenter()];
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
    done(one !== 11 && one === ControlMap.map().getZoom() && other.equals(ControlMap.map().getCenter()));
  })));
}
"""


def test_on_a_phone_a_click_is_answered_under_the_map_by_a_line_that_leads_to_the_panel(
    enter: Enter, shown: Shown
) -> None:
    zone = shown.spoken_of[0]
    reader = enter(screen="phone")
    line = reader.map.locator(".cm-chosen")
    expect(line).to_contain_text(shown.messages.say("map.nothing_chosen"))
    reader.click_zone(zone.id)
    reader.expect_selected(zone.id)
    expect(line).to_contain_text(zone.name.say("en"))
    expect(line).to_contain_text("km²")
    expect(line).to_be_in_viewport()
    assert (line.bounding_box() or {"height": 0})["height"] >= 24
    line.click()
    expect(reader.zone_panel(zone.id).locator("h2")).to_be_in_viewport()


def test_on_a_phone_every_page_is_one_link_away(enter: Enter, shown: Shown) -> None:
    reader = enter(screen="phone")
    for page in ("about", "actors", "article"):
        reader.go_to(shown.messages.say(f"nav.{page}"))
        reader.expect_page(page)
        link = reader.page.get_by_role("link", name=shown.messages.say(f"nav.{page}"), exact=True)
        expect(link).to_have_attribute("aria-current", "page")
        expect(link).to_be_in_viewport(ratio=0.95)


@pytest.mark.parametrize("enlarged", ["page", "letters"])
def test_at_twice_the_size_nothing_overflows_sideways_and_no_text_is_cut_off(
    enter: Enter, shown: Shown, enlarged: str
) -> None:
    reader = enter(zone=shown.spoken_of[0].id)
    if enlarged == "page":
        reader.page.set_viewport_size(ENLARGED)
    for page in OF_BOTH_HOSTS:
        reader.enter(page, zone=shown.spoken_of[0].id)
        if enlarged == "letters":
            reader.page.evaluate(TWICE_THE_LETTERS)
        assert reader.page.evaluate(RUNS_OUT) == [], page
        assert reader.page.evaluate(CUT) == [], page


def test_a_reader_who_prefers_no_motion_is_taken_to_a_statements_ground_at_once(enter: Enter, shown: Shown) -> None:
    reader = enter("article")
    reader.page.emulate_media(reduced_motion="reduce")
    assert reader.run_in_map(SETTLED_AT_ONCE, shown.on_ground)
    still = "() => getComputedStyle(document.querySelector('.cm-statement > button')).transitionDuration"
    assert reader.page.evaluate(still) == "0s"


def test_the_table_beside_the_map_says_what_the_map_shows(enter: Enter) -> None:
    reader = enter()
    rows = reader.panel.locator("tr[data-ground]")
    expect(rows).not_to_have_count(0)
    shown_on_map = {(zone, holder, f"{km2:,.0f}") for zone, holder, km2 in reader.run_in_map(ON_THE_MAP)}
    assert {tuple(row) for row in rows.evaluate_all(IN_THE_TABLE)} == shown_on_map
