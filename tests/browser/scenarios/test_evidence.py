"""Every line leads to its evidence: fronts, places, points, events and outcomes, followed to their sources."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from playwright.sync_api import Locator, expect

from controlmap.model.citation import Citation
from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.scenarios.test_keyboard import tab_to
from tests.browser.shown import Shown
from tests.browser.spots import LARGE_MAP, SPOT_OF_FRONT

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

LANGUAGES = pytest.mark.parametrize("lang", ["en", "ar"])


def expect_sources(shown: Shown, block: Locator, cited: Iterable[Citation]) -> None:
    """Wait until a block of sources shows each of them, with its link where it has one."""
    found = [source for one in cited if (source := shown.atlas.edition.source(one.id))]
    assert found
    for source in found:
        row = block.locator(f'[data-source="{source.id}"]').first
        expect(row).to_be_visible()
        if source.url:
            expect(row.locator("a")).to_have_attribute("href", source.url)


def front_panel(reader: AnyReader, front: str) -> Locator:
    """Return the panel of a front, once it stands."""
    panel = reader.panel.locator(f'[data-panel-front="{front}"]')
    expect(panel).to_be_visible()
    return panel


@LANGUAGES
def test_a_click_on_a_front_of_each_kind_leads_to_its_sources(enter: Enter, shown: Shown, lang: str) -> None:
    reader = enter(lang=lang)
    for front in shown.front_of_each_basis:
        spot = reader.run_in_map(SPOT_OF_FRONT, front.id)
        assert spot is not None, f"nothing of {front.id} can be hit"
        reader.click_at(spot)
        reader.expect_asked(front=front.id)
        assert "zone" not in reader.parameters()
        panel = front_panel(reader, front.id)
        expect(reader.map.locator(f'{LARGE_MAP} path.is-selected[data-front="{front.id}"]')).to_have_count(1)
        expect(panel.locator(".cm-line-note")).to_have_text(front.stretches[0].hold.note)
        expect_sources(shown, panel.locator(".cm-citations"), front.citations)


@LANGUAGES
def test_a_front_is_reached_walked_along_and_followed_to_its_sources_by_keys(
    enter: Enter, shown: Shown, lang: str
) -> None:
    reader = enter(lang=lang)
    first, second = shown.stretches[:2]
    tab_to(reader, "path.cm-front-hit", in_map=True)
    reader.page.keyboard.press("ArrowRight")
    reader.page.keyboard.press("Enter")
    panel = front_panel(reader, second.id)
    reader.page.keyboard.press("ArrowLeft")
    reader.page.keyboard.press(" ")
    panel = front_panel(reader, first.id)
    expect_sources(shown, panel.locator(".cm-citations"), first.citations)
    tab_to(reader, ".cm-citations > summary")
    reader.page.keyboard.press("Enter")
    expect(panel.locator(".cm-citations li").first).to_be_hidden()


@LANGUAGES
def test_a_zones_panel_leads_to_its_fronts_and_back(enter: Enter, shown: Shown, lang: str) -> None:
    zone = shown.spoken_of[0].id
    reader = enter(lang=lang, zone=zone)
    button = reader.zone_panel(zone).locator("[data-front]").first
    wanted = button.get_attribute("data-front") or ""
    button.press("Enter")
    reader.expect_asked(front=wanted)
    panel = front_panel(reader, wanted)
    expect_sources(shown, panel.locator(".cm-citations"), shown.view.front(wanted).citations)
    panel.locator(f'[data-zone="{zone}"]').first.click()
    reader.expect_selected(zone)


@LANGUAGES
def test_a_place_shows_who_held_it_and_steps_to_each_change(enter: Enter, shown: Shown, lang: str) -> None:
    place, history = shown.place_that_changed_hands
    reader = enter(lang=lang, place=place.id)
    block = reader.panel.locator(".cm-history")
    expect(block.locator(".cm-spans > li")).to_have_count(len(history.spans))
    change = history.spans[1]
    assert change.began is not None
    sources = [cited for event in change.began.events for cited in event.sources]
    block.locator(".cm-citations > summary").press("Enter")
    expect_sources(shown, block.locator(".cm-citations"), sources)
    block.locator(f'.cm-spans [data-day="{change.since.isoformat()}"]').press("Enter")
    reader.expect_asked(date=change.since.isoformat(), place=place.id)
    expect(reader.panel.locator(".cm-spans > li[aria-current]")).to_have_attribute(
        "data-from", change.since.isoformat()
    )


@LANGUAGES
def test_a_click_on_open_ground_offers_the_history_of_that_point(enter: Enter, shown: Shown, lang: str) -> None:
    zone = shown.spoken_of[0].id
    reader = enter(lang=lang)
    reader.click_zone(zone)
    reader.expect_selected(zone)
    reader.map.locator(".cm-offer-button:visible").click()
    expect(reader.page).to_have_url(re.compile(r"[?&]at=-?\d+\.\d{3}_-?\d+\.\d{3}(&|$)"))
    expect(reader.panel.locator('[data-panel="point"] .cm-spans > li[aria-current]')).to_have_count(1)
    expect(reader.map.locator(f"{LARGE_MAP} path.cm-spot")).to_have_count(1)


def test_the_middle_of_the_map_is_asked_for_by_a_key(enter: Enter, shown: Shown) -> None:
    reader = enter()
    inside = shown.atlas.edition.border.representative_point()  # the legend may have moved the country off the middle
    reader.run_in_map("(at) => { ControlMap.map().setView(at, 8, { animate: false }); }", [inside.y, inside.x])
    reader.map.locator(LARGE_MAP).press("Enter")
    expect(reader.panel.locator('[data-panel="point"] .cm-history-sentence')).to_be_visible()


@LANGUAGES
def test_an_event_leads_to_its_sources(enter: Enter, shown: Shown, lang: str) -> None:
    event = shown.atlas.edition.events[0]
    reader = enter("timeline", lang=lang, date=event.day.isoformat())
    row = reader.page.locator(".cm-event.is-chosen", has_text=event.name.say(lang))
    row.locator(".cm-citations > summary").press("Enter")
    expect_sources(shown, row.locator(".cm-citations"), event.sources)


@pytest.mark.rich
@LANGUAGES
def test_an_outcome_leads_to_its_sources(enter: Enter, shown: Shown, lang: str) -> None:
    note = next(note for note in shown.atlas.edition.annotations if note.outcome and note.outcome.sources)
    reader = enter("outcomes", lang=lang)
    row = reader.listed.and_(reader.page.locator(f'[data-statement="{note.id}"]'))
    reader.press(row)
    assert note.outcome is not None
    expect_sources(shown, row.locator(".cm-since .cm-citations"), note.outcome.sources)


def test_an_address_with_an_unknown_front_says_so(enter: Enter) -> None:
    reader = enter(front="nowhere.atlantis")
    expect(reader.notice.or_(reader.page.locator("#cm-notice"))).to_contain_text("nowhere.atlantis")
