"""The dashboard in print: the sheet that a reader gets on printing a zone."""

from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, ViewportSize

from tests.browser.reader import Reader
from tests.rehearsal.visit import Notes

ZONE: Final = "rebels-eastern-ghouta"
SHEET: Final[ViewportSize] = {"width": 794, "height": 1123}
"""A4 in CSS px, 96 an inch."""
MARGINS: Final = "body { padding: 12mm; }"
PRINT: Final = "() => dispatchEvent(new Event('beforeprint'))"
"""The event that a browser fires before it prints, but not for a screenshot."""


def take_sheet(browser: Browser, address: str, album: Path) -> Path:
    """Take the sheet of a zone from the dashboard at an address, and return its file."""
    page = browser.new_page(viewport=SHEET, device_scale_factor=1.5)
    reader = Reader(page, address, Notes(address)).enter(zone=ZONE)
    reader.zone_panel(ZONE)
    page.emulate_media(media="print")
    page.add_style_tag(content=MARGINS)
    reader.run_in_map(PRINT)
    reader.wait_for_still_labels()
    taken = album / "print.png"
    page.screenshot(path=taken, animations="disabled")
    page.close()
    return taken
