"""Take the pictures of history, regions, fronts, Arabic, print and the Studio: `python -m tests.pictures`.

They are saved in `docs/pictures`, unless CONTROLMAP_PICTURES names another folder.
"""

import os
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.reader import Reader
from tests.edition.named_dates import NAMED_DATES
from tests.outside import REPOSITORY, find_chromium
from tests.pictures.pages import take_pages
from tests.pictures.paper import take_sheet
from tests.pictures.regions import take_regions
from tests.pictures.sheet import contact_sheet
from tests.pictures.studio import take_studio
from tests.rehearsal.server import serving
from tests.rehearsal.visit import FLAGS, MAP_FRAME, MAP_WITHIN_MS, Notes

MAP_SIZE = (1500, 800)
"""Size of the window in which a date's map is taken; the map's frame has two thirds of its width."""
COMPARE_SIZE = (1500, 900)
COMPARED = (date(2016, 12, 22), date(2017, 12, 14))
READY = """(day) => {
  const frame = document.querySelector('.st-key-map iframe');
  const map = frame && frame.contentWindow.ControlMap;
  return map && map.day && map.day() === day && frame.contentDocument.querySelector('.cm-label') !== null;
}"""


def open_map(page: Page, address: str, path: str, day: date) -> Reader:
    """Open a page that shows a day's map and wait until it is drawn, with all its labels."""
    reader = Reader(page, address, Notes(address)).open(path)
    page.wait_for_function(READY, arg=day.isoformat(), timeout=MAP_WITHIN_MS)
    reader.wait_for_still_labels()
    return reader


def maps_of(browser: Browser, address: str, days: Mapping[date, str]) -> dict[str, bytes]:
    """Take the map of each day at the zoom of the whole country, by its title."""
    width, height = MAP_SIZE
    page = browser.new_page(viewport={"width": width, "height": height})
    taken = {}
    for day, title in days.items():
        open_map(page, address, f"/?date={day}", day)
        taken[f"{day.day} {day:%B %Y}: {title}"] = page.locator(MAP_FRAME).screenshot(animations="disabled")
    page.close()
    return taken


def main() -> int:
    """Take all pictures and return the exit code."""
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: no pictures taken.")
        return 1
    album = REPOSITORY / os.environ.get("CONTROLMAP_PICTURES", "docs/pictures")
    album.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory(prefix="controlmap-pictures-") as folder,
        serving(Path(sys.executable).parent / "streamlit", REPOSITORY, Path(folder) / "server.log") as address,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=chromium, args=FLAGS) as browser,
    ):
        contact_sheet(browser, maps_of(browser, address, NAMED_DATES), album / "dates.png")
        width, height = COMPARE_SIZE
        page = browser.new_page(viewport={"width": width, "height": height})
        before, after = COMPARED
        reader = open_map(page, address, f"/timeline?date={after}&compare={before}", after)
        reader.map.locator(".cm-change").first.wait_for(state="attached", timeout=MAP_WITHIN_MS)
        page.screenshot(path=album / "compare.png", animations="disabled")
        others = (*take_pages(browser, address, album), take_sheet(browser, address, album))
        others = (*others, take_regions(browser, address, album), *take_studio(browser, album))
    print(f"Taken: {', '.join(map(str, (album / 'dates.png', album / 'compare.png', *others)))}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
