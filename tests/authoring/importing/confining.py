"""Child processes for tests: they import this repository's code and run the readers of ``confined_readers``."""

from typing import Any

import pytest

from controlmap.authoring.importing.confined import process
from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.endings import EndedError, Ending
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.confined.jobs import read_pieces
from controlmap.authoring.importing.confined.process import Job
from controlmap.errors import EventsError
from tests.outside import REPOSITORY

AMPLE = Bounds(processor_s=60, answer_s=120.0, wait_s=120.0)
"""Limits so wide that no reader reaches them by accident, however busy the machine is."""


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let child processes import this repository's tests."""
    before = process.library_folders
    monkeypatch.setattr(process, "library_folders", lambda: [*before(), str(REPOSITORY)])


@pytest.fixture
def system_without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the system refuse every limit that a child sets, as macOS refuses those on memory."""
    refusing = "import resource\ndef refuse(*_): raise ValueError\nresource.setrlimit = refuse\n"
    monkeypatch.setattr(process, "_BOOT", refusing + process._BOOT)


def job(reader: str, content: bytes = b"", without: tuple[str, ...] = (), **arguments: Any) -> Job:
    """Return a job for a reader of ``confined_readers``."""
    return Job(f"tests.authoring.importing.confined_readers:{reader}", arguments, content, without=without)


def pieces(asked: Job, bounds: Bounds = AMPLE) -> list[Piece]:
    """Return all pieces that a reader sends."""
    return list(read_pieces(asked, bounds, EventsError))


def ending(asked: Job, bounds: Bounds = AMPLE) -> tuple[Ending, str]:
    """Return how a child ends, and the message that its user gets."""
    with pytest.raises(EventsError) as raised:
        pieces(asked, bounds)
    assert isinstance(raised.value.__cause__, EndedError)
    return raised.value.__cause__.ending, str(raised.value)
