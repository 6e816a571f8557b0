"""Two servers: one with the shipped limits, and one whose limits are short."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.load.server import Measured
from tests.server.guarded import guarded


@pytest.fixture(scope="session")
def dashboard(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Measured]:
    """A dashboard with the shipped limits."""
    with guarded(marrow, tmp_path_factory.mktemp("server") / "server.log") as server:
        yield server
    assert server.faults_logged() == []


@pytest.fixture(scope="session")
def hasty(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Measured]:
    """A dashboard that allows its clients one second for everything."""
    log = tmp_path_factory.mktemp("hasty") / "server.log"
    with guarded(marrow, log, HEAD_S=1.0, BODY_S=3.0, UPLOAD_S=1.0, SILENT_S=1.0, UNREAD_S=1.0) as server:
        yield server
    assert server.faults_logged() == []
