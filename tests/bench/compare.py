"""The dashboard against the alternatives a user has: `python -m tests.bench.compare [--out FILE] [--rounds N]`.

One run, one browser, one machine, the same zones, the contestants in turn. Prints the figures and which limits are met,
and exits 1 if one is not. Takes some five minutes, during which the machine should do nothing else.
"""

import argparse
import json
import sys
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from tests.bench.bounds import Bound, bounds, bounds_table, figures_table
from tests.bench.contestants import CONTESTANTS, EMPTY, OURS, SWIFTMAP
from tests.bench.measures import Entry, Figures, clicks, fresh_starts, visits
from tests.bench.rival_stage import (
    dashboard_folder,
    own_command,
    plain_command,
    rival_folder,
    rival_python,
    write_zones,
)
from tests.outside import find_chromium
from tests.rehearsal.server import running
from tests.rehearsal.visit import FLAGS

NOTHING_OUTSIDE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
"""Intercepting requests would switch off the browser's cache, which is measured here."""
ROUNDS = 3
CLICKS = 14


def entries(folder: Path) -> list[Entry]:
    """Set up every contestant that is available here."""
    python, fault = rival_python()
    zones = folder / "zones.geojson"
    write_zones(zones)
    found = []
    for number, contestant in enumerate(CONTESTANTS):
        place = folder / str(number) / "app"
        if contestant.script is None:
            found.append(Entry(contestant, own_command(), dashboard_folder(place)))
        elif contestant.name == SWIFTMAP and fault:
            print(f"{SWIFTMAP} cannot be installed, and is left out: {fault}")
        else:
            command = [str(python), "-m", "streamlit"]
            found.append(Entry(contestant, command, rival_folder(place, contestant.script, zones)))
    return found


def measure(browser: Browser, found: list[Entry], rounds: int) -> dict[str, Figures]:
    """Take every measurement."""
    for entry in found:
        if entry.contestant.name in (EMPTY, OURS):
            entry.figures.fresh_ms = fresh_starts(browser, entry, entry.command)
        if entry.contestant.name == OURS:
            entry.figures.plain_ms = fresh_starts(browser, entry, plain_command())
    with ExitStack() as stack:
        started = {
            entry.contestant.name: (entry, stack.enter_context(running(entry.command, entry.folder, entry.log())))
            for entry in found
        }
        visits(browser, started, rounds)
        clicks(browser, started, rounds, CLICKS)
    return {entry.contestant.name: entry.figures for entry in found}


def main() -> int:
    """Print the tables, write them to a file if asked to, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.compare", description=__doc__)
    parser.add_argument("--out", type=Path, help="write every figure to this file, as JSON")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"by default {ROUNDS}")
    asked = parser.parse_args()
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: nothing measured.")
        return 1
    with (
        TemporaryDirectory(prefix="controlmap-compare-") as folder,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, NOTHING_OUTSIDE]) as browser,
    ):
        figures = measure(browser, entries(Path(folder)), asked.rounds)
    found = bounds(figures)
    print("\n".join([*figures_table(figures), "", *bounds_table(found)]))
    if asked.out:
        asked.out.write_text(_json(figures, found), encoding="utf-8")
    return int(any(each.holds is False for each in found))


def _json(figures: dict[str, Figures], found: list[Bound]) -> str:
    measured = {name: asdict(each) for name, each in figures.items()}
    kept = [each._asdict() | {"holds": each.holds} for each in found]
    return json.dumps({"figures": measured, "bounds": kept}, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
