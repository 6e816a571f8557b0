"""How long painting takes: `python -m tests.bench.painting [--edition DIR] [--out FILE]`."""

import argparse
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.day_map import DayMap
from controlmap.authoring.reading.read import read_edition
from controlmap.model.edition import Edition
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.paint import alive
from tests.bench.growth import growth_rows
from tests.bench.stopwatch import Row, print_table, row, times_of, write_json
from tests.outside import REPOSITORY

COLD_MS, WARM_MS = 60.0, 2.0
HUNDRED = 100
DAYS = 10


def paint_alone(edition: Edition, day: date) -> None:
    """Paint a day without an atlas, from the authored outlines to all that a map shows."""
    draw(DayMap(edition, day))


def show(atlas: Atlas, day: date) -> None:
    """Compute all that the map of a day shows from an atlas."""
    draw(atlas.map(day))


def draw(day_map: DayMap) -> None:
    """Compute the ground of each holder, its area, and the fronts."""
    _ = day_map.grounds, day_map.areas_km2, day_map.fronts


def spread(atlas: Atlas, count: int) -> list[date]:
    """Return days of change, spread evenly over the span."""
    days = atlas.changes
    return [days[index * (len(days) - 1) // (count - 1)] for index in range(count)]


def alone_rows(edition: Edition, day: date) -> list[Row]:
    """Time a day painted by itself."""
    every = alive(edition.holds, day)
    # The last in paint order would all be pockets; this takes a part of each layer.
    hundred = tuple(every[index * len(every) // HUNDRED] for index in range(HUNDRED)) if len(every) > HUNDRED else every
    rows = []
    for holds, due in ((hundred, COLD_MS), (every, None)):
        few = replace(edition, holds=holds)
        times = times_of(partial(paint_alone, few, day))
        rows.append(row(f"a day by itself, cold, {len(holds)} holds alive", times, due))
    return rows


def atlas_rows(edition: Edition) -> list[Row]:
    """Time days of an atlas, which cuts all lines against each other once, and what is derived from them."""
    atlas = Atlas(edition)
    rows = [
        row(
            f"noding all {len(edition.holds)} holds, once an atlas",
            times_of(partial(Mosaic, edition.border, edition.holds)),
        )
    ]
    _ = atlas.mosaic
    days = spread(atlas, DAYS)
    first, again, other = days[0], days[-1], days[DAYS // 2]
    cold = [time for day in days for time in times_of(partial(show, atlas, day), runs=1)]
    warm = [time for day in days for time in times_of(partial(show, atlas, day), runs=1)]
    ranges = [time for day in days[:3] for time in times_of(partial(atlas.area_ranges, day), runs=1)]
    rows += [
        row("each of ten days of an atlas, first time", cold, COLD_MS),
        row("each of them again, after the ten", warm, WARM_MS),
        row("what changed between first and last day", times_of(partial(atlas.change, first, again))),
        row("what changed within a year", times_of(partial(atlas.change, other, again))),
        row("shares of all days", times_of(atlas.shares, runs=1), note=f"{len(atlas.changes)} days"),
        row("areas as ranges, a day", ranges, note="once a day, never on the slider's path"),
    ]
    return rows


def main() -> None:
    """Print the tables, and write them to a file if asked to."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.painting", description=__doc__)
    parser.add_argument("--edition", type=Path, default=REPOSITORY / "geo" / "syria-2017-12")
    parser.add_argument("--out", type=Path, help="write the figures to this file, as JSON")
    asked = parser.parse_args()
    edition, problems = read_edition(asked.edition)
    if edition is None:
        parser.exit(1, "\n".join(map(str, problems)) + "\n")
    busiest = max(Atlas(edition).changes, key=lambda day: len(alive(edition.holds, day)))
    tables = {
        f"Painting {edition.id} (ms)": alone_rows(edition, busiest) + atlas_rows(edition),
        "An edition with more holds (ms)": growth_rows(edition, busiest),
    }
    for title, rows in tables.items():
        print_table(title, rows)
    if asked.out:
        write_json(asked.out, tables)


if __name__ == "__main__":
    main()
