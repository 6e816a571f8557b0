"""Measure how a flood of messages or connections affects other clients: `python -m tests.bench.flood [--out FILE]`.

One client sends 10,000 messages as fast as it can; another opens 1,000 connections at once. Meanwhile a reader clicks
and the health check is queried, directly and through nginx. Exits 1 if either waited for a second or more. Everything
runs on this machine and ends by itself.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from tests.deploy.nginx import nginx
from tests.load.flood import Outcome, flooding, outcome_of
from tests.load.reader import Reader
from tests.load.server import Measured
from tests.outside import REPOSITORY
from tests.server.guarded import guarded
from tests.server.strangers import health_watched

EDITION = REPOSITORY / "geo" / "syria-2017-12"
ZONES = ("government", "kurdish-led", "tanf", "golan")
FLOODS = (("nothing", 0), ("messages", 10_000), ("connections", 1_000))
QUIET_S = 5.0
DUE_S = 1.0


@dataclass(frozen=True)
class Figures:
    """The experience of other clients during one flood."""

    way: str
    flood: str
    clicks: int
    click_p50_ms: float
    click_worst_ms: float
    health_worst_ms: float
    memory_mb: float
    """Memory of the server, afterwards."""
    outcome: Outcome | None
    """How the flood ended."""

    @property
    def is_due(self) -> bool:
        """Whether the wait stayed within its limit."""
        return max(self.click_worst_ms, self.health_worst_ms) < DUE_S * 1000


async def click_on(address: str, flood: str, count: int) -> tuple[list[float], Outcome | None]:
    """Click as a reader for as long as a flood lasts; return the ms of each click and how the flood ended."""
    times: list[float] = []
    async with Reader(address) as reader:
        await reader.open()

        async def click_while(goes_on: Callable[[], bool]) -> None:
            while goes_on():
                times.append(await reader.look_at(ZONES[len(times) % len(ZONES)]))

        if not count:
            ends = time.monotonic() + QUIET_S
            await click_while(lambda: time.monotonic() < ends)
            return times, None
        with flooding(flood, address, count) as process:
            await click_while(lambda: process.poll() is None)
            return times, outcome_of(process)


def figures(way: str, address: str, server: Measured) -> Iterator[Figures]:
    """Measure every flood, one after another."""
    for flood, count in FLOODS:
        with health_watched(address) as watch:
            times, outcome = asyncio.run(click_on(address, flood, count))
        if watch.failures:
            raise RuntimeError(f"the health check failed: {watch.failures[:3]}")
        yield Figures(
            way=way,
            flood=flood,
            clicks=len(times),
            click_p50_ms=round(median(times), 1),
            click_worst_ms=round(max(times), 1),
            health_worst_ms=round(watch.worst_s * 1000, 1),
            memory_mb=round(server.memory_mb(), 1),
            outcome=outcome,
        )


@contextmanager
def through_nginx(server: Measured, folder: Path) -> Iterator[str]:
    """Put nginx in front of a dashboard, as `deploy/` does."""
    place = urlsplit(server.address).netloc
    (folder / "site").mkdir()
    with nginx(folder, replicas=(place, place), built=server.folder / "static" / "built", site=folder / "site") as at:
        yield at


def main() -> int:
    """Print the figures, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, help="a file to write the figures to, as JSON")
    chosen = parser.parse_args()
    found = []
    with TemporaryDirectory(prefix="controlmap-flood-") as name:
        folder = Path(name)
        with guarded(EDITION, folder / "server.log") as server, through_nginx(server, folder) as before:
            print(f"{'way':10} {'flood':12} {'clicks':>6} {'p50 ms':>7} {'worst ms':>9} {'health ms':>10} {'MB':>6}")
            for way, address in (("directly", server.address), ("nginx", before)):
                for one in figures(way, address, server):
                    found.append(one)
                    print(
                        f"{one.way:10} {one.flood:12} {one.clicks:6} {one.click_p50_ms:7} {one.click_worst_ms:9} "
                        f"{one.health_worst_ms:10} {one.memory_mb:6} {one.outcome or ''}",
                        flush=True,
                    )
    if chosen.out:
        chosen.out.write_text(json.dumps([asdict(one) for one in found], indent=2) + "\n", encoding="utf-8")
    return 0 if all(one.is_due for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
