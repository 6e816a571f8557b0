"""Seeing that an edition is edited, and telling what became of its problems."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.model.problem import Problem

LOOK_EVERY_S: Final = 0.4
"""A look at a hundred files takes under a millisecond, and a save feels answered at once."""


def each_change(folder: Path, seen: Stamp, pause: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Yield whenever files of the folder were touched since it was ``seen``, until it is interrupted.

    Files saved together are one change: it waits until a look finds what the one before found. What is touched between
    two changes, while the caller is busy, is not missed.
    """
    while True:
        pause(LOOK_EVERY_S)
        now = stamp(folder)
        if now == seen:
            continue
        while True:
            pause(LOOK_EVERY_S)
            later = stamp(folder)
            if later == now:
                break
            now = later
        seen = now
        yield


def difference(before: Sequence[Problem], now: Sequence[Problem]) -> list[str]:
    """Return a line for each problem that is new, as it is printed, and then for each that is mended.

    A line more or less above a problem moves it and makes no new one of it.
    """
    fresh = _beyond(now, before)
    mended = _beyond(before, now)
    return [*map(str, fresh), *(f"mended: {problem.path}: {problem.code} {problem.message}." for problem in mended)]


def _beyond(problems: Sequence[Problem], others: Sequence[Problem]) -> list[Problem]:
    left = Counter(map(_unmoved, others))
    found = []
    for problem in problems:
        if left[_unmoved(problem)]:
            left[_unmoved(problem)] -= 1
        else:
            found.append(problem)
    return found


def _unmoved(problem: Problem) -> tuple[str, str, str]:
    return problem.path, problem.code, problem.message
