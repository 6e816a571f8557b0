"""Watching an edition's files, and reporting how its problems change."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.model.problem import Problem

LOOK_EVERY_S: Final = 0.4
"""Polling a hundred files takes under a millisecond, and at this rate a save seems to be answered at once."""


def each_change(folder: Path, seen: Stamp, pause: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Yield whenever files of the folder have changed since it was ``seen``, until interrupted.

    Files saved together are one change: it waits until two polls in a row agree. A file changed while the caller is
    busy is not missed.
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
    """Return a line for each new problem, as it is printed, and then one for each fixed problem.

    A problem that only moved because lines were added or removed above it is not new.
    """
    fresh = _beyond(now, before)
    fixed = _beyond(before, now)
    return [*map(str, fresh), *(f"fixed: {problem.path}: {problem.code} {problem.message}." for problem in fixed)]


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
