"""Pages of other origins: they open no session, and make the server call nobody."""

from __future__ import annotations

import asyncio
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin

from tests.load.server import Measured

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
CALLED = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?.*")


async def status_for(address: str, origin: str) -> int:
    """Return how a websocket is answered that a page of an origin opens."""
    try:
        async with connect(address.replace("http", "ws", 1) + "/_stcore/stream", origin=Origin(origin)):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


@contextmanager
def calls_traced(pid: int, notes: Path) -> Iterator[None]:
    """Write down every connection that a process begins."""
    command = ["strace", "--quiet=all", "-f", "-e", "trace=connect,sendto,sendmsg", "-o", str(notes), "-p", str(pid)]
    with subprocess.Popen(command) as tracer:
        while not notes.exists() or f"TracerPid:\t{tracer.pid}" not in Path(f"/proc/{pid}/status").read_text():
            tracer.poll()
        try:
            yield
        finally:
            tracer.terminate()


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_another_origin_opens_no_session(dashboard: Measured, origin: str) -> None:
    assert asyncio.run(status_for(dashboard.address, origin)) == 403


@pytest.mark.parametrize("host", ["{host}", "localhost:{port}"])
def test_a_page_of_the_dashboard_s_own_opens_one(dashboard: Measured, host: str) -> None:
    where = urlsplit(dashboard.address)
    own = "http://" + host.format(host=where.netloc, port=where.port)
    assert asyncio.run(status_for(dashboard.address, own)) == 101


def test_a_foreign_origin_makes_the_server_call_nobody(dashboard: Measured, tmp_path: Path) -> None:
    with calls_traced(dashboard.pid, tmp_path / "calls"):
        for origin in FOREIGN:
            asyncio.run(status_for(dashboard.address, origin))
    assert CALLED.findall((tmp_path / "calls").read_text(encoding="utf-8")) == []
    assert "external IP" not in dashboard.log.read_text(encoding="utf-8")
