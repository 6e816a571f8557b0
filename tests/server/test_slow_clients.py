"""Clients that send or read slowly, or not at all, are disconnected, and delay nobody else meanwhile."""

from __future__ import annotations

import asyncio
import socket
import time
from contextlib import suppress

import pytest

from tests.apart import run_apart
from tests.load.flood import smallest_message, websocket
from tests.load.reader import Reader
from tests.load.server import Measured
from tests.server.strangers import WITHIN_S, closed, health_watched, plain_socket, upload_headers

HALF_OPEN = {
    "nothing": b"",
    "a blank line": b"\r\n",
    "half a head": b"GET / HTTP/1.1\r\nHost: here\r\nX-",
    "half a body": b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf",
    "an unexpected body": b"GET / HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf",
    "the head of a second request": b"GET /_stcore/health HTTP/1.1\r\nHost: here\r\n\r\nGET / HTTP/1.1\r\nHo",
}
BODY_S = 3.0
DUE_S = 10.0
"""The hasty server allows one second for a head and three for a body."""


def gone_after(client: socket.socket) -> float:
    """Wait until the server has ended a connection; return how long that took, in seconds."""
    began = time.monotonic()
    with suppress(ConnectionResetError):
        while client.recv(65_536):
            pass
    return time.monotonic() - began


def all_of(client: socket.socket) -> bytes:
    """Read until the server ends the connection."""
    with client.makefile("rb") as answer:
        return answer.read()


@pytest.mark.thorough
@pytest.mark.parametrize("said", list(HALF_OPEN))
def test_a_request_that_is_never_completed_is_ended(hasty: Measured, said: str) -> None:
    with plain_socket(hasty.address) as client:
        client.sendall(HALF_OPEN[said])
        assert gone_after(client) < DUE_S


@pytest.mark.thorough
@pytest.mark.parametrize("begun", ["nothing", "an unexpected body"])
def test_a_request_sent_letter_by_letter_gets_no_more_time(hasty: Measured, begun: str) -> None:
    with plain_socket(hasty.address) as client:
        client.sendall(HALF_OPEN[begun].replace(b"Content-Length: 100", b"Content-Length: 1000"))
        client.settimeout(0.2)
        for _ in range(int(DUE_S / 0.2)):
            with suppress(TimeoutError):
                try:
                    client.sendall(b"x")
                    gone = client.recv(65_536) == b""
                except ConnectionError:
                    gone = True
                if gone:
                    return
    pytest.fail("the server still accepted letters")


@pytest.mark.thorough
def test_two_thousand_half_open_requests_delay_no_other_client(dashboard: Measured) -> None:
    clients = []
    with health_watched(dashboard.address) as watch:
        for _ in range(2_000):
            client = plain_socket(dashboard.address)
            client.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n")
            clients.append(client)
    for client in clients:
        client.close()
    assert watch.failures == []
    assert watch.worst_s < 1.0


def test_a_connection_without_a_request_is_closed_with_a_reason(hasty: Measured) -> None:
    async def says_nothing() -> tuple[int | None, str | None]:
        async with websocket(hasty.address) as client:
            return await closed(client)

    assert run_apart(says_nothing()) == (1008, "Nothing was asked for. Fix: open the page again.")


@pytest.mark.thorough
def test_a_reader_who_stays_longer_than_a_request_may_take_keeps_the_connection(hasty: Measured) -> None:
    async def stays() -> bool:
        async with websocket(hasty.address) as client:
            await client.send(smallest_message())
            with suppress(TimeoutError):
                async with asyncio.timeout(BODY_S + 1.0):
                    await client.wait_closed()
                return False
            return True

    assert run_apart(stays())


@pytest.mark.thorough
def test_a_client_that_never_reads_is_disconnected_and_fills_no_memory(hasty: Measured) -> None:
    async def asks_on() -> float:
        before = hasty.memory_mb()
        async with websocket(hasty.address, ping_interval=None) as client:
            connected = client.transport.get_extra_info("socket")
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            await client.send(smallest_message())
            client.transport.pause_reading()
            began, most = time.monotonic(), before
            with suppress(Exception):
                while time.monotonic() - began < WITHIN_S and not client.transport.is_closing():
                    await client.send(smallest_message())
                    await asyncio.sleep(0.03)
                    most = max(most, hasty.memory_mb())
            assert client.transport.is_closing(), "it was never disconnected"
            return most - before

    with health_watched(hasty.address) as watch:
        grown_mb = run_apart(asks_on())
    assert grown_mb < 30
    assert watch.worst_s < 1.0


def test_a_slow_upload_gets_an_answer_with_a_reason_when_its_time_is_over(hasty: Measured) -> None:
    async def upload_slowly() -> bytes:
        async with Reader(hasty.address) as reader:
            await reader.open("events")
            place = await reader.place_for("a.csv")
            sent = {"Host": "here", "Content-Length": "1000", **upload_headers(reader.cookie)}
            head = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
            with plain_socket(hasty.address) as client:
                client.sendall(f"PUT {place.upload_url} HTTP/1.1\r\n{head}\r\n--b\r\n".encode())
                return await asyncio.to_thread(all_of, client)

    answer = run_apart(upload_slowly())
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"The file took longer than" in answer
