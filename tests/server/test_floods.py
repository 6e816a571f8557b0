"""One client that asks for too much: its connection is closed with a reason, and others are not affected."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.apart import run_apart
from tests.load.flood import Outcome, flooding, outcome_of, smallest_message, websocket
from tests.load.reader import Reader
from tests.load.server import Measured
from tests.server.strangers import closed, health_watched

POLICY = 1008
TOO_MANY = "Too many messages at once. Fix: wait a moment, then open the page again."
DUE_MS = 1000.0


@pytest.mark.thorough
@pytest.mark.parametrize(("kind", "count"), [("messages", 10_000), ("connections", 1_000)])
def test_others_are_answered_within_a_second_during_a_flood(dashboard: Measured, kind: str, count: int) -> None:
    times: list[float] = []

    async def click_on() -> Outcome:
        async with Reader(dashboard.address) as reader:
            await reader.open()
            with flooding(kind, dashboard.address, count) as process:
                while process.poll() is None:
                    times.append(await reader.look_at(("north", "south")[len(times) % 2]))
                return outcome_of(process)

    with health_watched(dashboard.address) as watch:
        outcome = run_apart(click_on())
    assert max(times) < DUE_MS
    assert watch.failures == []
    assert watch.worst_s * 1000 < DUE_MS
    if kind == "messages":
        assert (outcome.close_code, outcome.close_reason) == (POLICY, TOO_MANY)


def test_every_message_of_a_fast_reader_is_accepted(dashboard: Measured) -> None:
    async def thirty_a_second() -> int | None:
        async with websocket(dashboard.address) as client:
            for _ in range(120):  # a key held down for four seconds
                await client.send(smallest_message())
                await asyncio.sleep(1 / 30)
            return client.close_code

    assert run_apart(thirty_a_second()) is None


def test_a_session_resumed_on_a_new_connection_gets_no_new_allowance(dashboard: Measured) -> None:
    async def many_twice() -> list[int | None]:
        codes = []
        for _ in range(2):
            async with websocket(dashboard.address, session="a-session-that-floods") as client:
                with suppress(ConnectionClosed, TimeoutError):
                    for _ in range(250):
                        await client.send(smallest_message())
                    await asyncio.wait_for(client.wait_closed(), 0.5)
                codes.append(client.close_code)
        return codes

    assert run_apart(many_twice()) == [None, POLICY]


@pytest.mark.parametrize(
    ("opcode", "content"), [(Opcode.PING, b"ping"), (Opcode.PONG, b"pong"), (Opcode.CONT, b"x")], ids=str
)
def test_frames_that_no_application_sees_are_counted_too(dashboard: Measured, opcode: Opcode, content: bytes) -> None:
    async def pings() -> tuple[int | None, str | None]:
        async with websocket(dashboard.address, ping_interval=None) as client:
            if opcode is Opcode.CONT:
                client.protocol.send_binary(b"x", fin=False)
            with suppress(ConnectionClosed, OSError):
                for _ in range(3_000):
                    client.protocol.send_frame(Frame(opcode, content, fin=opcode is not Opcode.CONT))
                client.transport.write(b"".join(client.protocol.data_to_send()))
            return await closed(client)

    assert run_apart(pings()) == (POLICY, TOO_MANY)


def test_a_message_larger_than_any_page_sends_is_refused(dashboard: Measured) -> None:
    async def one_large() -> int | None:
        async with websocket(dashboard.address) as client:
            with suppress(ConnectionClosed):
                await client.send(b"x" * 6_000_000)
            return (await closed(client))[0]

    assert run_apart(one_large()) == 1009


def test_text_frames_are_refused_with_a_reason_and_leave_no_traceback(dashboard: Measured) -> None:
    async def one_text() -> tuple[int | None, str | None]:
        async with websocket(dashboard.address) as client:
            await client.send("hello")
            return await closed(client)

    assert run_apart(one_text()) == (1003, "Streamlit's messages are binary.")


def test_refusals_are_logged_without_the_client_and_not_once_for_each_message(dashboard: Measured) -> None:
    async def many() -> None:
        for _ in range(30):
            async with websocket(dashboard.address) as client:
                await client.send("hello")
                await closed(client)

    before = dashboard.log.read_text(encoding="utf-8").count('"event": "refused"')
    run_apart(many())
    log = dashboard.log.read_text(encoding="utf-8")
    assert 0 <= log.count('"event": "refused"') - before < 15
    assert "127.0.0.1:" not in log
