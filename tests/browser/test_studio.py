"""The Studio: an edition is made, drawn, tagged, dated, imported, checked and published without touching a file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as PlaywrightError

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.check import check_edition
from controlmap.model.edition import Edition

pytestmark = [pytest.mark.browser]

READY = b"controlmap: ready at "
expect.set_options(timeout=20_000)
BORDER = [[-20.0, -30.0], [-19.4, -30.15], [-18.8, -30.05], [-18.5, -29.7], [-18.6, -29.3], [-19.0, -29.0],
          [-19.5, -28.95], [-20.0, -29.1], [-20.25, -29.5], [-20.0, -30.0]]  # fmt: skip
ARTICLE = """Soldiers of the Crown patrol all the country west of the Reed.
Across the river the League's flag has flown over every village since the floods.
A quartermaster said that his people would still be there after the next winter."""
NORTH = [[-19.9, -29.2], [-19.9, -28.9], [-19.5, -28.9], [-19.5, -29.2], [-19.9, -29.2]]


@contextmanager
def studio(folder: Path) -> Iterator[str]:
    """Run `controlmap studio` until it prints its address, and yield that."""
    command = [
        sys.executable,
        "-c",
        "from controlmap.cli.main import main; main()",
        "studio",
        str(folder),
        "--headless",
    ]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        assert process.stderr is not None
        try:
            line = next(line for line in process.stderr if line.startswith(READY))
            yield line.removeprefix(READY).split(b". ")[0].decode()
        finally:
            process.terminate()
            process.communicate(timeout=20)


class Author:
    """Someone who works in the Studio."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        page.set_default_timeout(20_000)
        page.goto(address)

    def fill(self, label: str, text: str) -> None:
        field = self.page.get_by_label(label, exact=False).and_(self.page.locator("input, textarea")).first
        field.fill(text)
        field.press("Tab")

    def choose(self, label: str, option: str) -> None:
        for _ in range(3):  # a run that is still under way may close the list
            self.page.get_by_role("combobox", name=label).first.click()
            try:
                self.page.get_by_role("option", name=option, exact=True).click(timeout=5_000)
            except PlaywrightError:
                self.page.keyboard.press("Escape")
                continue
            self.page.keyboard.press("Escape")
            return
        raise AssertionError(f"{option} is not offered under {label}")

    def type_day(self, label: str, digits: str) -> None:
        self.page.get_by_role("spinbutton", name=f"year, {label}").click()
        self.page.keyboard.type(digits)
        self.page.keyboard.press("Escape")  # the calendar lies over the fields below

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def saved(self, title: str) -> None:
        expect(self.page.get_by_role("button", name=f"Undo: {title}")).to_be_visible()

    def step(self, name: str) -> None:
        self.page.get_by_test_id("stButtonGroup").get_by_role("radio", name=name).or_(
            self.page.get_by_test_id("stButtonGroup").get_by_role("button", name=name)
        ).first.click()
        expect(self.page.get_by_role("heading", name=name.partition(" ")[0], exact=True)).to_be_visible()

    def draw(self, *corners: tuple[float, float]) -> None:
        """Draw a polygon on the map, by shares of its frame's width and height."""
        frame = self.page.frame_locator("iframe").first
        frame.locator(".studio-zone").first.wait_for()
        frame.locator(".control-icon.leaflet-pm-icon-polygon").click()
        box = self.page.locator("iframe").first.bounding_box()
        assert box is not None
        for across, down in (*corners, corners[0]):
            self.page.mouse.click(box["x"] + across * box["width"], box["y"] + down * box["height"])
        self.page.get_by_text("Drawn:").wait_for()


def edition_in(folder: Path) -> Edition:
    edition, problems = read_edition(folder)
    assert edition is not None
    assert [str(problem) for problem in problems] == []
    return edition


@pytest.mark.thorough
def test_an_edition_is_made_and_published_without_touching_a_file(browser: Browser, tmp_path: Path) -> None:
    border = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [BORDER]}}
    (tmp_path / "border.geojson").write_text(json.dumps(border))
    feature = {"type": "Feature", "properties": {"who": "LGE"}, "geometry": {"type": "Polygon", "coordinates": [NORTH]}}
    (tmp_path / "north.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    folder = tmp_path / "sedge"
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    with studio(folder) as address:
        author = Author(page, address)
        author.fill("Country, by its English name", "Sedge")
        page.locator("input[type=file]").set_input_files(tmp_path / "border.geojson")
        author.type_day("The day that the article", "20210310")
        author.fill("Publisher of the article", "The Fen Courier")
        author.fill("Who holds ground", "Crown\nLeague")
        author.press("Make the edition")

        page.get_by_text("One line for each sentence").wait_for()
        author.fill("One line for each sentence", ARTICLE)
        author.press("Use this text")
        author.saved("Use this text")
        assert ARTICLE.splitlines()[0] not in "".join(
            path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()
        )

        author.step("Ground")
        author.draw((0.55, 0.05), (0.95, 0.05), (0.95, 0.95), (0.55, 0.95))
        author.fill("Name", "The east bank")
        author.fill("Where it is", "The villages east of the Reed.")
        author.fill("What the article leaves open", "Who pays the garrisons.")
        author.choose("Who holds it", "League")
        author.fill("What the line follows", "The Reed; the shore elsewhere.")
        author.press("Make it ground")
        author.saved("Make it ground")
        assert [zone.id for zone in edition_in(folder).zones] == ["crown", "the-east-bank"]

        author.step("Article")
        texts = ("The Crown holds the west.", "The League holds the east bank.", "The League means to stay.")
        for number, text in enumerate(texts, start=1):
            page.get_by_role("radiogroup").get_by_text(f"{number}. ").click()
            author.fill("What the line says", text)
            author.choose("Zones that it names", "Ground held by Crown" if number == 1 else "The east bank")
            author.press("Add the statement")
            expect(page.get_by_role("radiogroup").get_by_text(f"● {number}. ")).to_be_visible()

        give_and_take(author, folder)
        bring(author, folder, tmp_path / "north.geojson")
        publish(author, folder)
    page.close()


def give_and_take(author: Author, folder: Path) -> None:
    author.step("Time")
    author.choose("Ground that changed hands", "the-east-bank-2021-03-10")
    author.type_day("It changed hands on", "20210301")
    author.choose("Zone of that ground", "Ground held by Crown")
    author.fill("What happened", "The League takes the east bank.")
    author.press("It changed hands")
    author.saved("It changed hands")
    made = edition_in(folder)
    assert [(str(event.day), event.began) for event in made.events] == [("2021-03-01", ("the-east-bank-2021-03-10",))]
    assert str(made.manifest.first_day) == "2021-02-28"


def bring(author: Author, folder: Path, file: Path) -> None:
    author.step("Import")
    author.page.locator("input[type=file]").set_input_files(file)
    author.page.get_by_text("1 of 1 rows can be taken.").wait_for()
    author.choose("The same for every row", "the-east-bank")
    author.choose("Column with the holder", "who")
    author.choose("LGE", "league")
    author.press("Take them")
    author.saved("Take them")
    assert len([hold for hold in edition_in(folder).holds if hold.zone == "the-east-bank"]) == 2
    author.page.get_by_role("button", name="Undo: Take them").click()
    author.saved("It changed hands")


def publish(author: Author, folder: Path) -> None:
    author.step("Problems")
    author.page.get_by_text("No problems.").wait_for()

    author.step("Publish")
    expect(author.page.get_by_role("button", name="Write the published map")).to_be_disabled()
    while (forms := author.page.get_by_role("button", name="Save this text")).count():
        before = forms.count()
        author.page.get_by_test_id("stForm").first.locator("input").first.fill("Written by the author.")
        forms.first.click()
        expect(author.page.get_by_role("button", name="Save this text")).to_have_count(before - 1)
    author.press("Write the published map")
    author.page.get_by_text("Open index.html in it.").wait_for()
    assert check_edition(edition_in(folder)) == []
    assert (folder.with_name("sedge-site") / "index.html").exists()


@pytest.mark.thorough
def test_the_studio_shows_an_edition_and_its_drawing_tools(browser: Browser, marrow: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(marrow, tmp_path / "marrow")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    with studio(folder) as address:
        Author(page, address)
        frame = page.frame_locator("iframe").first
        frame.locator(".studio-zone").first.wait_for()
        expect(frame.locator(".leaflet-pm-icon-polygon")).to_be_visible()
        expect(page.get_by_text("Paste the article")).to_be_visible()
        assert all(url.startswith((address, "data:", "blob:")) for url in requested)
    page.close()
