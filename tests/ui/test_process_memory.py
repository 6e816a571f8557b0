"""Free memory is returned to the system at intervals."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest

from controlmap.ui.workarounds import process_memory
from tests.ui.dashboard import Dashboard


def nothing() -> None:
    """Release nothing."""


@pytest.fixture
def trimmed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The bytes that the C library was allowed to keep, for each call."""
    asked: list[int] = []

    class Library:
        """A C library that records the calls to it."""

        def __init__(self, name: object) -> None:
            """Accept the arguments of ctypes."""

        def malloc_trim(self, pad: int) -> int:
            """Record the call."""
            asked.append(pad)
            return 1

        def mallopt(self, setting: int, value: int) -> int:
            """Accept any setting."""
            return 1

    monkeypatch.setattr("ctypes.CDLL", Library)
    process_memory.process_memory.clear()
    yield asked
    process_memory.process_memory.clear()


def test_a_sweep_releases_unused_objects_and_then_returns_memory_to_the_system(trimmed: list[int]) -> None:
    before: list[int] = []
    process_memory.process_memory().settle(lambda: before.append(len(trimmed)))
    assert trimmed == []
    process_memory.process_memory().release_unused()
    assert before == [0]
    assert trimmed == [0]


def test_objects_that_only_the_garbage_collector_finds_are_released_too(trimmed: list[int]) -> None:
    class Circle:
        """An object in a reference cycle, as a session is."""

    process_memory.process_memory().settle(nothing)
    circle = Circle()
    vars(circle)["itself"] = circle
    gone = weakref.ref(circle)
    del circle
    process_memory.process_memory().release_unused()
    assert gone() is None


def test_no_thread_sweeps_outside_a_server(trimmed: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
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
    assert forgotten == [True], "an unknown kind of server is tried only once"


def windows(name: str) -> object:
    """Load a library as ctypes does on Windows, where None raises TypeError, as it looks for a slash in the name."""
    raise OSError(name) if "/" in name else FileNotFoundError(name)


def musl(_: str | None) -> object:
    """Return a C library without these two functions of glibc, such as musl's or that of macOS."""
    return object()


def freestanding(_: str | None) -> object:
    """Refuse, as a loader without a C library of its own does."""
    raise OSError


@pytest.mark.parametrize("library", [windows, musl, freestanding])
def test_on_a_system_without_glibc_memory_is_left_to_the_system(
    monkeypatch: pytest.MonkeyPatch, library: Callable[[str | None], object]
) -> None:
    monkeypatch.setattr("ctypes.CDLL", library)
    process_memory.process_memory.clear()
    process_memory.process_memory().settle(nothing)
    process_memory.process_memory().release_unused()
    process_memory.process_memory.clear()


@pytest.mark.parametrize("library", [windows, musl])
def test_the_page_is_drawn_on_a_system_without_glibc(
    monkeypatch: pytest.MonkeyPatch, dashboard: Dashboard, library: Callable[[str | None], object]
) -> None:
    monkeypatch.setattr("ctypes.CDLL", library)
    shown = dashboard.run()
    assert not shown.app.error
    assert 'data-panel="overview"' in shown.html()
