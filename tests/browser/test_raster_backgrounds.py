"""Raster backgrounds come from other servers: they are requested only once a reader asks for one."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]


def test_no_tile_is_requested_until_a_reader_asks_for_one(visit: Visit) -> None:
    reader = visit("/")
    assert reader.notes.faults == []
    choice = reader.map.locator(".cm-base select")
    expect(choice).to_have_value("shipped")
    choice.select_option("osm")
    expect(reader.map.locator(".cm-foot")).to_contain_text("does not answer")
    asked = [fault for fault in reader.notes.faults if "openstreetmap" in fault]
    assert asked, "the reader asked for tiles, but none were fetched"
    choice.select_option("shipped")
    expect(reader.map.locator(".leaflet-tile")).to_have_count(0)
    reader.notes.faults = [fault for fault in reader.notes.faults if "openstreetmap" not in fault]
