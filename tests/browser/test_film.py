"""The dashboard offers the whole war as a film: drawn on request, then saved."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.reader import Reader
from tests.browser.watched_pages import NewPage

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

DRAWN_WITHIN_MS = 120_000
"""A film of the shipped edition takes half a minute on an idle machine."""

EDITIONS = [
    pytest.param("marrow_server", 2, id="invented"),
    pytest.param("server", 50, id="shipped", marks=pytest.mark.exhaustive),
]


@pytest.mark.parametrize(("served", "fewest_frames"), EDITIONS)
def test_the_film_is_drawn_on_request_and_can_be_saved(
    request: pytest.FixtureRequest, new_page: NewPage, served: str, fewest_frames: int
) -> None:
    address = request.getfixturevalue(served)
    page, notes = new_page(address)
    Reader(page, address, notes).enter("timeline")
    page.get_by_role("button", name="Make a film of all days").click()
    link = page.locator(".st-key-film a[download]")
    expect(link).to_be_visible(timeout=DRAWN_WITHIN_MS)
    with page.expect_download() as waiting:
        link.click()
    content = waiting.value.path().read_bytes()
    assert waiting.value.suggested_filename.endswith("-en.gif")
    assert len(content) <= 8_000_000
    with Image.open(io.BytesIO(content)) as film:
        assert getattr(film, "n_frames", 1) >= fewest_frames
