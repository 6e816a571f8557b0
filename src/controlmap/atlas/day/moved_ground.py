"""How much ground changed hands on each day on which the map changed, and the days that this spreads evenly."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

import numpy as np

from controlmap.atlas.day.holders_over_time import HoldersOverTime


def moved_km2(holders: HoldersOverTime, areas_km2: np.ndarray) -> np.ndarray:
    """Return the area that changed hands at each change of the map, in km2; nothing at the first one.

    Args:
        holders: who held each face in each period.
        areas_km2: the area of each face.

    """
    held = holders.controllers
    moved = (held[1:] != held[:-1]) @ areas_km2
    return np.concatenate([[0.0], moved])


def changed_km2(holders: HoldersOverTime, areas_km2: np.ndarray, day_a: date, day_b: date) -> float:
    """Return how much of the country another actor held on one day than on the other, in km2."""
    one, other = (holders.controllers[holders.period(day)] for day in (day_a, day_b))
    return float(areas_km2[one != other].sum())


def days_spread_by_change(
    days: Sequence[date], km2: np.ndarray, last: date, number: int, always: Sequence[date]
) -> tuple[date, ...]:
    """Choose days such that about as much ground changed hands between any two neighbours.

    Args:
        days: the days on which the map changed, in order; the first is always chosen.
        km2: the area that changed hands on each, in km2.
        last: the last day, which is always chosen.
        number: how many days to choose; fewer if the map did not change so often.
        always: further days to choose. Each replaces the nearest day that is neither of these nor the first or last.

    """
    moved = np.cumsum(km2)
    goals = np.linspace(0.0, moved[-1], number)
    inner = {days[int(np.searchsorted(moved, goal))] for goal in goals[1:-1]}
    fixed = {days[0], last, *always}
    free = sorted(inner - fixed)
    for _ in range(max(0, len(fixed) + len(free) - number)):
        free.remove(min(free, key=lambda day: _distance(days, moved, day, fixed)))
    return tuple(sorted(fixed | set(free)))


def _distance(days: Sequence[date], moved: np.ndarray, day: date, fixed: set[date]) -> float:
    """Return how much ground changed hands between a day and the nearest of the fixed ones, in km2."""
    at = moved[bisect_right(days, day) - 1]
    return min(abs(float(at - moved[max(0, bisect_right(days, other) - 1)])) for other in fixed)
