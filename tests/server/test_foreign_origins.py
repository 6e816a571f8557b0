"""Pages of other origins can neither open a session nor make the server send a request."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin

from tests.apart import run_apart
from tests.load.server import Measured
from tests.server.guarded import CALLED, guarded

FOREIGN = (
    "https://evil.example",
    "http://127.0.0.1.evil.example",
    "https://x.streamlit.app",
    "null",
    "file://",
    "http://169.254.169.254",
    "http://[::1",
    "",
)


async def status_for(address: str, origin: str) -> int:
    """Return the server's answer to a WebSocket opened by a page of an origin."""
    try:
        async with connect(address.replace("http", "ws", 1) + "/_stcore/stream", origin=Origin(origin)):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_another_origin_opens_no_session(dashboard: Measured, origin: str) -> None:
    assert run_apart(status_for(dashboard.address, origin)) == 403


@pytest.mark.parametrize("host", ["{host}", "localhost:{port}"])
def test_a_page_of_the_dashboard_s_own_origin_opens_a_session(dashboard: Measured, host: str) -> None:
    where = urlsplit(dashboard.address)
    own = "http://" + host.format(host=where.netloc, port=where.port)
    assert run_apart(status_for(dashboard.address, own)) == 101


def test_a_foreign_origin_makes_the_server_send_no_request(dashboard: Measured) -> None:
    for origin in FOREIGN:
        run_apart(status_for(dashboard.address, origin))
    log = dashboard.log.read_text(encoding="utf-8")
    assert [line for line in log.splitlines() if line.startswith(CALLED)] == []
    assert "external IP" not in log


def test_a_request_sent_by_the_server_is_detected(marrow: Path, tmp_path: Path) -> None:
    with guarded(marrow, tmp_path / "server.log", before="from streamlit import net_util; net_util.get_internal_ip()"):
        pass
    assert CALLED in (tmp_path / "server.log").read_text(encoding="utf-8")
