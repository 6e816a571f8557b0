"""From each statement to its ground and from each zone to its statements, in one click, without reloading the frame.

A zone that a statement reaches has a chip beside it; one that none reaches is a choice of the filter by zone.
"""

from __future__ import annotations

from statistics import median
from typing import Any

import pytest
from playwright.sync_api import expect

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.model.place import PlaceRank
from controlmap.render.web_map.geometry_payload import lights
from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

MEDIAN_WITHIN_MS = 100
"""From the click to the highlight. Typically 5 ms; the median is compared, so that a busy machine fails no test."""

COURIER_READY = "() => window.ControlMapPage && window.ControlMapPage.channel() && window.ControlMapPage.channel().send"
"""Scripts press faster than any reader could: until this is true, the page does not listen yet."""

PRESS_EACH = """
() => {
  const iframe = document.querySelector('iframe[title*=folium]');
  window.controlmapFrame = iframe;
  iframe.contentWindow.controlmapSeen = true;
  const map = iframe.contentDocument;
  const large = (mark) => [...map.querySelectorAll('.cm-stage > .leaflet-container ' + mark)];
  return [...document.querySelectorAll('.st-key-article-list .cm-statement')].map((row) => {
    const start = performance.now();
    row.querySelector('button[data-annotation]').click();
    const highlighted = map.querySelector('.has-highlight') !== null;
    const ms = performance.now() - start;
    return {
      statement: row.dataset.statement, ms, highlighted,
      zones: [...new Set(large('path.cm-zone.is-lit').map((path) => path.dataset.zone))].sort(),
      dots: large('.cm-dot.is-lit').length,
      names: large('.cm-place.is-lit').map((name) => name.textContent).sort(),
      conference: [...map.querySelectorAll('.cm-conference-place.is-lit')].map((row) => row.dataset.place).sort(),
    };
  });
}
"""
"""Press every statement in turn, and record what the map highlights before the server knows of it."""

PRESS_CHIPS = """
() => {
  const map = document.querySelector('iframe[title*=folium]').contentDocument;
  const chips = [...document.querySelectorAll('.st-key-article-list button[data-zone]')];
  return chips.map((chip) => {
    chip.click();
    const selected = map.querySelectorAll('.cm-stage > .leaflet-container path.cm-zone.is-selected');
    return [chip.dataset.zone, [...new Set([...selected].map((path) => path.dataset.zone))]];
  });
}
"""
"""Press the chip of every zone beside every statement, and record the zones that the map marks as selected."""

SAME_FRAME = """
() => {
  const iframe = document.querySelector('iframe[title*=folium]');
  return iframe === window.controlmapFrame && iframe.contentWindow.controlmapSeen === true;
}
"""


def expected_light(atlas: Atlas, statement: str) -> dict[str, Any]:
    """Return the highlight expected for a statement, in the form that the browser reports."""
    lit = lights(view_of(atlas))[statement]
    places = [place for place in atlas.edition.places if place.id in lit["places"]]
    on_map = [place for place in places if place.rank is not PlaceRank.CONFERENCE]
    return {
        "highlighted": bool(lit["zones"] or lit["places"]),
        "zones": sorted(lit["zones"]),
        "dots": len(on_map),
        "names": sorted(place.name.say("en") for place in on_map),
        "conference": sorted(place.id for place in places if place.rank is PlaceRank.CONFERENCE),
    }


def test_every_statement_highlights_exactly_its_ground_at_once_in_the_same_frame(
    visit: Visit, syria_atlas: Atlas
) -> None:
    reader = visit("/article")
    reader.page.wait_for_function(COURIER_READY)
    pressed = reader.page.evaluate(PRESS_EACH)
    took = [row.pop("ms") for row in pressed]
    lit = {row.pop("statement"): row for row in pressed}
    assert lit == {note.id: expected_light(syria_atlas, note.id) for note in syria_atlas.edition.annotations}
    assert median(took) < MEDIAN_WITHIN_MS, f"median {median(took):.1f} ms, slowest {max(took):.1f} ms"
    last = syria_atlas.edition.annotations[-1].id
    expect(reader.page.locator(".cm-statement.is-chosen")).to_have_attribute("data-statement", last)
    assert reader.page.evaluate(SAME_FRAME)


def test_every_zone_that_a_statement_reaches_is_one_click_from_the_article(visit: Visit, syria_atlas: Atlas) -> None:
    lit = lights(view_of(syria_atlas))
    spoken_of = {zone for light in lit.values() for zone in light["zones"]}
    reader = visit("/article")
    reader.page.wait_for_function(COURIER_READY)
    pressed = reader.page.evaluate(PRESS_CHIPS)
    assert {zone for zone, _ in pressed} == spoken_of
    assert all(selected == [zone] for zone, selected in pressed)
    listed = [name for name, light in lit.items() if pressed[-1][0] in light["zones"]]
    rows = reader.page.locator(".st-key-article-list .cm-statement")
    expect(rows).to_have_count(len(listed))
    assert rows.evaluate_all("(rows) => rows.map((row) => row.dataset.statement)") == listed


def test_a_zone_that_no_statement_reaches_is_one_choice_of_the_filter_away(visit: Visit, syria_atlas: Atlas) -> None:
    spoken_of = {zone for light in lights(view_of(syria_atlas)).values() for zone in light["zones"]}
    reader = visit("/article")
    silent = [zone for zone in view_of(syria_atlas).zones() if zone.id not in spoken_of]
    field = reader.page.get_by_role("combobox", name="Zone")
    for zone in silent[-2:]:
        field.fill(zone.label("en"))
        reader.page.get_by_role("option", name=zone.label("en"), exact=True).click()
        expect(reader.map.locator(f"path.cm-zone.is-selected.zone-{zone.id}")).not_to_have_count(0)
        expect(reader.page.locator(".st-key-article-list .cm-statement")).to_have_count(0)
