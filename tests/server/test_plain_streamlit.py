"""Plain `streamlit run app.py` starts the application in it: guarded and warm before the first request."""

from __future__ import annotations

import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.outside import REPOSITORY
from tests.rehearsal.server import Server, running
from tests.server.strangers import asked, plain_socket
from tests.server.test_slow_clients import gone_after

pytestmark = pytest.mark.thorough

HEAD_S = 10.0
"""The shipped limit, since nothing can be set from outside here."""


@pytest.fixture(scope="module")
def dashboard(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A dashboard that no reader has visited."""
    log = tmp_path_factory.mktemp("plain") / "server.log"
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CONTROLMAP_EDITION", str(marrow))
            server = stack.enter_context(running([sys.executable, "-m", "streamlit"], REPOSITORY, log))
        yield server
    text = log.read_text(encoding="utf-8")
    assert f"ready at http://localhost:{server.address.rpartition(':')[2]}" in text
    assert "Traceback" not in text


def test_the_first_answer_of_all_is_guarded(dashboard: Server) -> None:
    assert asked(dashboard.address, "GET", "/_stcore/metrics")[0] == 404
    with urllib.request.urlopen(dashboard.address, timeout=10) as answer:  # noqa: S310 -- our own server
        assert "frame-ancestors" in answer.headers["content-security-policy"]


def test_a_request_that_is_never_completed_is_ended_before_any_page_is_drawn(dashboard: Server) -> None:
    with plain_socket(dashboard.address) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHo")
        assert HEAD_S - 2 < gone_after(client) < HEAD_S + 8
