"""Measure one process with many readers: `python -m tests.bench.load [--readers 1,20,50,100] [--out FILE]`.

Readers arrive one after another over real WebSockets, fetch what a browser fetches, and click on a zone every 1 to 3 s.
A click counts as answered once the complete panel of that zone is there and the run is over. Each group of readers gets
a fresh process.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles

from controlmap.atlas.opening import open_edition
from tests.load.crowd import Tally, gather_crowd
from tests.load.server import measured
from tests.outside import REPOSITORY

DUE_READERS, DUE_P95_MS = 50, 300.0
STAY_S = 25.0


@dataclass(frozen=True)
class Figures:
    """The results of one group of readers."""

    readers: int
    clicks: int
    p50_ms: float
    p95_ms: float
    worst_ms: float
    clicks_per_s: float
    """While all readers were connected."""
    processor_ms_a_click: float
    """Of the server, while all readers were connected, whatever else it did."""
    bytes_a_click: int
    open_p50_ms: float
    memory_mb: float
    """The highest value seen while all readers were connected."""
    peak_mb: float
    """The peak of the process."""
    faults: tuple[str, ...]


def figures_of(readers: int, stay_s: float, tally: Tally, peak_mb: float) -> Figures:
    """Summarise one group of readers."""
    times = tally.clicks_ms or [0.0]
    return Figures(
        readers=readers,
        clicks=len(tally.clicks_ms),
        p50_ms=round(median(times), 1),
        p95_ms=round(p95(times), 1),
        worst_ms=round(max(times), 1),
        clicks_per_s=round(tally.clicks_then / stay_s, 1),
        processor_ms_a_click=round(1000 * tally.processor_s / max(1, tally.clicks_then), 1),
        bytes_a_click=int(median(tally.sizes or [0])),
        open_p50_ms=round(median(tally.opens_ms or [0.0]), 1),
        memory_mb=round(max(tally.memory_mb, default=0.0), 1),
        peak_mb=round(peak_mb, 1),
        faults=tuple(tally.faults),
    )


def p95(times: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]


def measure(edition: Path, readers: int, stay_s: float, limit_mb: float | None) -> Figures:
    """Run one group of readers against a fresh process."""
    zones = [zone.id for zone in open_edition(edition).edition.zones]
    with measured(edition, limit_mb=limit_mb) as server:
        tally = asyncio.run(gather_crowd(server, readers, zones, stay_s=stay_s))
        tally.faults.extend(server.faults_logged())
        return figures_of(readers, stay_s, tally, server.peak_mb())


def print_head() -> None:
    """Print the head of the table."""
    print(
        f"{'readers':>8}{'clicks':>8}{'p50 ms':>8}{'p95 ms':>8}{'worst':>8}{'a second':>9}{'CPU ms':>8}{'bytes':>8}",
        end="",
    )
    print(f"{'open ms':>9}{'MB':>7}{'peak MB':>9}{'faults':>8}")


def print_figures(row: Figures) -> None:
    """Print one line for a group of readers, and each kind of error that it met once."""
    print(f"{row.readers:8}{row.clicks:8}{row.p50_ms:8.0f}{row.p95_ms:8.0f}{row.worst_ms:8.0f}", end="")
    print(f"{row.clicks_per_s:9.1f}{row.processor_ms_a_click:8.1f}{row.bytes_a_click:8}", end="")
    print(f"{row.open_p50_ms:9.0f}{row.memory_mb:7.0f}{row.peak_mb:9.0f}{len(row.faults):8}", flush=True)
    for fault in sorted(set(row.faults))[:20]:
        print(f"  {fault}")


def missed(rows: Sequence[Figures], limit_mb: float | None) -> list[str]:
    """Return which of the limits were not met."""
    said = [f"{row.readers} readers: {len(row.faults)} faults" for row in rows if row.faults]
    said += [
        f"{row.readers} readers: p95 of a click {row.p95_ms} ms; the limit is {DUE_P95_MS:.0f}"
        for row in rows
        if row.readers <= DUE_READERS and row.p95_ms > DUE_P95_MS
    ]
    said += [f"{row.readers} readers: {row.peak_mb} MB" for row in rows if limit_mb and row.peak_mb > limit_mb]
    return said


def main() -> int:
    """Print the table, write it to a file if asked to, and exit 1 if a limit is not met."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.load", description=__doc__)
    parser.add_argument("--edition", type=Path, default=REPOSITORY / "geo" / "syria-2017-12")
    parser.add_argument("--readers", default="1,20,50,100", help="how large each crowd is")
    parser.add_argument("--for", dest="stay_s", type=float, default=STAY_S, help="s that all of a crowd are there")
    parser.add_argument("--limit-mb", type=float, help="the most memory of its own that the process may have")
    parser.add_argument("--out", type=Path, help="write the figures to this file, as JSON")
    asked = parser.parse_args()
    rows = []
    print_head()
    for number in asked.readers.split(","):
        rows.append(measure(asked.edition, int(number), asked.stay_s, asked.limit_mb))
        print_figures(rows[-1])
    if asked.out:
        plain = {"limit_mb": asked.limit_mb, "stay_s": asked.stay_s, "crowds": [asdict(row) for row in rows]}
        asked.out.write_text(json.dumps(plain, indent=2) + "\n", encoding="utf-8")
    late = missed(rows, asked.limit_mb)
    for line in late:
        print(f"NOT KEPT: {line}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
