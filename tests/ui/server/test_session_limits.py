from __future__ import annotations

import asyncio

import pytest

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.session_limits import SessionLimits
from tests.apart import run_apart
from tests.ui.server.conftest import Sessions, Websocket, settled

BUSY = "Too many readers at this address. Fix: try again in a moment."


def opened(app: SessionLimits, count: int, **options: object) -> list[Websocket]:
    """Open several WebSockets at once."""
    clients = [Websocket(app, **options) for _ in range(count)]  # type: ignore[arg-type]
    for client in clients:
        client.open()
    return clients


def test_a_connection_is_accepted_at_once_and_its_session_begins_with_its_first_message(sessions: Sessions) -> None:
    async def speak_late() -> None:
        (client,) = opened(SessionLimits(sessions), 1)
        await settled()
        assert client.accepted
        assert sessions.begun == 0
        client.say(b"first")
        client.say(b"second")
        await settled()
        assert (sessions.begun, sessions.said) == (1, [b"first", b"second"])
        client.leave()
        await client.task
        assert [message["code"] for message in sessions.over] == [1001]
        assert [message["type"] for message in client.heard] == ["websocket.accept"], "it was accepted once"

    run_apart(speak_late())


def test_a_resumed_session_begins_at_once(sessions: Sessions) -> None:
    async def come_back() -> None:
        opened(SessionLimits(sessions), 1, protocols=["streamlit", "token", "a-session"])
        await settled()
        assert sessions.begun == 1

    run_apart(come_back())


def test_the_oldest_silent_connection_of_an_address_is_closed_for_a_new_one(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ADDRESS_SILENT", 3)

    async def open_five() -> None:
        app = SessionLimits(sessions)
        elsewhere = opened(app, 1, address="192.0.2.2")
        clients = opened(app, 5)
        await settled()
        assert [client.closed is not None for client in clients] == [True, True, False, False, False]
        assert elsewhere[0].closed is None
        clients[4].say()
        await settled()
        assert sessions.begun == 1
        opened(app, 1)
        await settled()
        assert clients[2].closed is None, "a client that has sent a message does not count as silent"

    run_apart(open_five())


@pytest.mark.parametrize(("name", "others_begin"), [("ADDRESS_SESSIONS", 1), ("SESSIONS", 0)])
def test_sessions_are_limited_for_each_address_and_in_all(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch, name: str, others_begin: int
) -> None:
    monkeypatch.setattr(limits, name, 3)

    async def begin_four() -> None:
        app = SessionLimits(sessions)
        clients = opened(app, 4)
        for client in clients:
            client.say()
        await settled()
        assert sessions.begun == 3
        assert clients[3].closed == (1013, BUSY)
        (other,) = opened(app, 1, address="192.0.2.2")
        other.say()
        await settled()
        assert sessions.begun == 3 + others_begin
        clients[0].leave()
        await clients[0].task
        (later,) = opened(app, 1)
        later.say()
        await settled()
        assert later.closed is None or name == "SESSIONS"

    run_apart(begin_four())


def test_many_sessions_from_one_address_begin_one_after_another(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SESSIONS_AT_ONCE", 2.0)
    monkeypatch.setattr(limits, "SESSIONS_PER_S", 1.0)
    monkeypatch.setattr(limits, "SESSION_PATIENCE_S", 2.4)

    async def come_at_once() -> None:
        clients = opened(SessionLimits(sessions), 6)
        for client in clients:
            client.say()
        await settled()
        assert sessions.begun == 2
        assert [client.closed for client in clients[4:]] == [(1013, BUSY)] * 2
        while sessions.begun < 4:
            await asyncio.sleep(0.001)

    run_apart(asyncio.wait_for(come_at_once(), 10))


def test_the_records_stay_small_however_many_addresses_connect(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "BOOKS", 20)

    async def come_and_go() -> None:
        app = SessionLimits(sessions)
        for number in range(300):
            (client,) = opened(app, 1, address=f"192.0.2.{number % 256}", protocols=["streamlit", "", f"s{number}"])
            client.leave()
            await client.task
        for books in (app._openings, app._messages, app._allowances):
            assert len(books) <= 20
        assert not app._sessions
        assert not app._silent

    run_apart(come_and_go())


def test_messages_of_one_address_beyond_its_share_wait_for_one_another(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ADDRESS_MESSAGES_AT_ONCE", 3.0)
    monkeypatch.setattr(limits, "ADDRESS_MESSAGES_PER_S", 50.0)

    async def speak() -> None:
        app = SessionLimits(sessions)
        clients, elsewhere = opened(app, 5), opened(app, 1, address="192.0.2.2")
        for client in (*clients, *elsewhere):
            client.say()
        await settled()
        assert sessions.begun == 4
        while sessions.begun < 6:
            await asyncio.sleep(0.001)
        assert [client.closed for client in clients] == [None] * 5

    run_apart(asyncio.wait_for(speak(), 10))
