"""From a forecast to the ground that decided it, in one step, by mouse, finger and keyboard, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest
from playwright.sync_api import Locator, expect

from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.outcome import GroundDay
from controlmap.render.blocks.ground_since import ground_since
from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.scenarios.test_keyboard import tab_to
from tests.browser.shown import Shown
from tests.browser.spots import LARGE_MAP

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

LANGUAGES = pytest.mark.parametrize("lang", ["en", "ar"])


def steps_of(reader: AnyReader, note: Annotation) -> Locator:
    """Return the steps of a statement's outcome, wherever its row is visible."""
    return reader.statement(note.id).locator(".cm-then")


def by_mouse(reader: AnyReader, note: Annotation) -> None:
    """Click the step."""
    steps_of(reader, note).first.click()


def by_finger(reader: AnyReader, note: Annotation) -> None:
    """Tap the step."""
    steps_of(reader, note).first.tap()


def by_key(reader: AnyReader, note: Annotation) -> None:
    """Press Enter on the step."""
    steps_of(reader, note).first.focus()
    reader.page.keyboard.press("Enter")


WAYS: Final[Mapping[str, tuple[Callable[[AnyReader, Annotation], None], str]]] = {
    "mouse": (by_mouse, "desktop"),
    "touch": (by_finger, "phone"),
    "key": (by_key, "desktop"),
}
"""Each way of acting, and the screen of those who act so."""


def expect_ground(reader: AnyReader, shown: Shown, note: Annotation, ground: GroundDay, lang: str) -> None:
    """Wait until address, map and row show a statement's ground on the day that decided it."""
    since = ground.since or shown.atlas.as_of
    reader.expect_asked(annotation=note.id, compare=since.isoformat(), date=asked(shown, ground.day))
    messages = load_catalogue(lang)
    expect(reader.subtitle).to_contain_text(messages.day(ground.day))
    expect(steps_of(reader, note).first).to_have_attribute("aria-pressed", "true")
    handovers = shown.atlas.compare(since, ground.day).handovers
    changed = reader.map.locator(f"{LARGE_MAP} path.cm-change")
    expect(changed).to_have_count(len(handovers))
    outlined = reader.map.locator(f"{LARGE_MAP} path.cm-was")
    if note.about.zones:
        expect(outlined).not_to_have_count(0)
    else:
        expect(outlined).to_have_count(0)
    assert note.outcome is not None
    step = ground_since(view_of(shown.atlas), messages, note, note.outcome)[0]
    expect(reader.statement(note.id).locator(".cm-ground-since").first).to_contain_text(str(step["sentence"]))


def asked(shown: Shown, day: date) -> str | None:
    """Return a day as addresses have it: they leave out the article's own."""
    return None if day == shown.atlas.as_of else day.isoformat()


@LANGUAGES
@pytest.mark.parametrize("way", ["mouse", "touch", "key"])
def test_each_forecast_that_the_ground_decided_leads_to_it_in_one_step(
    enter: Enter, shown: Shown, lang: str, way: str
) -> None:
    act, screen = WAYS[way]
    reader = enter("outcomes", screen=screen, lang=lang)
    for note, ground in shown.decided:
        act(reader, note)
        expect_ground(reader, shown, note, ground, lang)
        expect(reader.subtitle).to_be_in_viewport()


@pytest.mark.rich
def test_the_same_button_and_the_browsers_back_return_to_the_articles_day(enter: Enter, shown: Shown) -> None:
    note, ground = shown.decided[0]
    reader = enter("outcomes")
    by_mouse(reader, note)
    expect_ground(reader, shown, note, ground, "en")
    reader.page.go_back()
    expect(reader.map.locator("path.cm-change")).to_have_count(0)
    expect(reader.subtitle).to_contain_text(shown.messages.day(shown.atlas.as_of))
    assert "compare" not in reader.parameters()
    reader.page.go_forward()
    expect_ground(reader, shown, note, ground, "en")
    by_key(reader, note)
    expect(reader.map.locator("path.cm-change")).to_have_count(0)
    # Where no ground changed, nothing is striped before the answer either.
    reader.page.wait_for_function("() => !new URLSearchParams(location.search).has('compare')")
    assert {"compare", "date"}.isdisjoint(reader.parameters())


@pytest.mark.rich
def test_an_address_with_the_step_shows_it_again(enter: Enter, shown: Shown) -> None:
    note, ground = shown.decided[0]
    reader = enter("outcomes")
    by_mouse(reader, note)
    expect_ground(reader, shown, note, ground, "en")
    reader.again()
    expect_ground(reader, shown, note, ground, "en")


@pytest.mark.rich
def test_a_chosen_statement_in_a_zones_panel_and_in_the_article_has_the_same_step(enter: Enter, shown: Shown) -> None:
    note, ground = next((note, ground) for note, ground in shown.decided if note.about.zones)
    reader = enter(zone=note.about.zones[0], annotation=note.id)
    by_mouse(reader, note)
    expect_ground(reader, shown, note, ground, "en")
    reader = enter("article", annotation=note.id)
    tab_to(reader, ".cm-then")
    reader.page.keyboard.press(" ")
    expect_ground(reader, shown, note, ground, "en")


@pytest.mark.rich
def test_the_walk_can_be_taken_with_what_happened_next(enter: Enter, shown: Shown) -> None:
    note, ground = shown.decided[0]
    before = shown.reading_order[shown.reading_order.index(note.id) - 1]
    reader = enter("article", annotation=before)
    reader.page.get_by_label(shown.messages.say("walk.then")).check()
    reader.page.get_by_role("button", name=shown.messages.say("walk.forth"), exact=True).click()
    expect_ground(reader, shown, note, ground, "en")
    reader.page.get_by_label(shown.messages.say("walk.then")).uncheck()
    expect(reader.map.locator("path.cm-change")).to_have_count(0)
    reader.expect_asked(annotation=note.id, date=None)
