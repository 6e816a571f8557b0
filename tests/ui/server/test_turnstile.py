from __future__ import annotations

import asyncio
import time
from functools import partial

import pytest

from controlmap.ui.gateway.transport.turnstile import Turnstile
from tests.apart import run_apart


def test_a_crowd_passes_in_order_and_lets_other_tasks_run_in_between() -> None:
    async def crowd() -> tuple[list[int], int]:
        turnstile, through, others = Turnstile(), list[int](), 0

        def go_through(number: int) -> None:
            through.append(number)
            time.sleep(0.001)  # the steps of opening a WebSocket

        for number in range(50):
            turnstile.enter(partial(go_through, number))
        while len(through) < 50:
            await asyncio.sleep(0)
            others += 1
        return through, others

    through, others = run_apart(asyncio.wait_for(crowd(), 30))
    assert through == list(range(50))
    assert others > 10


def test_one_that_fails_does_not_block_the_others(caplog: pytest.LogCaptureFixture) -> None:
    async def crowd() -> int:
        turnstile, through = Turnstile(), list[int]()
        turnstile.enter(lambda: through.append(1))
        turnstile.enter(lambda: through.append(1 // 0))
        turnstile.enter(lambda: through.append(3))
        while len(through) < 2:
            await asyncio.sleep(0)
        return len(through)

    assert run_apart(asyncio.wait_for(crowd(), 30)) == 2
    assert "ZeroDivisionError" in caplog.text
