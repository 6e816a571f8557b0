"""How long a step of the timeline's slider takes in a browser: `python -m tests.bench.slider [--out FILE]`.

Measured from the input event until the map reports that it has drawn the day. For a day never shown before, that
includes the way to the server and back; a day shown before is drawn while the server is still answering.
"""

import argparse
import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from tests.bench.stopwatch import Row, print_table, row, write_json
from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.server import serving
from tests.rehearsal.visit import AT_REST, FIRST_PAGE_WITHIN_MS, FLAGS, MAP_FRAME, MAP_WITHIN_MS

WARM_MS = 200.0
ROUNDS = 4
"""The first round shows every day for the first time; the others are warm."""
FIRST = date(2015, 9, 30)
DAYS = tuple(FIRST + timedelta(days=days) for days in (10, 62, 133, 218, 337, 463, 522, 583, 644, 736))

STEP = """(day) => new Promise((resolve) => {
  const slider = document.querySelector('.cm-slider');
  const start = performance.now();
  const drawn = (event) => {
    if (event.detail.type !== 'drawn') return;
    window.removeEventListener('controlmap', drawn);
    const took = performance.now() - start;
    requestAnimationFrame(() => setTimeout(() => resolve([took, performance.now() - start])));
  };
  window.addEventListener('controlmap', drawn);
  slider.value = day;
  slider.dispatchEvent(new Event('input'));
})"""
"""Resolves with the ms until the map reports that it has drawn, and until the next frame has been painted."""


def steps(page: Page) -> tuple[list[float], list[float], list[float]]:
    """Step through the days in rounds: ms of each cold step, of each warm one, and of each warm one when painted."""
    cold, warm, painted = [], [], []
    for turn in range(ROUNDS):
        for day in DAYS:
            drawn, shown = page.evaluate(STEP, (day - FIRST).days)
            page.locator(AT_REST).wait_for(state="attached", timeout=MAP_WITHIN_MS)
            if turn == 0:
                cold.append(drawn)
            else:
                warm.append(drawn)
                painted.append(shown)
    return cold, warm, painted


def measure(chromium: str) -> list[Row]:
    """Start the dashboard as it is deployed and step through it."""
    with (
        TemporaryDirectory(prefix="controlmap-slider-") as folder,
        serving(Path(sys.executable).parent / "streamlit", REPOSITORY, Path(folder) / "server.log") as address,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=chromium, args=FLAGS) as browser,
    ):
        page = browser.new_page(viewport={"width": 1366, "height": 900})
        page.goto(f"{address}/timeline")
        page.locator(AT_REST).wait_for(state="attached", timeout=FIRST_PAGE_WITHIN_MS)
        page.frame_locator(MAP_FRAME).locator(".cm-label").first.wait_for(timeout=MAP_WITHIN_MS)
        page.locator(".cm-slider").wait_for(timeout=MAP_WITHIN_MS)
        cold, warm, painted = steps(page)
    return [
        row("a step to a day never shown before", cold),
        row("a step to a day shown before", warm, WARM_MS),
        row("the same, until the browser has painted it", painted),
    ]


def main() -> int:
    """Print the table, write it to a file if asked to, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.slider", description=__doc__)
    parser.add_argument("--out", type=Path, help="write the figures to this file, as JSON")
    asked = parser.parse_args()
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: nothing measured.")
        return 1
    tables = {"Slider (ms)": measure(chromium)}
    for title, rows in tables.items():
        print_table(title, rows)
    if asked.out:
        write_json(asked.out, tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())
