"""The Studio as the authoring guide shows it: the form of a new edition, a polygon with its band, and the last step."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser import studio_journey as journey
from tests.browser.studio_author import WITHIN_MS, Author, studio
from tests.browser.studio_files import files_of_others

SCREEN: Final[ViewportSize] = {"width": 1366, "height": 950}
EAST: Final = ((0.55, 0.05), (0.585, 0.29), (0.5, 0.49), (0.623, 0.695), (0.604, 0.967), (0.97, 0.967), (0.97, 0.05))
"""The polygon's corners as shares of the map's width and height."""


def take_studio(browser: Browser, album: Path) -> tuple[Path, ...]:
    """Take the pictures of the Studio in English, and return their files."""
    taken = tuple(album / f"authoring-{name}.png" for name in ("start", "ground", "publish"))
    start, ground, publish = taken
    expect.set_options(timeout=2 * WITHIN_MS)
    page = browser.new_page(viewport=SCREEN)
    with TemporaryDirectory(prefix="controlmap-studio-") as given:
        files_of_others(Path(given))
        with studio(Path(given) / "sedge") as address:
            author = Author(page, address)
            author.fill("Country, by its English name", "Sedge")
            author.drop(Path(given) / "border.geojson")
            page.get_by_text("border.geojson").wait_for()
            author.type_day("The day that the article", "20210310")
            author.fill("Publisher of the article", "The Fen Courier")
            author.fill("Who holds ground", "Crown\nLeague")
            page.screenshot(path=start, animations="disabled")
            author.press("Make the edition")
            journey.paste(author, Path(given) / "sedge")
            author.step("Ground")
            author.draw(*EAST)
            author.frame.locator(".studio-band").first.wait_for(state="attached")
            for label, text in (
                ("Name", "The east bank"),
                ("Where it is", "The villages between the Reed and the eastern shore."),
                ("What the article leaves open about it", "Who pays the garrisons there."),
            ):
                author.fill(label, text)
            author.choose("Who holds it", "League")
            page.mouse.move(0, 0)
            page.get_by_test_id("stToast").wait_for(state="hidden")
            page.get_by_test_id("stMain").evaluate("(main) => main.scrollTo(0, 0)")
            page.screenshot(path=ground, animations="disabled")
        whole = Path(given) / "work" / "sedge"
        whole.parent.mkdir()
        with studio(whole) as address:
            author = Author(page, address)
            journey.make(author, Path(given), whole)
            journey.publish(author)
            page.get_by_test_id("stMain").evaluate("(main) => main.scrollTo(0, 0)")
            page.screenshot(path=publish, animations="disabled")
    page.close()
    return taken
