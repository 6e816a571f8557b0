"""An exact day is typed into the timeline, since a pixel of its slider is many days."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.scenarios.conftest import Enter
from tests.browser.shown import Shown

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def test_a_typed_day_is_shown_on_the_map_and_in_the_address(enter: Enter, shown: Shown) -> None:
    day = shown.days[0]
    reader = enter("timeline")
    field = reader.page.get_by_label("Go to a day")
    field.fill(day.isoformat())
    expect(reader.subtitle).to_contain_text(shown.messages.day(day))
    reader.expect_asked(date=day.isoformat())
    expect(reader.page.locator("output.cm-day")).to_have_text(shown.messages.day(day))
