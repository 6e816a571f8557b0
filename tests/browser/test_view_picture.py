"""A picture of just the reader's view, by the button beside that of the whole map."""

from __future__ import annotations

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough, pytest.mark.exhaustive]

DRAWN_WITHIN_MS = 60_000
"""Two seconds on an idle machine."""
BOUNDS = (
    "() => { const b = ControlMap.map().getBounds(); return [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()]; }"
)


def test_the_view_is_saved_as_a_picture_and_the_map_stays(visit: Visit) -> None:
    reader = visit("/?zone=rebels-eastern-ghouta&view=33.550,36.400,10.00")
    page = reader.page
    bounds = reader.run_in_map(BOUNDS)
    button = page.get_by_role("button", name="Save this view as a picture")
    with page.expect_download(timeout=DRAWN_WITHIN_MS) as waiting:
        button.click()
    download = waiting.value
    assert download.suggested_filename == "syria-2017-12-2017-12-14-en-rebels-eastern-ghouta.png"
    with Image.open(download.path()) as picture:
        assert picture.format == "PNG"
    expect(button).to_be_enabled()
    assert reader.run_in_map(BOUNDS) == bounds
    reader.expect_selected("rebels-eastern-ghouta")
