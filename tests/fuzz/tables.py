"""Untrusted tables against a running dashboard: `python -m tests.fuzz.tables [--count 2500] [--readers 20]`.

Readers click while damaged and malicious tables are uploaded to the page Events; before that they click alone. Exits 1
if the server ended, did not answer for a second or grew by more than 60 MB, if a file got no message, if an upload
waited for more than 10 s, or if readers waited more than half as long again as without uploads.
"""

import argparse
import asyncio
import multiprocessing
import os
import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from controlmap.atlas.opening import open_edition
from tests.fuzz.table_files import table_file
from tests.load.crowd import Tally, gather_crowd
from tests.load.pulse import Pulse
from tests.load.server import Measured, measured
from tests.load.uploads import Brought, Uploads, bring
from tests.outside import REPOSITORY

MOST_SILENT_S: Final = 1.0
MOST_GROWTH_MB: Final = 60.0
MOST_WAIT_S: Final = 10.0
MOST_SLOWER: Final = 1.5
ALONE_S: Final = 60.0
"""How long readers click before the first upload."""
LONGEST_S: Final = 4 * 3600.0
AT_ONCE: Final = 64


@dataclass
class Result:
    """The result of a run."""

    alone: Tally
    together: Tally
    quiet: Pulse
    pulse: Pulse
    uploads: Uploads
    ended: bool
    logged: Sequence[str] = field(default_factory=list)

    def figures(self) -> dict[str, tuple[float, float]]:
        """Return each figure that has a limit, with the limit."""
        before = statistics.median(self.quiet.memory_mb)
        return {
            "server ended, times": (float(self.ended), 0),
            "health, slowest answer, s": (max(self.pulse.answers_s), MOST_SILENT_S),
            "health, no answer, times": (len(self.pulse.failures), 0),
            "memory of the server, most above before, MB": (max(self.pulse.memory_mb) - before, MOST_GROWTH_MB),
            "files without a sentence": (len(self.uploads.faults), 0),
            "slowest sentence, s": (max(took for took, _ in self.uploads.took_s), MOST_WAIT_S),
            "readers' p95 against without": (p95(self.together.clicks_ms) / p95(self.alone.clicks_ms), MOST_SLOWER),
            "faults that readers met": (len(self.together.faults), 0),
            "faults in the log": (len(self.logged), 0),
        }

    def summary(self) -> list[str]:
        """Return all of it as text."""
        memory = self.quiet.memory_mb
        lines = [
            (
                f"{sum(self.uploads.sentences.values())} files brought: {self.uploads.sentences['shown']} shown, "
                f"{self.uploads.busy} asked to try again as others were being read"
            ),
            (
                f"server: {statistics.median(memory):.0f} MB before, {max(self.pulse.memory_mb):.0f} MB at most, "
                f"{self.pulse.memory_mb[-1]:.0f} MB at the end"
            ),
            (
                f"health before: {max(self.quiet.answers_s):.2f} s at most; "
                f"during: p95 {p95(self.pulse.answers_s):.2f} s, {max(self.pulse.answers_s):.2f} s at most"
            ),
            (
                f"readers' clicks: p95 {p95(self.alone.clicks_ms):.0f} ms of {len(self.alone.clicks_ms)} without, "
                f"{p95(self.together.clicks_ms):.0f} ms of {len(self.together.clicks_ms)} with"
            ),
            f"sentences: median {statistics.median(took for took, _ in self.uploads.took_s):.2f} s; the slowest:",
            *(f"  {took:5.2f} s {what}" for took, what in sorted(self.uploads.took_s, reverse=True)[:5]),
            "messages:",
            *(f"  {times:5} x {sentence[:130]}" for sentence, times in self.uploads.sentences.most_common(25)),
        ]
        faults = Counter([*self.uploads.faults, *self.together.faults, *self.pulse.failures, *self.logged])
        lines += [f"FAULT {times} x {fault[:300]}" for fault, times in faults.most_common(30)]
        lines += [
            f"{name}: {figure:.2f}, due {most:g}{'' if figure <= most else '  NOT KEPT'}"
            for name, (figure, most) in self.figures().items()
        ]
        return lines


def p95(values: Sequence[float]) -> float:
    """Return the value that one in twenty exceeds."""
    return statistics.quantiles(values, n=20)[-1]


async def run(server: Measured, zones: Sequence[str], numbers: range, readers: int, strangers: int) -> Result:
    """Let readers click alone, then while files are uploaded, until all of these are.

    The files come from a process of their own: the readers' clicks are timed here, and would wait for a large file.
    """
    with Pulse(server) as quiet:
        alone = await gather_crowd(server, readers, zones, stay_s=ALONE_S)
    over = asyncio.Event()
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as apart, Pulse(server) as pulse:
        crowd = asyncio.create_task(gather_crowd(server, readers, zones, stay_s=LONGEST_S, seed=2, until=over))
        uploading = asyncio.get_running_loop().run_in_executor(apart, bring_all, server, numbers, strangers)
        uploads = await uploading
        over.set()
        together = await crowd
    return Result(alone, together, quiet, pulse, uploads, not server.is_running(), server.faults_logged())


def bring_all(server: Measured, numbers: range, strangers: int) -> Uploads:
    """Upload the files of these numbers, several at once, and return what came of them."""

    async def together() -> Uploads:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(AT_ONCE))
        uploads, left = Uploads(), (Brought(*table_file(number)) for number in numbers)
        reporting = asyncio.create_task(_report(server, uploads, len(numbers)))
        await asyncio.gather(*(bring(server.address, left, uploads) for _ in range(strangers)))
        reporting.cancel()
        return uploads

    return asyncio.run(together())


async def _report(server: Measured, uploads: Uploads, count: int) -> None:
    """Print progress now and then."""
    while True:
        await asyncio.sleep(30)
        print(
            f"{len(uploads.took_s)} of {count} files, {server.memory_mb():.0f} MB, load {os.getloadavg()[0]:.1f}",
            flush=True,
        )


def main() -> int:
    """Print the result and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.tables", description=__doc__)
    parser.add_argument("--edition", type=Path, default=REPOSITORY / "geo" / "syria-2017-12")
    parser.add_argument("--count", type=int, default=2_500)
    parser.add_argument("--first", type=int, default=0, help="number of the first file; each is the same at every run")
    parser.add_argument("--readers", type=int, default=20)
    parser.add_argument("--strangers", type=int, default=2, help="who bring files at once")
    asked = parser.parse_args()
    zones = [zone.id for zone in open_edition(asked.edition).edition.zones]
    numbers = range(asked.first, asked.first + asked.count)
    with measured(asked.edition) as server:
        result = asyncio.run(run(server, zones, numbers, asked.readers, asked.strangers))
    print("\n".join(result.summary()))
    return 0 if all(figure <= most for figure, most in result.figures().values()) else 1


if __name__ == "__main__":
    sys.exit(main())
