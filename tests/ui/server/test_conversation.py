from __future__ import annotations

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.session_limits import SessionLimits
from tests.apart import run_apart
from tests.ui.server.conftest import Sessions, Websocket, settled


def said(app: SessionLimits, *contents: bytes) -> Websocket:
    """Open a WebSocket and send something on it."""
    client = Websocket(app)
    client.open()
    for content in contents:
        client.say(content)
    return client


def test_too_many_messages_close_the_connection_and_streamlit_is_notified(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MESSAGES_AT_ONCE", 3.0)
    monkeypatch.setattr(limits, "MESSAGES_PER_S", 0.001)

    async def say_five() -> None:
        client = said(SessionLimits(sessions), *[b"Z\x00"] * 5)
        await client.task
        assert len(sessions.said) == 3
        assert client.closed == (1008, "Too many messages at once. Fix: wait a moment, then open the page again.")
        assert sessions.over == [{"type": "websocket.disconnect", "code": 1008}]

    run_apart(say_five())


@pytest.mark.parametrize(
    ("name", "contents", "code"),
    [("BYTES_AT_ONCE", [b"x" * 60] * 2, 1008), ("MESSAGE_BYTES", [b"x", b"x" * 101], 1009)],
)
def test_too_many_bytes_close_the_connection(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch, name: str, contents: list[bytes], code: int
) -> None:
    monkeypatch.setattr(limits, name, 100.0)
    monkeypatch.setattr(limits, "BYTES_PER_S", 0.001)

    async def say_both() -> None:
        client = said(SessionLimits(sessions), *contents)
        await client.task
        assert sessions.said == contents[:1]
        assert client.closed is not None
        assert client.closed[0] == code

    run_apart(say_both())


def test_every_reason_fits_into_a_close_frame() -> None:
    from controlmap.ui.gateway import conversation, refusals, session_limits

    reasons = [
        value
        for module in (conversation, refusals, session_limits)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str)
    ]
    assert len(reasons) > 5
    assert [reason for reason in reasons if len(reason.encode()) > 123] == []


def test_checking_a_message_takes_microseconds(sessions: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    for name in ("MESSAGES_AT_ONCE", "BYTES_AT_ONCE", "ADDRESS_MESSAGES_AT_ONCE"):
        monkeypatch.setattr(limits, name, 1e12)

    async def say_many() -> float:
        client = said(SessionLimits(sessions), *[b"Z\x00"] * 20_000)
        await settled()
        began = time.process_time()
        client.leave()
        await client.task
        return (time.process_time() - began) / 20_000

    assert run_apart(say_many()) < 100e-6


def test_messages_of_a_client_that_does_not_read_are_not_read_either(sessions: Sessions) -> None:
    async def ask_on() -> None:
        reads = asyncio.Event()

        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            async def receive_and_answer() -> Message:
                message = await receive()
                if message["type"] == "websocket.receive":
                    sending.append(asyncio.ensure_future(send({"type": "websocket.send", "bytes": b"answer"})))
                    await asyncio.sleep(0)
                return message

            await sessions(scope, receive_and_answer, send)

        async def wait_for_the_reader(message: Message) -> None:
            if message["type"] == "websocket.send":
                await reads.wait()

        sending: list[asyncio.Future[None]] = []
        client = Websocket(SessionLimits(answer))
        client.hear = wait_for_the_reader  # type: ignore[method-assign]
        client.open()
        for _ in range(5):
            client.say()
        await settled()
        assert len(sessions.said) == 1
        reads.set()
        await settled()
        assert len(sessions.said) == 5

    run_apart(ask_on())
