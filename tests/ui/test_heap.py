"""Memory that is free goes back to the system, now and then."""

from __future__ import annotations

import weakref
from collections.abc import Iterator

import pytest

from controlmap.ui import heap


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
    heap.heap.clear()
    yield asked
    heap.heap.clear()


def test_memory_is_given_back_once_in_a_while_and_no_oftener(
    trimmed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heap, "SWEEP_EVERY_S", 0.0)
    heap.heap().settle(nothing)
    assert trimmed == [0]
    monkeypatch.setattr(heap, "SWEEP_EVERY_S", 3600.0)
    heap.heap().settle(nothing)
    assert trimmed == [0]


def test_what_is_held_for_nobody_is_let_go_first(trimmed: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    before: list[int] = []
    monkeypatch.setattr(heap, "SWEEP_EVERY_S", 0.0)
    heap.heap().settle(lambda: before.append(len(trimmed)))
    assert before == [0]
    assert trimmed == [0]


def test_what_only_the_collector_finds_goes_with_it(trimmed: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    class Circle:
        """Something that holds itself, as a session does."""

    heap.heap().settle(nothing)
    circle = Circle()
    vars(circle)["itself"] = circle
    gone = weakref.ref(circle)
    del circle
    monkeypatch.setattr(heap, "SWEEP_EVERY_S", 0.0)
    heap.heap().settle(nothing)
    assert gone() is None


def test_a_library_without_that_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", lambda _: object())
    heap.heap.clear()
    heap.heap().settle(nothing)
    heap.heap.clear()
