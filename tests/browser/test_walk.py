"""A walk through the article by keyboard: in reading order, slow or fast, across a reload, with the map following."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.model.place import PlaceRank
from controlmap.render.web_map.geometry_payload import lights
from tests.browser.conftest import Visit
from tests.browser.reader import Reader

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

CHOSEN = re.compile("is-chosen")
ZOOM = "() => ControlMap.map().getZoom()"
NEARER = "() => { ControlMap.map().setZoom(ControlMap.map().getZoom() + 1, { animate: false }); }"
AT_ZOOM = "(zoom) => Math.abs(ControlMap.map().getZoom() - zoom) < 0.001"
ZOOMED_BEYOND = "(zoom) => ControlMap.map().getZoom() > zoom + 0.5"

ZOOM_AT_ONCE = """
() => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  return document.querySelector('iframe[title*=folium]').contentWindow.ControlMap.map().getZoom();
}
"""
"""Take a step, and read the map's zoom before the browser has drawn anything."""

PRESS_QUICKLY = """
(keys) => {
  for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}
"""
"""Press keys faster than any server answers."""

PICTURED = {
    "walk-1.png": "l14-rebels-remain-in-northwest",
    "walk-2.png": "l14-eastern-ghouta-is-a-patch",
    "walk-3.png": "l25-sochi-to-replace-geneva",
}


def reading_order(atlas: Atlas) -> list[str]:
    """Return the statements in the order of the page: by movement, and in the article's order within each."""
    notes = atlas.edition.annotations
    groups = [[note.id for note in notes if note.movement == group.id] for group in atlas.edition.manifest.movements]
    return [name for group in groups for name in group]


def step_before(atlas: Atlas, statement: str) -> str:
    """Return the address from which the next step of the walk leads to a statement."""
    order = reading_order(atlas)
    return f"/article?annotation={order[order.index(statement) - 1]}"


def press_quickly(reader: Reader, *keys: str) -> None:
    """Press keys at once, as soon as the program that hears them is there: it makes the button."""
    reader.page.get_by_role("button", name="Next", exact=True).wait_for()
    reader.page.evaluate(PRESS_QUICKLY, list(keys))


def step_to(reader: Reader, statement: str, key: str = "ArrowRight") -> None:
    """Press a key and wait until list and address are at a statement."""
    reader.page.keyboard.press(key)
    expect_at(reader, statement)


def expect_at(reader: Reader, statement: str) -> None:
    """Wait until list and address are at a statement."""
    expect(reader.statement(statement)).to_have_class(CHOSEN)
    asked = "statement => new URLSearchParams(location.search).get('annotation') === statement"
    reader.page.wait_for_function(asked, arg=statement)


def test_keys_pressed_faster_than_the_server_answers_lose_no_step(visit: Visit, syria_atlas: Atlas) -> None:
    order = reading_order(syria_atlas)
    reader = visit("/article")
    press_quickly(reader, *["ArrowRight"] * 5, "ArrowLeft")
    expect_at(reader, order[3])
    assert reader.marked("is-lit") == set(lights(view_of(syria_atlas))[order[3]]["zones"])
    press_quickly(reader, "ArrowRight", "ArrowLeft", "ArrowRight")
    expect_at(reader, order[4])


def test_a_statement_without_ground_shows_the_whole_country_and_says_so(visit: Visit, syria_atlas: Atlas) -> None:
    conference = {place.id for place in syria_atlas.edition.places if place.rank is PlaceRank.CONFERENCE}
    lit = lights(view_of(syria_atlas))
    at_table = next(name for name in reading_order(syria_atlas) if conference & set(lit[name]["places"]))
    assert lit[at_table]["zones"] == []
    reader = visit(step_before(syria_atlas, at_table))
    home = reader.frame.evaluate(ZOOM)
    reader.frame.evaluate(NEARER)
    step_to(reader, at_table)
    reader.frame.wait_for_function(AT_ZOOM, arg=home)
    rows = reader.map.locator(".cm-conference-place.is-lit")
    assert set(rows.evaluate_all("(rows) => rows.map((row) => row.dataset.place)")) == set(lit[at_table]["places"])
    assert reader.marked("is-lit") == set()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_the_map_flies_to_the_ground_unless_the_reader_prefers_no_motion(
    visit: Visit, syria_atlas: Atlas, motion: str
) -> None:
    reader = visit(step_before(syria_atlas, PICTURED["walk-2.png"]))
    home = reader.frame.evaluate(ZOOM)
    reader.page.emulate_media(reduced_motion="reduce" if motion == "reduce" else "no-preference")
    at_once = reader.page.evaluate(ZOOM_AT_ONCE)
    assert (at_once > home + 0.5) == (motion == "reduce")
    reader.frame.wait_for_function(ZOOMED_BEYOND, arg=home)


def test_typing_in_a_filter_moves_no_step(visit: Visit, syria_atlas: Atlas) -> None:
    reader = visit("/article")
    field = reader.page.get_by_role("combobox").first
    field.click()
    field.press("ArrowRight")
    field.press("ArrowLeft")
    field.press("Escape")
    expect(reader.page.locator(".cm-statement.is-chosen")).to_have_count(0)
    field.blur()
    step_to(reader, reading_order(syria_atlas)[0])


def test_pictures_are_taken_of_three_steps(visit: Visit, syria_atlas: Atlas, album: Path) -> None:
    steps = list(PICTURED.items())
    reader = visit(step_before(syria_atlas, steps[0][1]))
    reader.page.emulate_media(reduced_motion="reduce")
    order = reading_order(syria_atlas)
    here = order.index(steps[0][1]) - 1
    for file, statement in steps:
        there = order.index(statement)
        press_quickly(reader, *["ArrowRight"] * (there - here))
        expect_at(reader, statement)
        expect(reader.statement(statement)).to_be_in_viewport()
        reader.wait_for_still_labels()
        reader.page.screenshot(path=album / file, animations="disabled")
        here = there
