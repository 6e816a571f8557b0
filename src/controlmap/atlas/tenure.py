"""Since when a holder has held its ground."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import shapely

from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId


class Tenure(NamedTuple):
    """Some ground and the day since when its holder has held it without a break."""

    since: date
    km2: float


def held_since(lon: float, lat: float, day: date, holder: ActorId, holds: Sequence[Hold], first_day: date) -> date:
    """Give the day since when the holder of a point on ``day`` has held it.

    Walk back from painting to painting: a front that is drawn anew ends no tenure, and an enclave that was painted over
    a longer hold begins one when it falls. What was painted before ``first_day`` is not known, so the walk ends there:
    a day no later than it says only that the tenure is older than the edition's days.
    """
    here = shapely.Point(lon, lat)
    covered = shapely.intersects([hold.geometry for hold in holds], here)
    over = [hold for hold, covers in zip(holds, covered, strict=True) if covers]
    days = {bound for hold in over for bound in (hold.span.start, hold.span.end) if bound is not None and bound <= day}
    since = day
    for change in sorted(days, reverse=True):
        topmost = max(
            (hold for hold in over if hold.span.covers(change)), key=lambda hold: (hold.rank, hold.id), default=None
        )
        if topmost is None or topmost.controller != holder:
            break
        since = change
        if since <= first_day:
            break
    return since
