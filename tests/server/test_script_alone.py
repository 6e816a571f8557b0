"""A host that runs `app.py` as a script alone starts the server before our code: guarded once a page has been drawn."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.apart import run_apart
from tests.load.flood import smallest_message, websocket
from tests.load.reader import Reader
from tests.load.server import Measured
from tests.rehearsal.script_alone import script_alone
from tests.rehearsal.server import running
from tests.server.strangers import asked, closed, plain_socket
from tests.server.test_slow_clients import gone_after

pytestmark = pytest.mark.thorough

HEAD_S = 10.0
"""The shipped limits, since nothing can be set from outside here."""


@pytest.fixture(scope="module")
def dashboard(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Measured]:
    """A dashboard that one reader has visited and left."""

    async def draw_a_page(address: str) -> None:
        async with Reader(address) as first:
            await first.open()
        async with Reader(address) as second:
            await second.open()

    log = tmp_path_factory.mktemp("log") / "server.log"
    folder = script_alone(tmp_path_factory.mktemp("plain") / "stage")
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CONTROLMAP_EDITION", str(marrow))
            server = stack.enter_context(running([sys.executable, "-m", "streamlit"], folder, log))
        assert asked(server.address, "GET", "/_stcore/metrics")[0] == 200, (
            "documented as unguarded until the first page"
        )
        run_apart(draw_a_page(server.address))
        yield Measured(server.pid, server.address, folder, log)
    assert "Traceback" not in log.read_text(encoding="utf-8")


def test_addresses_that_readers_do_not_need_are_closed(dashboard: Measured) -> None:
    assert asked(dashboard.address, "GET", "/_stcore/metrics")[0] == 404


def test_a_flood_ends_its_connection_with_a_reason(dashboard: Measured) -> None:
    async def flood() -> int | None:
        async with websocket(dashboard.address) as client:
            with suppress(ConnectionClosed):
                for _ in range(10_000):
                    await client.send(smallest_message())
            return (await closed(client))[0]

    assert run_apart(flood()) == 1008


def test_a_request_that_is_never_completed_is_ended(dashboard: Measured) -> None:
    with plain_socket(dashboard.address) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHo")
        assert HEAD_S - 2 < gone_after(client) < HEAD_S + 8
