"""nginx in front of a real dashboard: what it blocks, limits and adds to every answer, errors included."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus

from tests.apart import run_apart
from tests.deploy.nginx import nginx
from tests.load.flood import Outcome, flooding, outcome_of, websocket
from tests.load.reader import Reader
from tests.load.server import Measured
from tests.server.guarded import guarded
from tests.server.strangers import health_watched, plain_socket
from tests.server.test_closed_addresses import CLOSED, OPEN

pytestmark = [pytest.mark.nginx, pytest.mark.thorough]

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
UNREADABLE = "/%2e%2e/%2e%2e/etc/passwd"
"""Refused before its other lines are read."""
ANSWERS = {
    "/": 200,
    "/timeline": 200,
    "/_stcore/health": 200,
    "/_stcore/host-config": 200,
    "/_stcore/metrics": 404,
    "/auth/login": 404,
    "/app/static/built/day-0123456789ab.json": 200,
    "/app/static/built/nothing-0123456789ab.json": 404,
    "/app/static/built/": 403,
    "/edition": 301,
    "/media/nothing.csv": 404,
    "/component/nothing/here.js": 404,
    UNREADABLE: 400,
}
"""Answers by nginx itself and by the dashboard, of successes and of errors."""
YEAR = "max-age=31536000"


@pytest.fixture(scope="module")
def replica(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Measured]:
    with guarded(marrow, tmp_path_factory.mktemp("replica") / "server.log") as server:
        yield server
    assert server.faults_logged() == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("doors")
    (made / "built").mkdir()
    (made / "built" / "day-0123456789ab.json").write_text("{}", encoding="utf-8")
    (made / "site" / "edition").mkdir(parents=True)
    (made / "site" / "edition" / "index.html").write_text("<p>static</p>", encoding="utf-8")
    return made


@pytest.fixture
def address(replica: Measured, folder: Path, tmp_path: Path) -> Iterator[str]:
    """nginx, started again for each test, so that no test uses up another's allowance."""
    place = urlsplit(replica.address).netloc
    with nginx(tmp_path, replicas=(place, place), built=folder / "built", site=folder / "site") as before:
        yield before


def ask(
    address: str, path: str, method: str = "GET", body: bytes | None = None, **headers: str
) -> tuple[int, HTTPMessage]:
    """Send a request; return the status and the headers of the answer."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=30)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.headers
    finally:
        connection.close()


def test_every_answer_has_every_header_once(address: str) -> None:
    for path, status in ANSWERS.items():
        found, headers = ask(address, path)
        assert found == status, path
        for name, value in ALWAYS.items():
            assert headers.get_all(name) == [value], f"{path}: {name}"
        (policy,) = headers.get_all("Content-Security-Policy") or [""]
        assert "frame-ancestors 'self'" in policy, path
        assert headers.get_all("Strict-Transport-Security") is None, "it must not be sent over HTTP"


@pytest.mark.parametrize("path", [*sorted(ANSWERS.keys() - {UNREADABLE}), "/edition/", "/edition/nothing"])
def test_browsers_that_came_over_https_are_asked_to_use_it_from_now_on(address: str, path: str) -> None:
    assert ask(address, path, X_Forwarded_Proto="https")[1].get_all("Strict-Transport-Security") == [YEAR]


@pytest.mark.parametrize("path", CLOSED)
def test_addresses_that_readers_do_not_need_do_not_exist(address: str, path: str) -> None:
    assert ask(address, path)[0] in {403, 404}


@pytest.mark.parametrize("path", OPEN)
def test_addresses_that_readers_need_exist(address: str, path: str) -> None:
    assert ask(address, path)[0] == 200


def test_only_uploads_may_have_a_body(address: str) -> None:
    assert ask(address, "/", "POST", b"x" * 20_000)[0] == 413
    assert ask(address, "/_stcore/upload_file/a/b", "PUT", b"x" * 1_000_000)[0] == 403, "no token"
    assert ask(address, "/_stcore/upload_file/a/b", "PUT", b"x" * 6_300_000)[0] == 413


def test_uploads_from_one_address_are_limited(address: str) -> None:
    async def upload_often() -> list[int]:
        # To another reader's session, since the dashboard refuses that without making the client wait.
        async with Reader(address) as reader:
            await reader.open()
            path = f"/_stcore/upload_file/{reader.page.session}/b"

            def upload() -> int:
                return ask(address, path, "PUT", b"x")[0]

            rounds = [await asyncio.gather(*(asyncio.to_thread(upload) for _ in range(8))) for _ in range(25)]
            return [status for statuses in rounds for status in statuses]

    # Several at a time: two a second are allowed again, and a busy machine may not make more one after another.
    statuses = run_apart(upload_often())
    assert set(statuses) == {403, 429}
    assert statuses[:48] == [403] * 48


def test_a_half_sent_request_is_ended_and_delays_no_other(address: str) -> None:
    began = time.monotonic()
    with plain_socket(address) as head, plain_socket(address) as body, health_watched(address) as watch:
        head.sendall(b"GET / HTTP/1.1\r\nHost: he")
        body.sendall(b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\nhalf")
        for client in (head, body):
            until_closed(client)
    assert time.monotonic() - began < 20
    assert watch.failures == []
    assert watch.worst_s < 1


def until_closed(client: socket.socket) -> None:
    """Read until the other side ends a connection."""
    with suppress(ConnectionResetError):
        while client.recv(65_536):
            pass


@pytest.mark.parametrize(("kind", "count"), [("messages", 10_000), ("connections", 1_000)])
def test_others_are_answered_within_a_second_during_a_flood(address: str, kind: str, count: int) -> None:
    times: list[float] = []

    async def click_on() -> Outcome:
        async with Reader(address) as reader:
            await reader.open()
            with flooding(kind, address, count) as process:
                while process.poll() is None:
                    times.append(await reader.look_at(("north", "south")[len(times) % 2]))
                return outcome_of(process)

    with health_watched(address) as watch:
        outcome = run_apart(click_on())
    assert max(times) < 1000
    assert watch.failures == []
    assert watch.worst_s < 1
    if kind == "messages":
        assert outcome.close_code == 1008
    else:
        assert outcome.refused > 800


def test_websockets_of_one_address_are_limited_with_a_message(address: str) -> None:
    async def open_many() -> set[int]:
        found = await asyncio.gather(*(websocket(address) for _ in range(200)), return_exceptions=True)
        for client in found:
            if not isinstance(client, BaseException):
                client.transport.abort()
        return {one.response.status_code for one in found if isinstance(one, InvalidStatus)}

    assert run_apart(open_many()) == {429}
