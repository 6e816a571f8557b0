"""The main job: click a zone of the article, read what it says of it."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

SIX = {
    "government": 2,
    "kurdish-led": 2,
    "rebels-northwest": 2,
    "rebels-southwest": 2,
    "rebels-eastern-ghouta": 2,
    "islamic-state": 1,
}
"""The zones that the article speaks of, and how many statements at least speak of each by name or by place."""

AREA = re.compile(r"\d[\d,]* km², between \d[\d,]* and \d[\d,]*")
FRONT = re.compile(r"\d[\d,.]* km of front")


def test_a_click_on_each_zone_of_the_article_gives_a_panel_of_its_own(visit: Visit) -> None:
    reader = visit("/")
    said: dict[str, set[str]] = {}
    names: set[str] = set()
    for zone, least in SIX.items():
        reader.click_zone(zone)
        reader.expect_selected(zone)
        panel = reader.zone_panel(zone)
        names.add(panel.locator("h2").inner_text())
        expect(panel.locator("dt", has_text="Held by").first).to_be_visible()
        expect(panel.locator(".cm-facts dd b").first).not_to_be_empty()
        expect(panel.locator(".cm-facts")).to_contain_text(AREA)
        fronts = panel.locator(".cm-front-length").all_inner_texts()
        assert fronts, zone
        assert all(FRONT.fullmatch(front) for front in fronts), fronts
        own = panel.locator('[data-link="name"] [data-statement], [data-link="place"] [data-statement]')
        assert own.count() >= least, zone
        said[zone] = set(panel.locator("[data-statement]").evaluate_all("(all) => all.map((o) => o.dataset.statement)"))
    assert len(names) == len(SIX)
    for one, other in combinations(said, 2):
        shared = said[one] & said[other]
        assert 2 * len(shared) <= max(len(said[one]), len(said[other])), (one, other, shared)


def test_ground_is_marked_in_the_next_frame_before_the_server_answers(visit: Visit) -> None:
    reader = visit("/")
    reader.frame.evaluate(
        """() => {
          const look = () => { window.seen = [
            document.querySelectorAll('path.is-selected.zone-kurdish-led').length, parent.location.search ]; };
          document.addEventListener('click', () => requestAnimationFrame(look), { capture: true, once: true });
        }"""
    )
    reader.click_zone("kurdish-led")
    seen = reader.frame.wait_for_function("window.seen").json_value()
    assert seen[0] > 0, "the clicked ground was not marked"
    assert seen[1] == "", "the mark waited for the server"
    reader.expect_selected("kurdish-led")


def test_the_map_is_never_loaded_anew(visit: Visit) -> None:
    reader = visit("/")
    reader.page.evaluate("() => { window.first = document.querySelector('iframe[title*=folium]'); }")
    reader.frame.evaluate("() => { window.mark = 'the first'; }")
    reader.click_zone("government")
    reader.expect_selected("government")
    reader.panel.locator("[data-statement] > button").first.click()
    expect(reader.panel.locator(".is-chosen")).to_have_count(1)
    picker = reader.page.get_by_role("combobox", name="Zone")
    picker.click()
    picker.press_sequentially("Eastern Gh")
    expect(reader.page.get_by_role("option")).to_have_count(1)
    picker.press("Enter")
    reader.expect_selected("rebels-eastern-ghouta")
    assert reader.page.evaluate("() => window.first === document.querySelector('iframe[title*=folium]')")
    assert reader.frame.evaluate("() => window.mark") == "the first"
