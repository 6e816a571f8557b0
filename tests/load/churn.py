"""Readers who come and go, some of them malicious."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.load import hostile
from tests.load.crowd import FAILURES
from tests.load.page_state import Answer
from tests.load.reader import Reader
from tests.load.server import Measured

ACTS = (4, 12)
"""Number of actions of one reader before leaving, least and most."""
PAUSE_S = (0.3, 1.5)


@dataclass
class Churn:
    """The results of readers who came and went."""

    acts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    came: int = 0


async def come_and_go(
    server: Measured, readers: int, over_s: float, known: Mapping[str, list[str]], churn: Churn
) -> None:
    """Let readers arrive evenly over some seconds, act a few times each, and leave; return once all have left."""
    tasks = []
    for _ in range(readers):
        chance = random.Random(churn.came)  # noqa: S311 -- the same readers at every run
        churn.came += 1
        tasks.append(asyncio.create_task(_visit(server.address, chance, dict(known), churn)))
        await asyncio.sleep(over_s / readers)
    await asyncio.gather(*tasks)


async def _visit(address: str, chance: random.Random, known: dict[str, list[str]], churn: Churn) -> None:
    act = "coming"
    try:
        async with Reader(address) as reader:
            visit = _Visit(reader, chance, known)
            churn.faults.extend((await visit.open_by_address()).faults)
            for _ in range(chance.randint(*ACTS)):
                await asyncio.sleep(chance.uniform(*PAUSE_S))
                act, do = visit.choose()
                answer = await do()
                churn.acts[act] += 1
                churn.faults.extend(f"{act}: {fault}" for fault in answer.faults)
    except FAILURES as failure:
        churn.faults.append(f"{act}: {type(failure).__name__}: {failure}")


class _Visit:
    """One reader's visit, with random actions."""

    def __init__(self, reader: Reader, chance: random.Random, known: dict[str, list[str]]) -> None:
        self._reader = reader
        self._chance = chance
        self._known = known

    def choose(self) -> tuple[str, Callable[[], Coroutine[Any, Any, Answer]]]:
        """Choose the next action among those that the page offers."""
        page = self._reader.page
        offered: dict[str, Callable[[], Coroutine[Any, Any, Answer]]] = {
            "an address": self.open_by_address,
            "another page": self.turn_page,
        }
        if page.channel:
            offered |= {"a click": self.click, "a click on nothing known": self.click_strangely}
        if page.widget("search"):
            offered["a search"] = self.search
        if page.widget("report-box"):
            offered["a pasted text"] = self.paste
        if page.widget("own-file"):
            offered["a file"] = self.bring
        name = self._chance.choice(list(offered))
        return name, offered[name]

    async def open_by_address(self) -> Answer:
        return await self._reader.open(self._chance.choice(hostile.PAGES), hostile.query(self._chance, self._known))

    async def turn_page(self) -> Answer:
        return await self._reader.turn_to(self._chance.choice(hostile.PAGES))

    async def click(self) -> Answer:
        kind = self._chance.choice(("zone", "annotation", "place", "actor", "date"))
        answer, _ = await self._reader.click("day" if kind == "date" else kind, self._chance.choice(self._known[kind]))
        return answer

    async def click_strangely(self) -> Answer:
        kind = self._chance.choice(("zone", "annotation", "step", "place", "actor", "day", "turn", "relation", "empty",
                                    "home", "nonsense"))  # fmt: skip
        answer, _ = await self._reader.click(kind, self._chance.choice(hostile.STRANGE))
        return answer

    async def search(self) -> Answer:
        wanted = self._chance.choice((*hostile.STRANGE, *self._known["name"]))[:100]
        return await self._reader.write("search", wanted)

    async def paste(self) -> Answer:
        return await self._reader.write("report-box", hostile.text(self._chance, self._known["name"]))

    async def bring(self) -> Answer:
        return await self._reader.upload("own-file", *hostile.file(self._chance, self._known["name"]))
