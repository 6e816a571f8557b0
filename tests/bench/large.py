"""How the dashboard scales with its edition: `python -m tests.bench.large [--browser] [--out FILE]`.

Generated editions of growing size beside the shipped one: processor time of opening and checking each, and a click by
one reader over a real WebSocket; with `--browser`, also the same click in Chromium. Exits 1 if a limit is not met.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.reading.read import read_edition
from controlmap.checks.check import check_edition
from tests.bench.invented_country import write_country
from tests.load.reader import Reader
from tests.load.server import Measured, measured
from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.visit import AT_REST, FIRST_PAGE_WITHIN_MS, FLAGS, MAP_FRAME, MAP_WITHIN_MS

SIZES = ((10, 100), (100, 1000), (1000, 5000))
CLICKS = 40
MOST_RATIO = 1.5
"""Ratio of the slowest click of a generated edition to that of the shipped one."""
MOST_LOAD_RATIO = 1.5
"""Ratio of the largest edition's time for each record to that of the next smaller: linear, with room for noise."""

CLICK = """([zone, wanted]) => new Promise((resolve) => {
  const begun = performance.now();
  const done = () => document.querySelector(`[data-panel-end="${zone}"]`);
  const watch = new MutationObserver(() => {
    if (!done()) return;
    watch.disconnect();
    resolve(performance.now() - begun);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const frame = document.querySelector(wanted).contentDocument;
  frame.querySelector(`path.zone-${zone}`).dispatchEvent(new MouseEvent("click", { bubbles: true }));
})"""
"""Resolves with the ms from the click on a zone until its complete panel is in the page."""


@dataclass(frozen=True)
class Grown:
    """The cost of one edition."""

    name: str
    zones: int
    statements: int
    open_ms: float
    check_ms: float
    click_ms: float
    click_cpu_ms: float
    click_bytes: int
    memory_mb: float
    browser_ms: float | None

    @property
    def load_ms_a_record(self) -> float:
        """Return the processor time of reading and checking, for each zone and statement."""
        return (self.open_ms + self.check_ms) / (self.zones + self.statements)


def grow(name: str, edition: Path, chromium: str | None) -> Grown:
    """Measure one edition."""
    began = time.process_time()
    read, problems = read_edition(edition)
    opened = time.process_time()
    if read is None or problems:
        raise ValueError(f"{edition} cannot be read: {problems[:3]}")
    found = check_edition(read, problems)
    checked = time.process_time()
    if found:
        raise ValueError(f"{edition} does not check: {found[:3]}")
    # Spread over the country, and no zone twice in a row, since nothing would change then.
    painted = list(dict.fromkeys(holding.zone for holding in Atlas(read).map().holdings))
    zones = [painted[number * max(1, len(painted) // CLICKS) % len(painted)] for number in range(CLICKS)]
    with measured(edition) as server:
        times, sizes, processor_ms = asyncio.run(_click(server, zones))
        memory_mb = server.memory_mb()
        shown = _click_in_browser(server.address, zones, chromium) if chromium else None
    return Grown(
        name=name,
        zones=len(read.zones),
        statements=len(read.annotations),
        open_ms=round(1000 * (opened - began), 1),
        check_ms=round(1000 * (checked - opened), 1),
        click_ms=round(median(times), 1),
        click_cpu_ms=round(processor_ms, 1),
        click_bytes=int(median(sizes)),
        memory_mb=round(memory_mb, 1),
        browser_ms=round(shown, 1) if shown is not None else None,
    )


async def _click(server: Measured, zones: Sequence[str]) -> tuple[list[float], list[int], float]:
    times, sizes = [], []
    async with Reader(server.address) as reader:
        await reader.open()
        for zone in zones[-3:]:
            await reader.click("zone", zone)
        before = server.processor_s()
        for zone in zones:
            answer, ms = await reader.click("zone", zone)
            if answer.panels != [zone] or answer.faults:
                raise ValueError(f"asked for {zone}, was shown {answer.panels} {answer.faults}")
            times.append(ms)
            sizes.append(answer.size)
        return times, sizes, 1000 * (server.processor_s() - before) / len(zones)


def _click_in_browser(address: str, zones: Sequence[str], chromium: str) -> float:
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=chromium, args=FLAGS) as browser:
        page = browser.new_page(viewport={"width": 1366, "height": 900})
        page.goto(address, timeout=FIRST_PAGE_WITHIN_MS)
        # Labels come after the ground, and the rest of the page after the map.
        page.frame_locator(MAP_FRAME).locator(".cm-label").first.wait_for(state="attached", timeout=MAP_WITHIN_MS)
        page.get_by_role("textbox").first.wait_for(timeout=MAP_WITHIN_MS)
        page.locator(AT_REST).wait_for(state="attached", timeout=MAP_WITHIN_MS)
        times: list[float] = [page.evaluate(CLICK, [zone, MAP_FRAME]) for zone in zones]
        return median(times)


def missed(rows: list[Grown]) -> list[str]:
    """Return the limits that were not met; the first row is the shipped edition's."""
    shipped, *invented = rows
    said = []
    for row in invented:
        if row.click_ms > MOST_RATIO * shipped.click_ms:
            said.append(f"{row.name}: a click takes {row.click_ms / shipped.click_ms:.2f} of the shipped edition's")
        if row.browser_ms and shipped.browser_ms and row.browser_ms > MOST_RATIO * shipped.browser_ms:
            said.append(f"{row.name}: in a browser {row.browser_ms / shipped.browser_ms:.2f} of the shipped edition's")
    if len(invented) > 1 and invented[-1].load_ms_a_record > MOST_LOAD_RATIO * invented[-2].load_ms_a_record:
        said.append(f"{invented[-1].name}: opening and checking grow faster than the edition")
    return said


def main() -> int:
    """Print the table, write it to a file if asked to, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.large", description=__doc__)
    parser.add_argument("--browser", action="store_true", help="click in Chromium, too")
    parser.add_argument("--out", type=Path, help="write the figures to this file, as JSON")
    asked = parser.parse_args()
    chromium = find_chromium() if asked.browser else None
    with TemporaryDirectory(prefix="controlmap-large-") as name:
        editions = [("shipped", REPOSITORY / "geo" / "syria-2017-12")]
        for zones, statements in SIZES:
            folder = Path(name) / f"{zones}-{statements}"
            editions.append((f"{zones} zones, {statements} statements", write_country(folder, zones, statements)))
        rows = [grow(label, edition, chromium) for label, edition in editions]
    print(f"{'':<32}{'read':>8}{'check':>8}{'a record':>10}{'click':>8}{'ratio':>7}{'CPU':>6}{'bytes':>8}", end="")
    print(f"{'MB':>6}{'browser':>9}{'ratio':>7}")
    for row in rows:
        print(f"{row.name:<32}{row.open_ms:8.0f}{row.check_ms:8.0f}{row.load_ms_a_record:10.2f}", end="")
        print(f"{row.click_ms:8.0f}{row.click_ms / rows[0].click_ms:7.2f}{row.click_cpu_ms:6.1f}", end="")
        print(f"{row.click_bytes:8}{row.memory_mb:6.0f}", end="")
        first = rows[0].browser_ms
        print(f"{row.browser_ms:9.0f}{row.browser_ms / first:7.2f}" if row.browser_ms and first else "")
    if asked.out:
        asked.out.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    late = missed(rows)
    for line in late:
        print(f"NOT KEPT: {line}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
