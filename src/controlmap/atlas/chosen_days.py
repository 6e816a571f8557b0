"""The few days that show best how the map changed."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.moved_ground import changed_km2, days_spread_by_change, moved_km2

DAYS: Final = 6


def chosen_days(atlas: Atlas) -> tuple[date, ...]:
    """Return the days that the edition chose.

    If it chose none, these are the first, the article's and the last, and between them days such that about as much
    ground changed hands from each to the next: six in all, or fewer if the map did not change so often.
    """
    chosen = atlas.edition.manifest.chosen_days
    if chosen:
        return chosen
    moved = moved_km2(atlas.holders, atlas.mosaic.areas_km2)
    return days_spread_by_change(atlas.changes, moved, atlas.last_day, DAYS, [atlas.as_of])


def moved_between(atlas: Atlas, days: Sequence[date]) -> list[float]:
    """Return how much ground another held on each day than on the one before it in ``days``, in km2."""
    return [changed_km2(atlas.holders, atlas.mosaic.areas_km2, one, other) for one, other in pairwise(days)]
