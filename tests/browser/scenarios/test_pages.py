"""Every page does its task, keeps the selection, and works on a phone, by night and in another language."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from controlmap.model.ids import AnnotationId
from controlmap.render.page_list import PAGES
from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown
from tests.browser.spots import LARGE_MAP

pytestmark = pytest.mark.browser

FIRST, *OTHERS = [page.name for page in PAGES if page.on_dashboard and page.published]
OF_BOTH_HOSTS = (*OTHERS, FIRST)
"""The map comes last, as a reader returns to it."""
SIDEWAYS = """
() => [document.scrollingElement, ...document.querySelectorAll('[data-testid="stMain"]')]
  .some((box) => box.scrollWidth > box.clientWidth)
"""
IS_DARK = "() => document.querySelector('.cm-frame').classList.contains('is-dark')"


@pytest.mark.thorough
def test_every_page_is_a_click_away_and_keeps_the_selection(enter: Enter, shown: Shown) -> None:
    zone = shown.spoken_of[-1].id
    reader = enter(zone=zone)
    for page in OF_BOTH_HOSTS:
        reader.go_to(shown.messages.say(f"nav.{page}"))
        reader.expect_page(page)
        reader.expect_asked(zone=zone)
    reader.expect_selected(zone)


@pytest.mark.thorough
def test_a_step_of_the_slider_changes_the_map_and_the_day_holds_on_every_page(enter: Enter, shown: Shown) -> None:
    before, changed = shown.days
    zone = shown.spoken_of[0].id
    reader = enter("timeline", date=str(before), zone=zone)
    expect(reader.subtitle).to_contain_text(shown.messages.day(before))
    slider = reader.page.get_by_role("slider", name="Day shown")
    slider.press("ArrowRight")
    expect(reader.subtitle).to_contain_text(shown.messages.day(changed))
    reader.expect_asked(date=str(changed), zone=zone)
    reader.expect_marked(zone)
    reader.go_to("Map")
    reader.expect_page("map")
    expect(reader.subtitle).to_contain_text(shown.messages.day(changed))
    assert reader.parameters() == {"zone": zone, "date": str(changed)}


@pytest.mark.thorough
def test_an_event_shows_its_day_and_a_comparison_of_two_days_is_striped_and_described(
    enter: Enter, shown: Shown
) -> None:
    before, changed = shown.days
    reader = enter("timeline", compare=str(before))
    event = reader.page.locator(".cm-event:visible [data-day]").first
    day = event.get_attribute("data-day") or ""
    event.click()
    reader.expect_asked(date=day, compare=str(before))
    expect(reader.page.locator(".cm-event.is-chosen").first).to_be_visible()
    reader = enter("timeline", compare=str(before), date=str(changed))
    stripes = reader.map.locator(f"{LARGE_MAP} path.cm-change")
    expect(stripes.first).to_be_attached()
    expect(reader.page.locator("[data-panel=change] tbody tr:visible")).to_have_count(stripes.count())


@pytest.mark.rich
@pytest.mark.thorough
def test_a_cell_of_the_matrix_opens_its_statements(enter: Enter, shown: Shown) -> None:
    reader = enter("actors")
    cell = reader.page.locator(f'[data-relation="{shown.relation}"]')
    cell.click()
    block = reader.page.locator('[data-panel="relation"]')
    expect(block.locator("[data-statement]").first).to_be_visible()
    expect(cell).to_have_attribute("aria-pressed", "true")
    reader.expect_asked(relation=shown.relation)
    cell.click()
    expect(block).to_have_count(0)


@pytest.mark.rich
@pytest.mark.thorough
def test_an_outcome_is_filtered_highlights_its_ground_and_links_to_its_tension(enter: Enter, shown: Shown) -> None:
    outcome = shown.atlas.edition.annotation(AnnotationId(shown.outcome))
    assert outcome is not None
    assert outcome.outcome is not None
    state = outcome.outcome.state
    reader = enter("outcomes", outcome=str(state))
    expect(reader.listed.locator(f'[data-outcome="{state}"]')).to_have_count(reader.listed.count())
    reader.press(reader.statement(outcome.id))
    expect(reader.statement(outcome.id)).to_have_class(re.compile("is-chosen"))
    reader.expect_lit(shown.lit[outcome.id])
    reader.expect_asked(annotation=outcome.id, outcome=str(state))
    tensions = reader.statement(outcome.id).locator(".cm-tensions [data-annotation]")
    expect(tensions).to_have_count(len(outcome.in_tension_with))


@pytest.mark.thorough
def test_a_mark_of_the_grid_opens_its_statement_and_a_heading_its_zone(enter: Enter, shown: Shown) -> None:
    reader = enter("coverage")
    mark = reader.page.locator(".cm-grid tbody .mark-name").first
    statement = mark.get_attribute("data-annotation") or ""
    mark.click()
    expect(reader.beside_grid.locator(f'[data-statement="{statement}"]')).to_be_in_viewport()
    reader.expect_asked(annotation=statement)
    head = reader.page.locator(".cm-grid thead [data-zone]").first
    zone = head.get_attribute("data-zone") or ""
    head.click()
    expect(reader.beside_grid.locator(f'[data-panel-zone="{zone}"]')).to_be_visible()
    assert reader.parameters() == {"zone": zone}


@pytest.mark.thorough
def test_a_parameter_that_cannot_be_followed_is_quoted_as_text(enter: Enter) -> None:
    reader = enter(zone="<b>atlantis</b>", date="1899-01-01")
    for said in ("“<b>atlantis</b>”", "1899-01-01"):
        expect(reader.notice.filter(has_text=said).first).to_be_visible()
    expect(reader.panel.locator('[data-panel="overview"]')).to_be_visible()


@pytest.mark.thorough
def test_on_a_phone_no_page_overflows_sideways(enter: Enter, shown: Shown) -> None:
    reader = enter(screen="phone", zone=shown.spoken_of[0].id)
    for page in OF_BOTH_HOSTS:
        reader.enter(page, zone=shown.spoken_of[0].id)
        assert not reader.page.evaluate(SIDEWAYS), page


@pytest.mark.thorough
def test_by_night_the_map_goes_dark_with_the_page(enter: Enter) -> None:
    reader = enter(scheme="dark")
    assert reader.run_in_map(IS_DARK)
    reader.page.emulate_media(color_scheme="light")
    turned_light(reader)


def turned_light(reader: AnyReader) -> None:
    """Wait until the map has followed the page to the light scheme."""
    expect(reader.map.locator(".cm-frame:not(.is-dark)")).to_have_count(1)


@pytest.mark.thorough
def test_in_another_language_the_page_reads_from_the_side_of_that_language(enter: Enter, shown: Shown) -> None:
    zone = shown.spoken_of[0]
    reader = enter(lang="ar", zone=zone.id)
    expect(reader.zone_panel(zone.id).locator("h2")).to_have_text(zone.name.say("ar"))
    expect(reader.map.locator(".cm-frame")).to_have_attribute("dir", "rtl")
    assert reader.panel.evaluate("(panel) => getComputedStyle(panel).direction") == "rtl"
    reader.expect_marked(zone.id)
