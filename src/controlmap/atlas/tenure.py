"""Since when a holder has held its ground."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import shapely

from controlmap.model.hold import Hold


class Tenure(NamedTuple):
    """Some ground and the day since when its holder has held it without a break."""

    since: date
    km2: float


def held_since(lon: float, lat: float, hold: Hold, holds: Sequence[Hold], first_day: date) -> date:
    """Give the day since when the holder of a point has held it.

    A front that is drawn anew ends one hold and begins another of the same holder: walk back through those. What was
    painted before ``first_day`` is not known, so the walk ends at the first hold that began before it.
    """
    here = shapely.Point(lon, lat)
    over = [other for other in holds if other.controller == hold.controller or shapely.intersects(other.geometry, here)]
    since = hold.span.start
    while since > first_day:
        eve = since - timedelta(days=1)
        before = [other for other in over if other.span.covers(eve) and shapely.intersects(other.geometry, here)]
        holder = max(before, key=lambda other: (other.rank, other.id), default=None)
        if holder is None or holder.controller != hold.controller:
            break
        since = holder.span.start
    return since
