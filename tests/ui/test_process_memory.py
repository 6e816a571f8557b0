"""Memory that is free goes back to the system, now and then."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest

from controlmap.ui.server import process_memory
from tests.ui.dashboard import Dashboard


def nothing() -> None:
    """There is nothing to part with."""


@pytest.fixture
def trimmed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """What the C library was asked to leave unreturned, in bytes, each time."""
    asked: list[int] = []

    class Library:
        """A C library that notes what it is asked for."""

        def __init__(self, name: object) -> None:
            """Take what ctypes is told."""

        def malloc_trim(self, pad: int) -> int:
            """Note it."""
            asked.append(pad)
            return 1

        def mallopt(self, setting: int, value: int) -> int:
            """Take any setting."""
            return 1

    monkeypatch.setattr("ctypes.CDLL", Library)
    process_memory.process_memory.clear()
    yield asked
    process_memory.process_memory.clear()


def test_a_sweep_parts_with_what_is_held_for_nobody_and_then_gives_memory_back(trimmed: list[int]) -> None:
    before: list[int] = []
    process_memory.process_memory().settle(lambda: before.append(len(trimmed)))
    assert trimmed == []
    process_memory.process_memory().release_unused()
    assert before == [0]
    assert trimmed == [0]


def test_what_only_the_collector_finds_goes_with_it(trimmed: list[int]) -> None:
    class Circle:
        """Something that holds itself, as a session does."""

    process_memory.process_memory().settle(nothing)
    circle = Circle()
    vars(circle)["itself"] = circle
    gone = weakref.ref(circle)
    del circle
    process_memory.process_memory().release_unused()
    assert gone() is None


def test_no_thread_sweeps_where_nobody_is_served(trimmed: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_memory, "is_server", lambda: False)
    before = set(threading.enumerate())
    process_memory.process_memory().settle(nothing)
    assert set(threading.enumerate()) <= before


def test_a_servers_thread_sweeps_until_it_stops(trimmed: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    served = iter([True, True, True, False])
    forgotten: list[bool] = []

    def cannot_forget() -> bool:
        forgotten.append(True)
        return False

    monkeypatch.setattr(process_memory, "is_server", lambda: next(served))
    monkeypatch.setattr(process_memory, "RELEASE_EVERY_S", 0.0)
    monkeypatch.setattr(process_memory, "expire_left_sessions", cannot_forget)
    before = set(threading.enumerate())
    process_memory.process_memory().settle(nothing)
    for thread in set(threading.enumerate()) - before:
        thread.join()
    assert len(trimmed) == 2
    assert forgotten == [True], "a server that cannot be asked is asked once"


def windows(name: str) -> object:
    """Load a library as ctypes does on Windows, where it looks for a slash in its name: TypeError for None."""
    raise OSError(name) if "/" in name else FileNotFoundError(name)


def musl(_: str | None) -> object:
    """Return a C library that has neither function of glibc's, such as musl's or that of macOS."""
    return object()


def freestanding(_: str | None) -> object:
    """Refuse, as a loader without a library of its own does."""
    raise OSError


@pytest.mark.parametrize("library", [windows, musl, freestanding])
def test_memory_is_left_to_a_system_whose_library_is_not_glibc(
    monkeypatch: pytest.MonkeyPatch, library: Callable[[str | None], object]
) -> None:
    monkeypatch.setattr("ctypes.CDLL", library)
    process_memory.process_memory.clear()
    process_memory.process_memory().settle(nothing)
    process_memory.process_memory().release_unused()
    process_memory.process_memory.clear()


@pytest.mark.parametrize("library", [windows, musl])
def test_the_page_is_drawn_on_a_system_whose_library_is_not_glibc(
    monkeypatch: pytest.MonkeyPatch, dashboard: Dashboard, library: Callable[[str | None], object]
) -> None:
    monkeypatch.setattr("ctypes.CDLL", library)
    shown = dashboard.run()
    assert not shown.app.error
    assert 'data-panel="overview"' in shown.html()
