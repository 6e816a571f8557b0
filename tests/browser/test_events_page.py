"""A reader's own events, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

TABLE = b"""event_id_cnty,event_date,latitude,longitude,notes
A1,2016-06-01,35.95,39.01,<img src=x onerror=alert(1)> two shells
A2,2016-06-20,35.95,39.01,a patrol
A3,2017-12-14,33.51,36.29,a ceremony
"""


def upload(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": content}


def test_uploaded_events_are_drawn_on_the_same_map_by_month_and_disappear_with_the_page(visit: Visit) -> None:
    reader, other = visit("/events"), visit("/events")
    reader.frame.evaluate("window.keptFrom = 'before'")
    reader.page.locator("input[type=file]").set_input_files(upload("events.csv", TABLE))
    expect(reader.map.locator(".cm-event-mark")).to_have_count(2)
    reader.page.locator(".st-key-events-month input").fill("June 2016")
    reader.page.keyboard.press("Enter")
    expect(reader.map.locator(".cm-event-mark")).to_have_count(1)
    expect(reader.map.locator(".cm-frame")).to_contain_text("30 June 2016")
    reader.map.locator(".cm-event-mark").hover(force=True)
    expect(reader.map.locator(".cm-tooltip")).to_contain_text("2 incidents, ground held by: Islamic State")
    reader.map.locator(".cm-event-mark").click(force=True)
    details = reader.map.locator(".cm-event-details")
    expect(details).to_contain_text("1 June 2016 <img src=x onerror=alert(1)> two shells")
    expect(details).to_contain_text("20 June 2016 a patrol")
    expect(details.locator("img")).to_have_count(0)
    assert reader.frame.evaluate("window.keptFrom") == "before"
    # Neither another reader's map nor this reader's other pages show any of it.
    assert other.map.locator(".cm-event-mark").count() == 0
    reader.page.get_by_role("link", name="Timeline").click()
    reader.expect_page("timeline")
    expect(reader.map.locator(".cm-event-mark")).to_have_count(0)
    reader.page.get_by_role("link", name="Your incidents").click()
    reader.expect_page("events")
    expect(reader.map.locator(".cm-event-mark")).to_have_count(2)


def test_a_file_that_is_not_a_table_gets_a_message(visit: Visit) -> None:
    reader = visit("/events")
    reader.page.locator("input[type=file]").set_input_files(upload("events.csv", b"\x00\xff" * 500))
    expect(reader.page.get_by_text("This file cannot be shown.")).to_be_visible()
    expect(reader.map.locator(".cm-zone").first).to_be_visible()


def test_symbols_that_would_overlap_are_drawn_as_one_until_the_map_is_near(visit: Visit) -> None:
    reader = visit("/events")
    rows = "".join(f"2017-12-14,{35.9 + 0.02 * n},39.0\n" for n in range(6))
    reader.page.locator("input[type=file]").set_input_files(upload("events.csv", f"date,lat,lon\n{rows}".encode()))
    mark = reader.map.locator(".cm-event-mark")
    expect(mark).to_have_count(1)
    expect(mark).to_have_text("6")
    # A row of the list lights its symbol, here by keyboard.
    row = reader.page.locator("tr[data-spot]")
    expect(row).to_have_count(6)
    row.first.locator("button").press("Enter")
    expect(reader.map.locator(".cm-event-mark.is-lit")).to_have_count(1)
    mark.click(force=True)
    expect(reader.map.locator(".cm-event-label")).to_have_count(6)
    reader.map.locator(".cm-event-details").get_by_role("button", name="Zoom in").click()
    expect(mark).not_to_have_count(1)


def test_the_words_of_a_symbol_without_room_above_it_are_below_and_point_nowhere(visit: Visit) -> None:
    reader = visit("/events")
    table = b"date,lat,lon\n2017-12-14,37.0,41.2\n"
    reader.page.locator("input[type=file]").set_input_files(upload("events.csv", table))
    mark, popup = reader.map.locator(".cm-event-mark"), reader.map.locator(".cm-event-popup")
    mark.click(force=True)
    expect(popup).to_be_visible()
    expect(popup.locator(".leaflet-popup-tip-container")).to_be_hidden()
    above, below = mark.bounding_box(), popup.bounding_box()
    assert above
    assert below
    assert below["y"] >= above["y"] + above["height"]
