"""The map of a country on both sides of the date line opens on the country alone, and answers on either side."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from controlmap.atlas.opening import open_edition
from controlmap.publish.site.static_site import site_files
from tests.browser.conftest import OpenSite, dashboard, written
from tests.browser.reader import Reader
from tests.browser.site_reader import SiteReader
from tests.browser.studio_author import studio
from tests.browser.watched_pages import NewPage
from tests.made_country import made_country

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

SIDES = {178.3: (178.3, -17.6), -179.95: (180.05, -16.8)}
"""Ground of Fiji on either side: its longitude on other maps, and its place on this one."""
NEAR = 0.02
"""Degrees by which a click may be off."""
EXTENT = "() => { const b = ControlMap.map().getBounds(); return [b.getWest(), b.getEast()]; }"
LARGE_MAP = ".cm-stage > .leaflet-container"


@pytest.fixture(scope="module")
def fiji(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_country("Fiji", tmp_path_factory.mktemp("made") / "fiji")


def expect_country_alone(west: float, east: float) -> None:
    assert 160 < west < 174.6, f"from {west} to {east}"
    assert 181.8 < east < 200, f"from {west} to {east}"


def names(known: float, address: str) -> bool:
    """Return whether an address has a longitude for its point and for its view."""
    asked = parse_qs(urlsplit(address).query)
    found = (asked.get("at", ["0"])[0].partition("_")[0], asked.get("view", ["0,0"])[0].split(",")[1])
    return all(abs(float(lon) - known) < NEAR for lon in found)


def expect_answers(reader: Reader | SiteReader) -> None:
    """Click ground on each side, and expect its history by the longitude that other maps give it."""
    expect_country_alone(*reader.run_in_map(EXTENT))
    for known, (lon, lat) in SIDES.items():
        reader.run_in_map(
            "([lon, lat]) => { ControlMap.map().setView([lat, lon], 9, { animate: false }); }", [lon, lat]
        )
        reader.map.locator(LARGE_MAP).click()
        reader.map.locator(".cm-offer-button:visible").click()
        expect(reader.panel.locator('[data-panel="point"] .cm-history-sentence')).to_be_visible()
        reader.page.wait_for_url(partial(names, known))
        expect(reader.map.locator("path.cm-spot:visible")).to_have_count(1)
        reader.again()
        west, east = reader.run_in_map(EXTENT)
        assert west < lon < east, f"the view of the address is from {west} to {east}"


def test_the_static_edition_answers_on_both_sides(open_site: OpenSite, fiji: Path, tmp_path: Path) -> None:
    site = written(site_files(open_edition(fiji)), tmp_path)
    expect_answers(open_site(site.as_uri()).enter())


@pytest.fixture(scope="module")
def fiji_server(repository: Path, fiji: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with dashboard(repository, tmp_path_factory.mktemp("server"), fiji) as address:
        yield address


@pytest.mark.thorough
@pytest.mark.exhaustive
def test_the_dashboard_answers_on_both_sides(new_page: NewPage, fiji_server: str) -> None:
    page, notes = new_page(fiji_server)
    expect_answers(Reader(page, fiji_server, notes).enter())


@pytest.mark.thorough
@pytest.mark.exhaustive
def test_the_studio_opens_on_the_country_alone(browser: Browser, fiji: Path) -> None:
    page = browser.new_page(viewport={"width": 1366, "height": 950})
    with studio(fiji) as address:
        page.goto(address)
        drawn = page.frame_locator("iframe").first
        border = drawn.locator("path.leaflet-interactive, path").first
        border.wait_for(state="attached")
        across = drawn.locator("svg").first.evaluate(
            "(svg) => { const b = svg.querySelector('path').getBoundingClientRect(); return b.width / innerWidth; }"
        )
    page.close()
    assert 0.2 < across <= 1.1
