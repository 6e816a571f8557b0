"""How long a holder has held its ground."""

from collections.abc import Sequence
from datetime import date
from itertools import takewhile
from typing import NamedTuple

import numpy as np
import shapely

from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId
from controlmap.painting.geodesy import area_km2


class Tenure(NamedTuple):
    """Some ground and the day since when its holder has held it without interruption."""

    since: date
    """The edition's first day also covers any earlier day."""
    km2: float


def tenures(
    faces: np.ndarray, controller: ActorId, day: date, holds: Sequence[Hold], first_day: date
) -> tuple[Tenure, ...]:
    """Split one holder's ground by the day since when it has held it, the largest part first.

    Ground that no hold covers is left out.

    Args:
        faces: the ground that ``controller`` holds on ``day``, polygons in WGS84 (lon, lat), cut by every line of
            ``holds`` as in a mosaic: one hold may for years have surrounded enclaves that fell at different times.
        controller: the holder.
        day: a painted day.
        holds: all holds of the edition.
        first_day: the first day that can be painted; the holders before it are unknown.

    """
    over: list[list[Hold]] = [[] for _ in faces]
    tree = shapely.STRtree([hold.geometry for hold in holds])
    for face, hold in tree.query(shapely.point_on_surface(faces), predicate="intersects").T:
        over[face].append(holds[hold])
    held: dict[date, float] = {}
    for face, history in zip(faces, over, strict=True):
        if any(hold.span.covers(day) for hold in history):
            since = max(first_day, _held_since(history, controller, day))
            held[since] = held.get(since, 0.0) + area_km2(face)
    return tuple(sorted((Tenure(since, km2) for since, km2 in held.items()), key=lambda tenure: -tenure.km2))


def mostly_since(found: Sequence[Tenure]) -> date:
    """Return the day since when more than half of the ground has been held; no single part need be that large."""
    half, known = sum(tenure.km2 for tenure in found) / 2, 0.0
    for tenure in sorted(found):
        known += tenure.km2
        if known > half:
            return tenure.since
    raise ValueError("no ground, no tenure")


def _held_since(history: Sequence[Hold], controller: ActorId, day: date) -> date:
    """Return the first of the consecutive days, back from ``day``, on which the topmost hold is the holder's.

    Redrawing a front does not end a tenure; an enclave over a longer hold interrupts it until the enclave falls.
    """
    bounds = {bound for hold in history for bound in (hold.span.start, hold.span.end) if bound is not None}

    def is_held(change: date) -> bool:
        painted = [hold for hold in history if hold.span.covers(change)]
        topmost = max(painted, key=lambda hold: (hold.rank, hold.id), default=None)
        return topmost is not None and topmost.controller == controller

    return min(takewhile(is_held, sorted((bound for bound in bounds if bound <= day), reverse=True)))
