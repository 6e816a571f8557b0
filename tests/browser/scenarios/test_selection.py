"""The main task: choose a zone, read what the article says about it, and share the address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown
from tests.browser.spots import LARGE_MAP

pytestmark = pytest.mark.browser

AREA = re.compile(r"\d[\d,]* km²")
FRONT = re.compile(r"\d[\d,.]* km of front line")
MOST_TABS = 60
"""Page links, pickers, zoom buttons and a few zones: a reader should have reached a zone by then."""


def test_a_click_on_each_zone_of_the_article_gives_a_panel_of_its_own(enter: Enter, shown: Shown) -> None:
    reader = enter()
    reader.expect_selected(None)
    for zone in shown.spoken_of:
        reader.click_zone(zone.id)
        reader.expect_selected(zone.id)
        panel = reader.zone_panel(zone.id)
        expect(panel.locator("h2")).to_have_text(zone.name.say("en"))
        expect(panel.locator(".cm-facts dd b").first).not_to_be_empty()
        expect(panel.locator(".cm-facts")).to_contain_text(AREA)
        fronts = panel.locator("[data-front]").all_inner_texts()
        assert bool(fronts) is shown.has_front(zone.id), zone.id
        assert all(FRONT.fullmatch(front) for front in fronts), fronts
        own = panel.locator('[data-link="name"] [data-statement], [data-link="place"] [data-statement]')
        assert set(own.evaluate_all("(all) => all.map((o) => o.dataset.statement)")) == shown.stated(zone.id)


def test_back_and_forward_restore_panel_and_map(enter: Enter, shown: Shown) -> None:
    one, other, *_ = (zone.id for zone in shown.spoken_of)
    reader = enter()
    for zone in (one, other):
        reader.click_zone(zone)
        reader.expect_selected(zone)
    reader.page.go_back()
    reader.expect_selected(one)
    reader.page.go_back()
    reader.expect_selected(None)
    reader.page.go_forward()
    reader.expect_selected(one)


@pytest.mark.thorough
def test_an_address_with_every_parameter_opens_that_selection_and_survives_a_reload(enter: Enter, shown: Shown) -> None:
    zone, statement = shown.spoken_of[0].id, min(shown.stated(shown.spoken_of[0].id))
    before, changed = shown.days
    asked = {"zone": zone, "annotation": statement, "date": str(changed), "compare": str(before)}
    reader = enter("timeline", **asked)
    for _ in range(2):
        expect(reader.subtitle).to_contain_text(shown.messages.day(changed))
        reader.expect_marked(zone)
        expect(reader.map.locator(f"{LARGE_MAP} path.cm-change").first).to_be_attached()
        assert reader.parameters() == asked
        reader.again()


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["place", "actor", "annotation"])
def test_an_address_opens_the_card_of_any_kind_of_thing_that_it_names(enter: Enter, shown: Shown, kind: str) -> None:
    place, actor = shown.named_place, shown.atlas.edition.actors[0]
    chosen = {"place": place.id, "actor": actor.id, "annotation": shown.on_ground}[kind]
    card = enter(**{kind: chosen}).panel.locator(f'[data-panel="{kind}"]')
    expect(card.locator("h2")).to_be_visible()
    if kind == "annotation":
        expect(card.locator(f'[data-statement="{chosen}"]')).to_have_class(re.compile("is-chosen"))
    else:
        expect(card.locator("h2")).to_contain_text((place if kind == "place" else actor).name.say("en"))


@pytest.mark.thorough
def test_a_second_click_keeps_a_zone_selected_and_ground_outside_zones_is_described(enter: Enter, shown: Shown) -> None:
    one, other, *_ = (zone.id for zone in shown.spoken_of)
    reader = enter()
    for zone in (one, one, other, one):
        reader.click_zone(zone)
        reader.expect_selected(zone)
    reader.click_unheld_ground()
    expect(reader.notice).to_contain_text("This is the sea or another country")
    reader.expect_selected(one)
    reader.click_zone(other)
    reader.expect_selected(other)
    expect(reader.notice.locator("visible=true")).to_have_count(0)


@pytest.mark.thorough
def test_tab_and_enter_select_a_zone_with_visible_focus(enter: Enter) -> None:
    reader = enter()
    focused = "() => document.activeElement.matches('path') && document.activeElement.dataset.zone || ''"
    for _ in range(MOST_TABS):
        reader.page.keyboard.press("Tab")
        if zone := reader.run_in_map(focused):
            break
    else:
        pytest.fail("no zone could be reached by Tab")
    width = "() => parseFloat(getComputedStyle(document.activeElement).strokeWidth)"
    assert reader.run_in_map(width) >= 3, "the focused zone is not highlighted"
    reader.page.keyboard.press("Enter")
    reader.expect_selected(zone)
    assert reader.run_in_map(focused) == zone, "the answer took the focus away"


@pytest.mark.thorough
def test_every_path_has_a_role_a_name_and_a_state(enter: Enter, shown: Shown) -> None:
    reader = enter(zone=shown.spoken_of[0].id)
    names = ["role", "aria-label", "aria-pressed", "tabindex"]
    script = "(paths, names) => paths.map((path) => names.map((name) => path.getAttribute(name)))"
    paths = reader.map.locator(f"{LARGE_MAP} path.cm-zone").evaluate_all(script, names)
    assert {pressed for _, _, pressed, _ in paths} == {"true", "false"}
    for role, label, _, tab in paths:
        assert (role, tab) == ("button", "0")
        assert "Held by: " in label
        assert "km²" in label


@pytest.mark.thorough
def test_a_holder_pressed_in_the_legend_dims_the_others(enter: Enter) -> None:
    reader = enter()
    button = reader.map.locator("button.cm-legend-item[data-holder]").first
    holder = button.get_attribute("data-holder")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(reader.map.locator(f"{LARGE_MAP} path.holder-{holder}.is-filtered")).to_have_count(0)
    expect(reader.map.locator(f"{LARGE_MAP} path.cm-zone:not(.holder-{holder}):not(.is-filtered)")).to_have_count(0)
    button.click()
    expect(reader.map.locator("path.is-filtered")).to_have_count(0)


@pytest.mark.thorough
def test_without_a_network_a_click_still_marks_the_ground(enter: Enter, shown: Shown) -> None:
    one, other, *_ = (zone.id for zone in shown.spoken_of)
    reader = enter()
    reader.page.context.set_offline(True)
    for zone in (one, other):
        reader.click_zone(zone)
        reader.expect_marked(zone)
