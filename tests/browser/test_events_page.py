"""A reader's own events, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

TABLE = b"""event_id_cnty,event_date,latitude,longitude
A1,2016-06-01,35.95,39.01
A2,2016-06-20,35.95,39.01
A3,2017-12-14,33.51,36.29
"""


def upload(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": content}


def test_uploaded_events_are_drawn_on_the_same_map_by_month_and_disappear_with_the_page(visit: Visit) -> None:
    reader, other = visit("/events"), visit("/events")
    reader.frame.evaluate("window.keptFrom = 'before'")
    reader.page.locator("input[type=file]").set_input_files(upload("events.csv", TABLE))
    expect(reader.map.locator(".cm-event")).to_have_count(2)
    reader.page.locator(".st-key-events-month input").fill("June 2016")
    reader.page.keyboard.press("Enter")
    expect(reader.map.locator(".cm-event")).to_have_count(1)
    expect(reader.map.locator(".cm-frame")).to_contain_text("30 June 2016")
    reader.map.locator(".cm-event").hover(force=True)
    expect(reader.map.locator(".cm-tooltip")).to_contain_text("2 incidents, ground held by: Islamic State")
    assert reader.frame.evaluate("window.keptFrom") == "before"
    # Neither another reader's map nor this reader's other pages show any of it.
    assert other.map.locator(".cm-event").count() == 0
    reader.page.get_by_role("link", name="Timeline").click()
    reader.expect_page("timeline")
    expect(reader.map.locator(".cm-event")).to_have_count(0)
    reader.page.get_by_role("link", name="Your incidents").click()
    reader.expect_page("events")
    expect(reader.map.locator(".cm-event")).to_have_count(2)


def test_a_file_that_is_not_a_table_gets_a_message(visit: Visit) -> None:
    reader = visit("/events")
    reader.page.locator("input[type=file]").set_input_files(upload("events.csv", b"\x00\xff" * 500))
    expect(reader.page.get_by_text("This file cannot be shown.")).to_be_visible()
    expect(reader.map.locator(".cm-zone").first).to_be_visible()
