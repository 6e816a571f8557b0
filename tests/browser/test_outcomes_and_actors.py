"""Outcomes and actors: a selection highlights the map beside it, and the map's frame stays."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.statements.relations import relations
from controlmap.render.web_map.geometry_payload import lights
from tests.browser.conftest import SCHEMES, Scheme, Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

CAMPAIGNS = "l37-campaigns-on-western-pockets"
GHOUTA = "l15-ghouta-in-firing-line"
LEAST_LETTERS_PX = 10
LIT_IN_THE_SAME_TURN = """
(statement) => {
  document.querySelector(`[data-statement="${statement}"] > button`).click();
  const map = document.querySelector('iframe[title*=folium]').contentDocument;
  return [map.querySelectorAll('path.is-lit').length, location.search];
}
"""


def test_choosing_an_outcome_highlights_the_map_at_once_and_never_reloads_its_frame(
    visit: Visit, syria_atlas: Atlas
) -> None:
    reader = visit("/outcomes")
    reader.frame.evaluate("() => { window.mark = 'the first'; }")
    lit, address = reader.page.evaluate(LIT_IN_THE_SAME_TURN, GHOUTA)
    assert lit > 0, "nothing was highlighted before the server answered"
    assert "annotation" not in address
    expect(reader.statement(GHOUTA)).to_have_class(re.compile("is-chosen"))
    assert reader.marked("is-lit") == set(lights(view_of(syria_atlas))[GHOUTA]["zones"])
    assert reader.parameters() == {"annotation": GHOUTA}
    assert reader.frame.evaluate("() => window.mark") == "the first"


def test_a_tension_leads_to_the_other_statement_and_its_ground(visit: Visit, syria_atlas: Atlas) -> None:
    reader = visit("/article")
    reader.statement(CAMPAIGNS).locator("> button").click()
    tensions = reader.statement(CAMPAIGNS).locator(".cm-tensions [data-annotation]")
    expect(tensions.first).to_be_visible()
    other = tensions.first.get_attribute("data-annotation") or ""
    tensions.first.click()
    expect(reader.statement(other)).to_have_class(re.compile("is-chosen"))
    expect(reader.statement(other)).to_be_in_viewport()
    expect(reader.statement(other).locator(f'.cm-tensions [data-annotation="{CAMPAIGNS}"]')).to_be_attached()
    assert reader.marked("is-lit") == set(lights(view_of(syria_atlas))[other]["zones"])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_relations_are_drawn_as_a_graph_in_the_page_s_text_colour(
    visit: Visit, syria_atlas: Atlas, scheme: Scheme
) -> None:
    reader = visit("/actors", scheme=scheme)
    reader.frame.evaluate("() => { window.mark = 'the first'; }")
    reader.page.locator(".st-key-actors-graph label").first.click()
    drawn = reader.page.locator(".st-key-actors-graph svg g.graph")
    table = relations(syria_atlas.edition)
    expect(drawn.locator("g.node")).to_have_count(len({*table.subjects, *table.objects}))
    ink = reader.page.locator(".stApp").evaluate("(app) => getComputedStyle(app).color")
    expect(drawn.locator("g.node text").first).to_have_css("fill", ink)
    letters = drawn.locator("g.edge text").first.bounding_box()
    assert letters is not None
    assert letters["height"] > LEAST_LETTERS_PX
    expect(drawn.locator("g.edge path").first).to_have_css("stroke", ink)
    reader.page.wait_for_function("() => location.search.includes('graph=1')")
    assert reader.frame.evaluate("() => window.mark") == "the first"
