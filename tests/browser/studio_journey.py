"""From an empty folder to a published map in the Studio, step by step."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, expect

from tests.browser.studio_author import WITHIN_MS, Author

ARTICLE = """Soldiers of the Crown patrol the west, and ships unload in Fen again.
The League took the east bank when the floods had gone.
The League said that it would keep Osier.
Herders hold the hills, as they have for years.
The Crown wants the mills back.
Nobody was seen at Sill."""
SAID = (
    "The Crown holds the west and the harbour of Fen.",
    "The League holds the east bank.",
    "The League means to stay in Osier.",
    "The herders hold the hills.",
    "The Crown wants the mills.",
    "Sill is empty.",
)
ARABIC = "كلمات عربية"


def make(author: Author, given: Path, folder: Path) -> None:
    """Make an edition in a folder from the files that someone was given, ready to be published."""
    begin(author, given / "border.geojson")
    paste(author, folder)
    for at, name in (((0.3, 0.5), "Fen"), ((0.72, 0.55), "Osier"), ((0.45, 0.75), "Sill")):
        add_place(author, at, name)
    draw_the_east(author)
    click_districts_together(author, given / "districts.geojson")
    take_the_sketch(author, given / "sketch.kml")
    state_each_line(author)
    change_hands(author)
    translate(author)
    author.step("Problems")
    author.page.get_by_text("No problems.").wait_for()


def begin(author: Author, border: Path) -> None:
    author.fill("Country, by its English name", "Sedge")
    author.drop(border)
    author.type_day("The day that the article", "20210310")
    author.fill("Publisher of the article", "The Fen Courier")
    author.fill("Who holds ground", "Crown\nLeague")
    author.choose("Languages of the map", "Arabic (ar)")
    author.press("Make the edition")


def paste(author: Author, folder: Path) -> None:
    author.page.get_by_text("One line for each sentence").wait_for()
    author.fill("One line for each sentence", ARTICLE)
    author.press("Use this text")
    author.saved("Use this text")
    written = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file())
    assert ARTICLE.splitlines()[0] not in written


def add_place(author: Author, at: tuple[float, float], name: str) -> None:
    field = author.page.get_by_label("Name (en)", exact=True)
    for _ in range(3):  # the map may still be drawn again after the step before
        author.tool("marker")
        author.spot(*at)
        try:
            field.wait_for(timeout=7_000)
        except PlaywrightError:
            continue
        break
    author.fill("Name (en)", name)
    author.fill("Name (ar)", f"{ARABIC} {len(name)}")
    author.press("Add a place")
    author.saved("Add a place")
    expect(author.page.get_by_text("First put a marker on the map.")).to_have_count(1)


def describe(author: Author, name: str, holder: str) -> None:
    author.fill("Name (en)", name)
    author.fill("Name (ar)", ARABIC)
    author.fill("Where it is (en)", f"{name} of Sedge.")
    author.fill("Where it is (ar)", ARABIC)
    author.fill("What the article leaves open about it (en)", "Who pays there.")
    author.fill("What the article leaves open about it (ar)", ARABIC)
    author.choose("Who holds it", holder)


def draw_the_east(author: Author) -> None:
    author.step("Ground")
    author.draw((0.62, 0.05), (0.97, 0.05), (0.97, 0.97), (0.62, 0.97))
    author.frame.locator(".studio-band").first.wait_for(state="attached")
    describe(author, "The east bank", "League")
    author.fill("What the line follows", "The Reed; the shore elsewhere.")
    author.press("Make it ground")
    expect(author.page.get_by_text("Drawn:")).to_have_count(0)
    author.saved("Make it ground")


def click_districts_together(author: Author, file: Path) -> None:
    author.step("Import")
    author.pick("Districts to put together")
    author.page.get_by_text("A file of polygons").wait_for()
    author.drop(file)
    author.click_district(0)
    author.click_district(1)
    author.page.get_by_test_id("stMultiSelect").get_by_text("Birch").wait_for()
    author.press("Make a zone of these")
    author.page.get_by_text("Drawn:").wait_for()
    describe(author, "The mills", "League")
    author.press("Make it ground")
    expect(author.page.get_by_text("Drawn:")).to_have_count(0)
    author.saved("Make it ground")


def take_the_sketch(author: Author, file: Path) -> None:
    author.step("Import")
    author.pick("Ground: a row is held")
    author.drop(file)
    author.page.get_by_role("combobox", name="Herders →").wait_for()
    author.choose("The same for every row", "A new zone")
    author.fill("Name (en)", "The hills")
    author.fill("Name (ar)", ARABIC)
    author.page.get_by_text("2 of 2 rows can be taken.").wait_for()
    author.press("Take them")
    author.saved("Take them")


def state_each_line(author: Author) -> None:
    author.step("Article")
    found = {1: "Crown", 2: "The east bank", 3: "Osier", 4: "The hills", 5: "The mills", 6: "Sill"}
    for number, words in enumerate(SAID, start=1):  # after each, the next line without a statement is chosen
        author.page.locator("mark", has_text=found[number].removeprefix("The ")).first.wait_for()
        author.press("Put these in the form")
        author.fill("What the line says, in your own words (en)", words)
        author.fill("What the line says, in your own words (ar)", f"{ARABIC} {number}")
        add_the_statement(author, author.page.get_by_role("radiogroup").get_by_text(f"● {number}. "))


def add_the_statement(author: Author, added: Locator) -> None:
    """Press the button, and again if the page says that a text is missing: the last may still be on its way."""
    for _ in range(3):
        author.press("Add the statement")
        try:
            expect(added).to_be_visible(timeout=7_000)
        except AssertionError:
            continue
        break
    author.saved("Add the statement")
    expect(added).to_be_visible()


def change_hands(author: Author) -> None:
    author.step("Time")
    author.choose("Ground that changed hands", "the-east-bank-2021-03-10")
    author.type_day("It changed hands on", "20210301")
    author.choose("Zone of that ground", "Ground held by Crown")
    author.fill("What happened (en)", "The League takes the east bank.")
    author.fill("What happened (ar)", ARABIC)
    author.press("It changed hands")
    author.saved("It changed hands")


def translate(author: Author) -> None:
    author.step("Publish")
    author.press("Remove this place")
    author.saved("Remove this place")
    author.step("Languages")
    author.clicks += 1
    author.page.get_by_text("Only what is not translated yet").click()
    expect(author.page.get_by_text("● edition: title")).to_have_count(0)
    done = author.page.get_by_text("Nothing to translate here.")
    save = author.page.get_by_role("button", name="Save these texts", exact=True)
    count = author.page.get_by_text("Arabic (ar): ")
    for _ in range(6):
        expect(done.or_(save)).to_be_visible()
        if done.count():
            return
        fields = author.page.get_by_test_id("stForm").locator("input, textarea")
        for at in range(fields.count()):
            field = fields.nth(at)
            if "(ar)" in (field.get_attribute("aria-label") or ""):
                author.write(field, f"{ARABIC} {at}")
            elif any(left in field.input_value() for left in ("To be ", "until other zones")):
                author.write(field, f"Written by the author, {at}.")
        before = count.inner_text()
        author.press("Save these texts")
        author.saved("Save these texts")
        expect(count).not_to_have_text(before)
    raise AssertionError("six pages of texts were not enough")


def publish(author: Author) -> None:
    author.step("Publish")
    author.fill("Address at which", "https://courier.example/sedge/")
    author.press("Write the published map")
    # Pictures, tables and pages are written meanwhile.
    author.page.get_by_text("Open index.html in it.").wait_for(timeout=3 * WITHIN_MS)
    author.page.get_by_text("How to put it on the web").wait_for()
