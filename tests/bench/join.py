"""Print how long joining a million events takes and how much memory: ``python -m tests.bench.join``.

The command is timed in a process of its own, from start to end: imports, opening and checking the edition, reading and
writing the files.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pandas as pd

ROOT = Path(__file__).parents[2]
MOST_S = 25
MOST_MB = 2_000
COMMAND = "import sys; from controlmap.cli.main import main; main()"


class Run(NamedTuple):
    """One run of the command."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def main() -> None:
    """Join the same events from and to each format."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--edition", type=Path, default=ROOT / "geo" / "syria-2017-12")
    parser.add_argument("--events", type=int, default=1_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # In a process of its own: the system counts a parent's peak memory as its children's.
        maker = get_context("spawn").Process(target=make, args=(options.edition, options.events, Path(folder)))
        maker.start()
        maker.join()
        print(f"{options.events:,} events; limits: {MOST_S} s and {MOST_MB:,} MB")
        for one in ("csv", "parquet"):
            for other in ("csv", "parquet"):
                run = timed(options.edition, Path(folder, f"events.{one}"), Path(folder, f"joined.{other}"))
                late = " LATE" if run.seconds > MOST_S or run.peak_mb > MOST_MB else ""
                print(
                    f"  {one:>7} to {other:<7} {run.seconds:5.1f} s, of one core {run.cpu_seconds:5.1f} s, "
                    f"{run.peak_mb:5.0f} MB at most{late}"
                )


def make(edition: Path, number: int, folder: Path) -> None:
    """Write the events in both formats."""
    table = invented(edition, number)
    table.to_csv(folder / "events.csv", index=False)
    table.to_parquet(folder / "events.parquet")


def invented(edition: Path, number: int) -> "pd.DataFrame":
    """Generate events anywhere in the country, on any day of the edition."""
    import numpy as np
    import pandas as pd

    from controlmap.atlas.opening import open_edition

    atlas = open_edition(edition)
    chance = np.random.default_rng(7)
    west, south, east, north = atlas.edition.border.bounds
    lon, lat = chance.uniform(west, east, 3 * number), chance.uniform(south, north, 3 * number)
    # Only points inside: an event abroad costs next to nothing and would flatter the figures.
    inside = np.flatnonzero(atlas.ground_by_day.faces_at(lon, lat) >= 0)[:number]
    days = np.datetime64(atlas.first_day) + chance.integers(0, (atlas.last_day - atlas.first_day).days + 1, len(inside))
    return pd.DataFrame(
        {
            "event_id_cnty": [f"INV{at}" for at in range(len(inside))],
            "event_date": days.astype(str),
            "event_type": chance.choice(["Orchard fair", "Bridge repair", "Cart race"], len(inside)),
            "latitude": lat[inside].round(4),
            "longitude": lon[inside].round(4),
            "notes": "Invented for a measurement: reported nowhere, by no source, and of no particular length.",
            "fatalities": 0,
        }
    )


def timed(edition: Path, events: Path, out: Path) -> Run:
    """Run the command and return the time and memory that the system reports for it."""
    arguments = ["join", str(events), "--edition", str(edition), "--out", str(out)]
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    if status:
        raise SystemExit(f"the command failed: {events.name} to {out.name}")
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
