from __future__ import annotations

import asyncio
import socket

import pytest
import uvicorn
from starlette.applications import Starlette
from uvicorn.server import ServerState

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.transport.patient_http import PatientHTTP
from controlmap.ui.gateway.transport.patient_websocket import PatientWebSocket
from tests.apart import run_apart

WITHIN_S = 10.0


class Line(asyncio.Transport):
    """A connection that can only be ended."""

    def __init__(self) -> None:
        super().__init__()
        self.ended = asyncio.Event()

    def abort(self) -> None:
        self.ended.set()

    def is_closing(self) -> bool:
        return self.ended.is_set()


def connected(protocol: type[PatientHTTP | PatientWebSocket]) -> tuple[PatientHTTP | PatientWebSocket, Line]:
    """Connect a client that sends nothing."""
    config = uvicorn.Config(Starlette(), log_config=None)
    config.load()
    line, made = Line(), protocol(config, ServerState(), {}, asyncio.get_running_loop())
    made.connection_made(line)
    return made, line


@pytest.mark.parametrize("protocol", [PatientHTTP, PatientWebSocket])
def test_a_client_that_does_not_read_is_disconnected_unless_it_resumes(
    protocol: type[PatientHTTP | PatientWebSocket], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "UNREAD_S", 0.05)

    async def write_to_both() -> None:
        (deaf, deaf_line), (slow, slow_line) = connected(protocol), connected(protocol)
        slow.pause_writing()
        slow.resume_writing()
        deaf.pause_writing()
        await asyncio.wait_for(deaf_line.ended.wait(), WITHIN_S)
        assert not slow_line.ended.is_set()

    run_apart(write_to_both())


def test_the_oldest_connection_without_a_request_is_closed_for_a_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WAITING_HEADS", 2)
    monkeypatch.setattr(PatientHTTP, "_heads", type(PatientHTTP._heads)())

    async def connect_three() -> None:
        lines = [connected(PatientHTTP)[1] for _ in range(3)]
        assert [line.ended.is_set() for line in lines] == [True, False, False]

    run_apart(connect_three())


def test_sent_data_do_not_wait_for_the_acknowledgement_of_earlier_data() -> None:
    async def connect_as_to_streamlit() -> int:
        made: list[PatientHTTP] = []

        def keep() -> PatientHTTP:
            config = uvicorn.Config(Starlette(), log_config=None)
            config.load()
            made.append(PatientHTTP(config, ServerState(), {}, asyncio.get_running_loop()))
            return made[0]

        with socket.socket(socket.AF_INET) as listening:  # which names no protocol: asyncio then leaves it unchanged
            listening.bind(("127.0.0.1", 0))
            server = await asyncio.get_running_loop().create_server(keep, sock=listening)
            async with server:
                _, writer = await asyncio.open_connection(*listening.getsockname())
                while not made or made[0].transport is None:
                    await asyncio.sleep(0)
                set_to: int = (
                    made[0].transport.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
                )
                writer.close()
                return set_to

    assert run_apart(connect_as_to_streamlit()) == 1
