"""Many readers at once: they arrive one after another and click until the time is over."""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from websockets.exceptions import WebSocketException

from tests.load.reader import Reader
from tests.load.server import Measured

PAUSE_S = (1.0, 3.0)
"""Seconds between a reader's clicks, shortest and longest; reading a panel takes longer."""
ARRIVAL_S = 0.25
"""Seconds between one arrival and the next."""
SAMPLED_S = 1.0
FAILURES = (OSError, TimeoutError, WebSocketException, LookupError)
"""Errors that a connection to a server may end in; any other is a fault of these simulated readers."""


@dataclass
class Tally:
    """The experience of all readers together."""

    clicks_ms: list[float] = field(default_factory=list)
    opens_ms: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    """Bytes over the WebSocket of each click's answer."""
    faults: list[str] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    """Sampled while all were connected."""
    processor_s: float = 0.0
    """Of the server, while all were connected."""
    clicks_then: int = 0
    """Clicks while all were connected."""


async def gather_crowd(
    server: Measured,
    readers: int,
    zones: Sequence[str],
    *,
    stay_s: float,
    seed: int = 1,
    until: asyncio.Event | None = None,
) -> Tally:
    """Let readers arrive, stay together for ``stay_s``, and leave; they leave earlier when ``until`` is set."""
    tally, over = Tally(), asyncio.Event()
    tasks = []
    for number in range(readers):
        chance = random.Random(seed * 1000 + number)  # noqa: S311 -- the same crowd at every run
        tasks.append(asyncio.create_task(_visit(server.address, zones, chance, over, tally)))
        await asyncio.sleep(ARRIVAL_S)
    while len(tally.opens_ms) < readers - sum(task.done() for task in tasks):
        await asyncio.sleep(ARRIVAL_S)
    before, clicks = server.processor_s(), len(tally.clicks_ms)
    ends = time.monotonic() + stay_s
    while time.monotonic() < ends and server.is_running() and not (until is not None and until.is_set()):
        await asyncio.sleep(SAMPLED_S)
        tally.memory_mb.append(server.memory_mb())
    tally.processor_s, tally.clicks_then = server.processor_s() - before, len(tally.clicks_ms) - clicks
    over.set()
    await asyncio.gather(*tasks)
    return tally


async def _visit(address: str, zones: Sequence[str], chance: random.Random, over: asyncio.Event, tally: Tally) -> None:
    try:
        async with Reader(address) as reader:
            began = time.perf_counter()
            opened = await reader.open()
            tally.opens_ms.append((time.perf_counter() - began) * 1000)
            tally.faults.extend(opened.faults)
            while not await _set_within(over, chance.uniform(*PAUSE_S)):
                zone = chance.choice(zones)
                answer, ms = await reader.click("zone", zone)
                tally.clicks_ms.append(ms)
                tally.sizes.append(answer.size)
                tally.faults.extend(answer.faults)
                if answer.panels != [zone]:
                    tally.faults.append(f"asked for {zone}, was shown {answer.panels}")
    except FAILURES as failure:
        tally.faults.append(f"{type(failure).__name__}: {failure}")


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event, at most this long; return whether it happened."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False
