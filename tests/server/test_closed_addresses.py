"""Streamlit's addresses that readers do not need are closed, in every spelling."""

from __future__ import annotations

import pytest

from tests.load.server import Measured
from tests.server.strangers import asked

CLOSED = (
    "/_stcore/metrics",
    "/_stcore/metrics/",
    "/_stcore/metrics?families=cache_memory_bytes",
    "/_stcore/%6detrics",
    "/_stcore//metrics",
    "/_stcore/script-health-check",
    "/_stcore/allowed-message-origins",
    "/_stcore/message",
    "/_stcore/bidi-components/controlmap_channel/index.js",
    "/_stcore/agent/interact",
    "/_stcore/agent/openapi.json",
    "/_stcore/agent/mcp",
    "/_stcore/stream",
    "/_stcore/",
    "/_stcore",
    "/_stcore/anything-that-a-later-release-brings",
    "/timeline/_stcore/metrics",
    "/_stcore/health/_stcore/metrics",
    "/auth/login",
    "/auth/login/",
    "/auth/logout",
    "/oauth2callback",
)
OPEN = ("/", "/timeline", "/_stcore/health", "/_stcore/host-config", "/?zone=north")


@pytest.mark.parametrize("path", CLOSED)
def test_addresses_that_readers_do_not_need_do_not_exist(dashboard: Measured, path: str) -> None:
    status, body = asked(dashboard.address, "GET", path)
    assert status in {403, 404}
    assert len(body) < 100


@pytest.mark.parametrize("path", OPEN)
def test_addresses_that_readers_need_exist(dashboard: Measured, path: str) -> None:
    assert asked(dashboard.address, "GET", path)[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "anything"])
def test_nothing_but_an_upload_is_written(dashboard: Measured, method: str) -> None:
    assert asked(dashboard.address, method, "/")[0] in {400, 405}


def test_streamlit_s_front_end_uses_no_other_address_of_its_server() -> None:
    import re

    from tests.upstream.leaning import STREAMLIT, front_end

    named = set(re.findall(r"_stcore/([a-z_-]+)", front_end(STREAMLIT, "*.js")))
    assert named == {"health", "host-config", "stream", "upload_file", "bidi-components"}
