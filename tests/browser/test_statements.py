"""From a statement to the ground it speaks of and back; from the panel to whatever it names."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.render.ground_payload import lights
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


def test_a_statement_lights_its_ground_and_a_second_click_puts_it_out(visit: Visit, syria_atlas: Atlas) -> None:
    reader = visit("/?zone=rebels-eastern-ghouta")
    first = reader.panel.locator("[data-statement]").first
    identifier = first.get_attribute("data-statement") or ""
    statement = reader.statement(identifier)
    statement.get_by_role("button").click()
    expect(statement).to_have_class(re.compile("is-chosen"))
    expect(statement).to_contain_text("Shown on the map")
    assert reader.marked("is-lit") == set(lights(view_of(syria_atlas))[identifier]["zones"])
    assert reader.parameters() == {"zone": "rebels-eastern-ghouta", "annotation": identifier}
    statement.get_by_role("button").click()
    expect(statement).not_to_have_class(re.compile("is-chosen"))
    expect(reader.map.locator("path.cm-zone.is-lit")).to_have_count(0)
    assert reader.parameters() == {"zone": "rebels-eastern-ghouta"}


def test_a_statement_lights_its_ground_before_the_server_answers(visit: Visit) -> None:
    reader = visit("/?zone=islamic-state")
    lit = reader.page.evaluate(
        """() => {
          document.querySelector('.st-key-zone-panel [data-statement] > button').click();
          const map = document.querySelector('iframe[title*=folium]').contentDocument;
          return map.querySelectorAll('path.is-lit').length;
        }"""
    )
    assert lit > 0


def test_a_statement_of_the_article_page_lights_its_ground(visit: Visit, syria_atlas: Atlas) -> None:
    reader = visit("/article")
    identifier = next(note for note, lit in lights(view_of(syria_atlas)).items() if len(lit["zones"]) > 1)
    statement = reader.statement(identifier)
    statement.get_by_role("button").first.click()
    expect(statement).to_have_class(re.compile("is-chosen"))
    assert reader.marked("is-lit") == set(lights(view_of(syria_atlas))[identifier]["zones"])
    assert reader.parameters()["annotation"] == identifier


def test_a_neighbour_of_the_panel_becomes_the_selected_zone(visit: Visit) -> None:
    reader = visit("/?zone=rebels-eastern-ghouta")
    panel = reader.zone_panel("rebels-eastern-ghouta")
    panel.locator(".cm-facts [data-zone]").first.click()
    reader.expect_selected("government")


def test_a_place_of_the_panel_shows_its_card_and_its_dot(visit: Visit) -> None:
    reader = visit("/?zone=rebels-northwest")
    place = reader.zone_panel("rebels-northwest").locator("[data-place]").first
    name = place.inner_text()
    place.click()
    expect(reader.panel.locator('[data-panel="place"] h2')).to_contain_text(name)
    expect(reader.map.locator(".cm-place.is-lit").first).to_have_text(name)


def test_a_search_by_typing_finds_a_town_and_opens_it(visit: Visit) -> None:
    reader = visit("/")
    field = reader.page.get_by_role("textbox", name="Search")
    field.fill("Douma")
    field.press("Enter")
    found = reader.panel.locator('[data-panel="results"] [data-place]').first
    expect(found).to_have_text("Douma")
    found.click()
    expect(reader.panel.locator('[data-panel="place"] h2')).to_contain_text("Douma")
    expect(field).to_have_value("")
