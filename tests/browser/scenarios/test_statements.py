"""From a statement to its ground and back, and from the panel to whatever it names."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from controlmap.render.map_view import VIEW
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = pytest.mark.browser

CHOSEN = re.compile("is-chosen")


def test_a_statement_highlights_its_ground_and_a_second_click_ends_that(enter: Enter, shown: Shown) -> None:
    zone = shown.spoken_of[0].id
    reader = enter(zone=zone)
    statement = reader.panel.locator("[data-statement]").first
    identifier = statement.get_attribute("data-statement") or ""
    reader.press(statement)
    expect(statement).to_have_class(CHOSEN)
    expect(statement).to_contain_text("Shown on the map")
    reader.expect_lit(shown.lit[identifier])
    reader.expect_asked(annotation=identifier)
    assert reader.parameters() == {"zone": zone, "annotation": identifier}
    reader.press(statement)
    expect(statement).not_to_have_class(CHOSEN)
    reader.expect_lit(set())
    reader.page.wait_for_function("() => !location.search.includes('annotation')")


def test_the_article_leads_from_statement_to_ground_and_from_ground_to_statements(enter: Enter, shown: Shown) -> None:
    reader = enter("article")
    statement = reader.statement(shown.on_ground)
    reader.press(statement)
    expect(statement).to_have_class(CHOSEN)
    reader.expect_lit(shown.lit[shown.on_ground])
    chip = statement.locator(".cm-chip").first
    zone = chip.get_attribute("data-zone") or ""
    chip.click()
    reader.expect_marked(zone)
    expect(reader.listed).to_have_count(len(shown.stated(zone)))
    assert set(reader.listed.evaluate_all("(all) => all.map((o) => o.dataset.statement)")) == shown.stated(zone)


@pytest.mark.thorough
def test_an_address_that_names_a_statement_shows_its_row_in_list_and_grid(enter: Enter, shown: Shown) -> None:
    last = shown.reading_order[-1]
    reader = enter("article", annotation=last)
    expect(reader.statement(last)).to_have_class(CHOSEN)
    expect(reader.statement(last)).to_be_in_viewport()
    reader = enter("coverage", annotation=last)
    expect(reader.page.locator(f'tr[data-row="{last}"] > th')).to_be_in_viewport()


@pytest.mark.thorough
def test_arrow_keys_walk_in_reading_order_and_a_reload_keeps_the_step(enter: Enter, shown: Shown) -> None:
    order = shown.reading_order
    reader = enter("article")
    # The program that hears the keys makes this button.
    reader.page.get_by_role("button", name="Next", exact=True).wait_for()
    for key, step in (("ArrowRight", 0), ("ArrowRight", 1), ("ArrowLeft", 0), ("ArrowRight", 1)):
        reader.page.keyboard.press(key)
        expect(reader.statement(order[step])).to_have_class(CHOSEN)
        expect(reader.statement(order[step])).to_be_in_viewport()
        reader.expect_asked(annotation=order[step])
        reader.expect_lit(shown.lit[order[step]])
    reader.again()
    expect(reader.statement(order[1])).to_have_class(CHOSEN)
    reader.page.get_by_role("button", name="Next", exact=True).click()
    expect(reader.statement(order[2])).to_have_class(CHOSEN)
    reader.expect_asked(annotation=order[2])


@pytest.mark.thorough
def test_the_article_is_filtered_by_speaker(enter: Enter, shown: Shown) -> None:
    edition = shown.atlas.edition
    speaker = edition.actor(edition.annotations[-1].speaker)
    assert speaker is not None
    reader = enter("article")
    expect(reader.listed).to_have_count(len(edition.annotations))
    reader.filter_by("Speaker", speaker.label("en"))
    expect(reader.listed).to_have_count(sum(note.speaker == speaker.id for note in edition.annotations))
    reader.expect_asked(speaker=speaker.id)
    reader.again()
    expect(reader.listed).to_have_count(sum(note.speaker == speaker.id for note in edition.annotations))


@pytest.mark.thorough
def test_a_filter_value_in_the_address_that_does_not_exist_is_ignored_and_reported(enter: Enter, shown: Shown) -> None:
    reader = enter("article", speaker="<b>nobody</b>")
    expect(reader.notice).to_contain_text("“<b>nobody</b>”")
    expect(reader.listed).to_have_count(len(shown.atlas.edition.annotations))


@pytest.mark.thorough
def test_a_neighbour_and_a_place_in_the_panel_open_their_own_panel(enter: Enter, shown: Shown) -> None:
    zone = shown.spoken_of[0].id
    reader = enter(zone=zone)
    neighbour = reader.zone_panel(zone).locator(".cm-facts [data-zone]").first
    other = neighbour.get_attribute("data-zone") or ""
    neighbour.click()
    reader.expect_selected(other)
    place = shown.place_in(shown.spoken_of[0].id)
    reader = enter(zone=zone)
    reader.zone_panel(zone).locator(f'[data-place="{place.id}"]').click()
    expect(reader.panel.locator('[data-panel="place"] h2')).to_contain_text(place.name.say("en"))
    expect(reader.map.locator(".cm-place.is-lit").first).to_have_text(place.name.say("en"))


@pytest.mark.thorough
def test_a_search_by_typing_finds_a_place_and_opens_it(enter: Enter, shown: Shown) -> None:
    name = shown.named_place.name.say("en")
    reader = enter()
    reader.search(name.upper())
    reader.panel.locator(f'[data-panel="results"] [data-place="{shown.named_place.id}"]').click()
    expect(reader.panel.locator('[data-panel="place"] h2')).to_contain_text(name)
    # What was searched for is brought into view.
    reader.page.wait_for_function(f"() => new URLSearchParams(location.search).has('{VIEW}')")
    expect(reader.map.locator(".cm-place.is-lit").first).to_be_in_viewport()
    expect(reader.page.locator("input[type=search], .st-key-search input")).to_have_value("")
    reader.search("<img src=x>")
    expect(reader.panel).to_contain_text("<img src=x>")
    expect(reader.panel.locator(".cm-results button:visible")).to_have_count(0)
