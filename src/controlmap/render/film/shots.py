"""The days that a film shows, and for how long."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.moved_ground import moved_km2

MOST_SHOTS: Final = 180
"""Of changes; with more, the smallest are shown together with the next. They take a minute and a half."""
_LEAST_MS: Final = 240
"""The shortest time in which an eye finds a small change."""
_MOST_MS: Final = 1_000
_MS_BY_ROOT_KM2: Final = 9.0
"""A change of 3,000 km2 is shown for half a second longer than a tiny one."""
_QUIET_DAYS: Final = 183
"""Through a longer time without a change, a frame for each half-year shows that time passes."""
_QUIET_MS: Final = 240
_FIRST_MS: Final = 2_000
_ARTICLE_MS: Final = 3_500
_LAST_MS: Final = 5_000
_GIF_STEP_MS: Final = 10
"""GIF counts time in hundredths of a second."""


class Shot(NamedTuple):
    """One frame: a day, and how long it is shown."""

    day: date
    ms: int


def shots_of(atlas: Atlas, first: date, last: date) -> tuple[Shot, ...]:
    """Return the frames of a film from one day to another, in order.

    There is one for each day on which the ground changed, a few for long times without a change, and longer ones at
    both ends and on the day that the article describes.

    Raises:
        DayError: the edition does not cover one of the days.

    """
    first, last = atlas.day(first), atlas.day(last)
    moved = moved_km2(atlas.holders, atlas.mosaic.areas_km2)
    changes = [(day, km2) for day, km2 in zip(atlas.changes, moved, strict=True) if first < day <= last and km2 > 0]
    kept = sorted(changes, key=lambda change: -change[1])[:MOST_SHOTS]
    lengths = {day: _rounded(min(_MOST_MS, _LEAST_MS + _MS_BY_ROOT_KM2 * float(np.sqrt(km2)))) for day, km2 in kept}
    lengths |= {first: _FIRST_MS, last: _LAST_MS}
    if first <= atlas.as_of <= last:
        lengths[atlas.as_of] = max(_ARTICLE_MS, lengths.get(atlas.as_of, 0))
    for day in _quiet_days(sorted(lengths)):
        lengths[day] = _QUIET_MS
    return tuple(Shot(day, lengths[day]) for day in sorted(lengths))


def _quiet_days(days: list[date]) -> list[date]:
    """Return a day for each half-year between two shots."""
    found = []
    for one, other in pairwise(days):
        steps = (other - one).days // (_QUIET_DAYS + 1)
        found += [one + (other - one) * step // (steps + 1) for step in range(1, steps + 1)]
    return found


def progress(day: date, first: date, last: date) -> float:
    """Return how far a day is on the way from the first to the last, 0 to 1."""
    return (day - first) / max(last - first, timedelta(days=1))


def _rounded(ms: float) -> int:
    return round(ms / _GIF_STEP_MS) * _GIF_STEP_MS
