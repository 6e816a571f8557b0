"""Three regions at close zoom, where the fronts run through villages."""

from pathlib import Path
from typing import Final, NamedTuple

from playwright.sync_api import Browser

from tests.browser.reader import Reader
from tests.pictures.sheet import contact_sheet
from tests.rehearsal.visit import MAP_FRAME, Notes

SIZE: Final = (1500, 800)


class Region(NamedTuple):
    """A part of the country: degrees, WGS84."""

    title: str
    south: float
    west: float
    north: float
    east: float


REGIONS: Final = (
    Region("Homs, Hama and the pocket between them", 34.55, 36.15, 35.45, 37.45),
    Region("Azaz, al-Bab and Manbij", 36.05, 36.75, 36.95, 38.35),
    Region("The southwest", 32.3, 35.7, 33.4, 37.0),
)


def take_regions(browser: Browser, address: str, album: Path) -> Path:
    """Take each region on the edition's own day, and return the sheet's file."""
    width, height = SIZE
    reader = Reader(browser.new_page(viewport={"width": width, "height": height}), address, Notes(address)).open("/")
    taken = {}
    for region in REGIONS:
        corners = [[region.south, region.west], [region.north, region.east]]
        reader.frame.evaluate("(corners) => ControlMap.map().fitBounds(corners, { animate: false })", corners)
        reader.wait_for_still_labels()
        taken[region.title] = reader.page.locator(MAP_FRAME).screenshot(animations="disabled")
    reader.page.close()
    contact_sheet(browser, taken, album / "regions.png")
    return album / "regions.png"
