"""The order of painting: which ground lies on top of which, as ranks."""

from collections.abc import Collection
from datetime import date
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.errors import ControlmapError
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.span import Span

MOST_RANK: Final = 9


def rank_on_top(ground: BaseGeometry, day: date, edition: Edition) -> int:
    """Return the rank by which ground is painted over every hold that it overlaps on a day."""
    under = [hold.rank for hold in overlapped(ground, Span(start=day, end=None), edition) if hold.span.covers(day)]
    return min(MOST_RANK, 1 + max(under, default=0))


def overlapped(ground: BaseGeometry, span: Span, edition: Edition, but: str = "") -> list[Hold]:
    """Return the holds that ground overlaps in the country on a day of a span, without the one of the id ``but``."""
    return [
        hold
        for hold in edition.holds
        if hold.id != but and hold.span.overlaps(span) and _overlaps(hold.geometry, ground, edition.border)
    ]


def rank_over(chosen: Collection[str], others: Collection[Hold]) -> int:
    """Return the rank by which ground lies on top of the chosen holds that it overlaps, and under the others.

    Raises ControlmapError if no rank does both: two grounds of one rank that overlap have no order.
    """
    rank = min(MOST_RANK, 1 + max((hold.rank for hold in others if hold.id in chosen), default=0))
    for hold in sorted(others, key=lambda each: (each.rank, each.id)):
        if hold.id in chosen and hold.rank >= rank:
            raise ControlmapError(f"'{hold.id}' has the highest rank there is, {MOST_RANK}: nothing lies on top of it.")
        if hold.id not in chosen and hold.rank <= rank:
            equal = "the same rank" if hold.rank == rank else "a lower rank"
            raise ControlmapError(
                f"'{hold.id}' cannot lie on top of this ground: it would have {equal} ({hold.rank} of {rank}), and they"
                " overlap. Choose it as well, or first let it lie on top of more."
            )
    return rank


def _overlaps(one: BaseGeometry, other: BaseGeometry, border: BaseGeometry) -> bool:
    within = shapely.intersection(other, border)
    return shapely.intersection(one, within).area > 0.01 * within.area
