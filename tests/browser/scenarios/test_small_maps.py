"""Small maps of a few days on the timeline, each a step to its day."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from controlmap.atlas.chosen_days import chosen_days
from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

LOADED = "(pictures) => pictures.every((picture) => picture.complete && picture.naturalWidth > 0)"


def test_each_small_map_is_drawn_and_leads_to_its_day(enter: Enter, shown: Shown) -> None:
    reader = enter("timeline")
    steps = reader.page.locator(".cm-multiples button")
    days = chosen_days(shown.atlas)
    expect(steps).to_have_count(len(days))
    for step, day in zip(steps.all(), days, strict=True):
        step.scroll_into_view_if_needed()
        expect(step).to_contain_text(shown.messages.day(day))
        step.click()
        reader.expect_asked(date=None if day == shown.atlas.as_of else day.isoformat())
        expect(reader.subtitle).to_contain_text(shown.messages.day(day))
    reader.page.wait_for_function(f"() => ({LOADED})([...document.querySelectorAll('.cm-multiples img')])")
