"""Nothing overlaps, overflows or is cut off, on a laptop and on a phone, by day and by night; with a picture of each.

The pictures go into a temporary folder, unless CONTROLMAP_PICTURES names another, such as docs/pictures.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import SCHEMES, SCREENS, Visit
from tests.browser.reader import Reader

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

FRAME_FAULTS = Path(__file__).with_name("frame_faults.js").read_text(encoding="utf-8")
PAGE_FAULTS = Path(__file__).with_name("page_faults.js").read_text(encoding="utf-8")
PAGES = {"map": "/", "zone": "/?zone=rebels-eastern-ghouta", "article": "/article", "about": "/about"}
WHOLE_PAGE_ON = {("zone", "phone")}
"""On a phone the panel is below the map: this picture shows the page down to its last line."""


def faults_of(reader: Reader, *, has_map: bool = True, at_home: bool = True) -> list[str]:
    """Return the layout faults of the page and of the map's frame in it."""
    found: list[str] = reader.page.evaluate(PAGE_FAULTS)
    if has_map:
        reader.wait_for_still_labels()
        found += reader.frame.evaluate(FRAME_FAULTS, {"atHome": at_home})
    return found


def show_whole_page(reader: Reader) -> None:
    """Make the screen as tall as the content of the page."""
    size = reader.page.viewport_size
    assert size is not None
    height = reader.page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollHeight")
    reader.page.set_viewport_size({"width": size["width"], "height": height})
    reader.wait_for_still_labels()


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_overlaps_or_overflows_by_day_or_by_night(visit: Visit, album: Path, name: str, screen: str) -> None:
    has_map = name != "about"
    reader = visit(PAGES[name], screen)
    for scheme in SCHEMES:
        reader.page.emulate_media(color_scheme=scheme)
        reader.wait_for_scheme(scheme, has_map=has_map)
        assert faults_of(reader, has_map=has_map) == []
        if (name, screen) in WHOLE_PAGE_ON:
            show_whole_page(reader)
        picture = album / f"{name}-{screen}-{scheme}.png"
        reader.page.screenshot(path=picture, animations="disabled")
        assert picture.stat().st_size > 10_000


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_overlaps_or_overflows_after_zooming_in_twice(visit: Visit, screen: str) -> None:
    reader = visit("/", screen)
    for _ in range(2):
        reader.zoom_in()
        assert faults_of(reader, at_home=False) == []
