"""Files of other readers: they are not listed, and an inexact name finds nothing."""

from __future__ import annotations

import hashlib

import pytest

from tests.load.server import Measured
from tests.server.strangers import asked

GUESSES = (
    "/media/",
    "/media",
    "/media/.",
    "/media/" + "0" * 56 + ".csv",
    "/media/" + hashlib.sha224(b"annotations.yaml").hexdigest() + ".yaml",
    "/media/../media/",
    "/app/static/",
    "/app/static/built/",
    "/app/static/built/%2e%2e/%2e%2e/.streamlit/config.toml",
    "/app/static/../app.py",
    "/app/static/built/base-000000000000.json",
    "/component/",
    "/component/controlmap/",
    "/component/streamlit_folium.st_folium/../../../../app.py",
    "/_stcore/upload_file/",
    "/_stcore/upload_file/session/file",
    "/static/../../app.py",
)
SHELL = b"<title>Streamlit</title>"
"""Part of the empty page that Streamlit sends for an unknown address."""


@pytest.mark.parametrize("path", GUESSES)
def test_a_guessed_address_gives_no_file(dashboard: Measured, path: str) -> None:
    status, body = asked(dashboard.address, "GET", path)
    assert status in {301, 400, 404, 405} or SHELL in body
    assert SHELL in body or len(body) < 200
