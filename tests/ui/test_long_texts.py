"""Readers of long texts wait for each other; readers of short texts do not wait."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from controlmap.ui.server import long_texts
from controlmap.ui.server.long_texts import in_turn

LONG = "x" * 50_000
ANSWERS_WITHIN_S = 10.0


def test_long_texts_are_read_one_at_a_time() -> None:
    inside = 0
    most = 0
    count = threading.Lock()

    def read(_: int) -> None:
        nonlocal inside, most
        with in_turn(LONG):
            with count:
                inside += 1
                most = max(most, inside)
            threading.Event().wait(0.01)
            with count:
                inside -= 1

    with ThreadPoolExecutor(8) as readers:
        list(readers.map(read, range(16)))
    assert most == 1


def test_a_short_text_does_not_wait_for_a_long_one() -> None:
    def read() -> str:
        with in_turn("Aleppo"):
            return "read"

    with in_turn(LONG), ThreadPoolExecutor(1) as reader:
        assert reader.submit(read).result(ANSWERS_WITHIN_S) == "read"


def test_a_text_that_could_not_be_read_keeps_no_other_waiting() -> None:
    with pytest.raises(ValueError, match="unreadable"), in_turn(LONG):
        raise ValueError("unreadable")
    assert not long_texts._turn().locked()
