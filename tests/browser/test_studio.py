"""The Studio: an edition is made, drawn, tagged, dated, imported, translated and published without touching a file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from playwright.sync_api import Browser, Page, expect

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.check import check_edition
from controlmap.model.edition import Edition
from tests.browser import studio_journey as journey
from tests.browser.conftest import OpenSite, dashboard
from tests.browser.reader import Reader
from tests.browser.site_reader import serving_files
from tests.browser.studio_author import Author, studio
from tests.browser.studio_files import files_of_others
from tests.browser.watched_pages import NewPage

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

expect.set_options(timeout=20_000)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1366, "height": 950})
    yield page
    page.close()


def edition_in(folder: Path) -> Edition:
    edition, problems = read_edition(folder)
    assert edition is not None
    assert [str(problem) for problem in problems] == []
    return edition


def test_an_edition_is_made_and_published_without_touching_a_file(
    repository: Path,
    page: Page,
    tmp_path: Path,
    open_site: OpenSite,
    new_page: NewPage,
    capsys: pytest.CaptureFixture[str],
) -> None:
    files_of_others(tmp_path)
    folder, start = tmp_path / "sedge", perf_counter()
    with studio(folder) as address:
        author = Author(page, address)
        journey.make(author, tmp_path, folder)
        journey.publish(author)
    seconds = perf_counter() - start

    made = edition_in(folder)
    assert [zone.id for zone in made.zones] == ["crown", "the-east-bank", "the-mills", "the-hills"]
    assert check_edition(made) == []
    assert len(made.annotations) == 6
    assert {place.id for place in made.places} == {"fen", "osier", "sill"}
    assert {actor.id for actor in made.actors} >= {"crown", "league", "herders"}
    assert [(str(event.day), len(event.began)) for event in made.events] == [("2021-03-01", 1)]
    assert made.manifest.languages == ("en", "ar")
    with capsys.disabled():
        print(f"\n{author.steps} saved steps, {author.clicks} clicks, {author.texts} texts, {seconds:.0f} s", end="")

    with serving_files(folder.with_name("sedge-site")) as address:
        reader = open_site(address).open()
        for zone in ("the-east-bank", "the-mills", "the-hills"):
            reader.click_zone(zone)
            reader.expect_selected(zone)
            expect(
                reader.zone_panel(zone).get_by_role("heading", name="What the article says about it")
            ).to_be_visible()
    with dashboard(repository, tmp_path, folder) as address:
        opened, notes = new_page(address, "desktop", "light")
        shown = Reader(opened, address, notes).open("/")
        for zone in ("the-east-bank", "the-mills", "the-hills"):
            shown.click_zone(zone)
            shown.expect_selected(zone)


def test_the_studio_shows_an_edition_and_its_drawing_tools(page: Page, marrow: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(marrow, tmp_path / "marrow")
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    with studio(folder) as address:
        author = Author(page, address)
        author.frame.locator(".studio-zone").first.wait_for()
        expect(author.frame.locator(".leaflet-pm-icon-polygon")).to_be_visible()
        expect(page.get_by_text("Paste the article")).to_be_visible()
        assert all(url.startswith((address, "data:", "blob:")) for url in requested)
