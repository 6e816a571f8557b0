"""Readers who come and go, with malicious ids, addresses, texts and files: `python -m tests.bench.churn [--out FILE]`.

The first 50 come, act and leave; then the others, over five minutes in all. After each group, the memory of the process
is read once the server has dropped the sessions. Exits 1 if a reader met an error, the log has one, or memory grew.
"""

import argparse
import asyncio
import json
import sys
import time
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.ui.workarounds.process_memory import UNUSED_S
from tests.load.churn import Churn, come_and_go
from tests.load.reader import Reader
from tests.load.server import Measured, measured
from tests.outside import REPOSITORY

FIRST = 50
MOST_GROWTH = 0.05
"""Growth of memory during all other readers, as a part of what it was after the first ones."""
TELL_EVERY_S = 30.0
AT_ONCE = 64


@dataclass(frozen=True)
class Result:
    """The result of a run."""

    readers: int
    over_s: float
    acts: dict[str, int]
    one_reader_mb: float
    """After the very first reader, while still connected."""
    after_first_mb: float
    after_all_mb: float
    peak_mb: float
    built_mb: float
    faults: dict[str, int]

    @property
    def growth(self) -> float:
        """Growth of memory, as a part of what it was."""
        return self.after_all_mb / self.after_first_mb - 1


def known_values(atlas: Atlas) -> dict[str, list[str]]:
    """Return ids, days and names that the edition has, by the parameter that takes them."""
    edition = atlas.edition
    span = (atlas.last_day - atlas.first_day).days
    return {
        "zone": [zone.id for zone in edition.zones],
        "annotation": [note.id for note in edition.annotations],
        "place": [place.id for place in edition.places],
        "actor": [actor.id for actor in edition.actors],
        "date": [(atlas.first_day + timedelta(days=days)).isoformat() for days in range(0, span, 20)],
        "name": [place.name.say("en") for place in edition.places],
    }


async def run(server: Measured, known: dict[str, list[str]], readers: int, over_s: float) -> Result:
    """Run all readers."""
    settings = tomllib.loads((server.folder / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    forgotten_s = 5 + max(settings["server"]["disconnectedSessionTTL"], UNUSED_S)
    churn = Churn()
    # Downloads run in threads, so that readers do not wait for one another's.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(AT_ONCE))
    async with Reader(server.address) as reader:
        await reader.open()
        one_mb = server.memory_mb()
    telling = asyncio.create_task(_tell(server, churn))
    levels = []
    for number in (FIRST, readers - FIRST):
        await come_and_go(server, number, over_s * number / readers, known, churn)
        await asyncio.sleep(forgotten_s)
        async with Reader(
            server.address
        ) as reader:  # Streamlit's event loop keeps the last session until another begins
            await reader.open()
        levels.append(server.memory_mb())
        print(f"{levels[-1]:.0f} MB when they have left and their sessions are dropped", flush=True)
    telling.cancel()
    churn.faults.extend(f"log: {line}" for line in server.faults_logged())
    return Result(
        readers=readers,
        over_s=over_s,
        acts=dict(churn.acts.most_common()),
        one_reader_mb=round(one_mb, 1),
        after_first_mb=round(levels[0], 1),
        after_all_mb=round(levels[1], 1),
        peak_mb=round(server.peak_mb(), 1),
        built_mb=round(server.built_mb(), 1),
        faults=dict(Counter(churn.faults).most_common(40)),
    )


async def _tell(server: Measured, churn: Churn) -> None:
    """Report progress now and then."""
    began = time.monotonic()
    while True:
        await asyncio.sleep(TELL_EVERY_S)
        print(
            f"{time.monotonic() - began:5.0f} s: {churn.came} came, {churn.acts.total()} acts,",
            f"{len(churn.faults)} faults, {server.memory_mb():.0f} MB",
            flush=True,
        )


def main() -> int:
    """Print the result, write it to a file if asked to, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.churn", description=__doc__)
    parser.add_argument("--edition", type=Path, default=REPOSITORY / "geo" / "syria-2017-12")
    parser.add_argument("--readers", type=int, default=500)
    parser.add_argument("--over", type=float, default=300.0, help="s within which they come")
    parser.add_argument("--out", type=Path, help="write the figures to this file, as JSON")
    asked = parser.parse_args()
    known = known_values(open_edition(asked.edition))
    with measured(asked.edition) as server:
        result = asyncio.run(run(server, known, asked.readers, asked.over))
    print(f"{result.readers} readers in {result.over_s:.0f} s: {sum(result.acts.values())} acts; {result.acts}")
    print(f"{result.one_reader_mb} MB with one reader, {result.after_first_mb} after the first {FIRST},", end=" ")
    print(f"{result.after_all_mb} after all ({result.growth:+.1%}), {result.peak_mb} at most")
    print(f"{result.built_mb} MB of files built; {sum(result.faults.values())} faults")
    for fault, times in result.faults.items():
        print(f"  {times} x {fault[:300]}")
    if asked.out:
        asked.out.write_text(json.dumps(asdict(result), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if result.faults or result.growth > MOST_GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
