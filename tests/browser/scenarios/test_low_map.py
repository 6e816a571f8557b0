"""On a phone, a page of text begins in the first screen, and a button shows a low map over it, to see its ground."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from controlmap.render.page_list import PAGES
from tests.browser.any_reader import AnyReader
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

PAGES_OF_WORDS = tuple(page for page in PAGES if page.low_map)


def stage_of(reader: AnyReader) -> Locator:
    """Return the map itself, without its legend and controls."""
    return reader.map.locator(".cm-stage")


def fold_of(reader: AnyReader) -> Locator:
    """Return the button that shows and hides the map."""
    return reader.page.locator(".cm-fold-map")


def test_every_page_of_text_begins_in_sight_without_its_map_and_with_it(enter: Enter, shown: Shown) -> None:
    reader = enter(screen="phone")
    for page in PAGES_OF_WORDS:
        reader.enter(page.name)
        first = reader.page.locator("button.cm-play:visible" if page.name == "timeline" else ".cm-panel h1:visible")
        if page.folds_map:
            expect(stage_of(reader)).not_to_be_in_viewport()
            expect(first.first).to_be_in_viewport(ratio=1)
            show_map(reader, shown)
        expect(stage_of(reader)).to_be_in_viewport(ratio=0.95)
        expect(first.first).to_be_in_viewport(ratio=1)

    # The walk is about the map, so it shows it.
    reader.enter("map")
    reader.page.locator('[data-start="article"]').click()
    expect(stage_of(reader)).to_be_in_viewport(ratio=0.95)
    fold_of(reader).click()
    expect(stage_of(reader)).not_to_be_in_viewport()


def show_map(reader: AnyReader, shown: Shown) -> None:
    """Show the map, if it is hidden; the button then hides it."""
    if fold_of(reader).inner_text() == shown.messages.say("map.show"):
        fold_of(reader).click()
    expect(fold_of(reader)).to_have_text(shown.messages.say("map.hide"), use_inner_text=True)


def test_the_map_stays_in_sight_however_far_down_a_statement_is(enter: Enter, shown: Shown) -> None:
    reader = enter("article", screen="phone")
    show_map(reader, shown)
    last = next(note for note in reversed(shown.reading_order) if shown.lit[note])
    statement = reader.statement(last)
    statement.scroll_into_view_if_needed()
    reader.press(statement)
    reader.expect_lit(shown.lit[last])
    expect(stage_of(reader)).to_be_in_viewport(ratio=0.95)
    expect(statement).to_be_in_viewport()


def test_the_legend_and_controls_are_folded_away_until_asked_for(enter: Enter, shown: Shown) -> None:
    for page in ("timeline", "map"):
        expect_fold(enter(page, screen="phone"), shown)


def expect_fold(reader: AnyReader, shown: Shown) -> None:
    """Unfold the legend, and fold it away again."""
    fold = reader.map.get_by_role("button", name=shown.messages.say("map.fold"), exact=True)
    legend = reader.map.locator(".cm-legend")
    expect(legend).to_be_hidden()
    fold.click()
    expect(legend).to_be_visible()
    expect(fold).to_have_attribute("aria-expanded", "true")
    fold.click()
    expect(legend).to_be_hidden()
