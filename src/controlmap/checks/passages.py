"""Ground that changes hands, and the events that explain it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.geometry import spot
from controlmap.checks.base_hold import late_base_holds
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, at
from controlmap.model.hold import Hold
from controlmap.painting.geodesy import LocalPlane

LEAST_PASSAGE_KM2: Final = 25.0
"""A town with its fields. A smaller change is a front drawn more precisely, or one of a war's many villages."""

NEAR_DAYS: Final = timedelta(days=3)
"""An operation is one event although its ground changed hands over several days."""


@dataclass(frozen=True, slots=True, eq=False)
class _Passage:
    """Ground that changed hands on one day, from one hold to another of a different controller; None is the base."""

    day: date
    before: Hold | None
    after: Hold | None
    faces: np.ndarray


def _unexplained(history: History) -> Iterator[Finding]:
    plane = LocalPlane(history.edition.border)
    explained = _grounds_of_events(history)
    for passage in _passages(history):
        size = history.mosaic.areas_km2[passage.faces].sum()
        margin = max(hold.margin_km for hold in (passage.before, passage.after) if hold is not None)
        faces = history.mosaic.faces[passage.faces]
        # Nearly every passage has its event: its faces are joined, which takes longest, only if it has none.
        if size <= LEAST_PASSAGE_KM2 or _is_explained(explained, passage.day, faces):
            continue
        ground = shapely.union_all(faces)
        # A strip as wide as the margin disappears when each of its sides moves in by half the margin.
        if plane.to_km(ground).buffer(-margin / 2).is_empty:
            continue
        yield _finding(history, passage, ground, size, margin)


def _passages(history: History) -> Iterator[_Passage]:
    controllers = np.array(history.controllers)
    for before, after in pairwise(history.days):
        earlier, later = history.owners(before), history.owners(after)
        moved = np.flatnonzero(controllers[earlier] != controllers[later])
        between: dict[tuple[int, int], list[int]] = defaultdict(list)
        for face in moved.tolist():
            between[int(earlier[face]), int(later[face])].append(face)
        for (one, other), faces in between.items():
            yield _Passage(after, history.hold(one), history.hold(other), np.array(faces))


def _grounds_of_events(history: History) -> Sequence[tuple[date, BaseGeometry]]:
    holds = {hold.id: hold.geometry for hold in history.edition.holds}
    return [
        (event.day, holds[hold])
        for event in history.edition.events
        for hold in (*event.ended, *event.began)
        if hold in holds
    ]


def _is_explained(explained: Sequence[tuple[date, BaseGeometry]], day: date, faces: np.ndarray) -> bool:
    return any(abs(day - event) <= NEAR_DAYS and shapely.intersects(hold, faces).any() for event, hold in explained)


def _finding(history: History, passage: _Passage, ground: BaseGeometry, size: float, margin: float) -> Finding:
    base = history.edition.manifest.base
    sides = [
        f"'{hold.id}' of '{hold.controller}'" if hold is not None else f"no hold ('{base.controller}')"
        for hold in (passage.before, passage.after)
    ]
    middle = ground.representative_point()
    message = (
        f"{size:.0f} km2 at {spot(middle.x, middle.y)}, more than {margin:g} km deep, pass from {sides[0]} "
        f"to {sides[1]} on {passage.day}, and no event within {NEAR_DAYS.days} days names a hold there"
    )
    fix = "add an event that names what it ended and began, or widen margin_km if the line was that uncertain"
    late = late_base_holds(history.edition) if passage.before is None else ()
    if late:
        first = history.edition.manifest.first_day
        message += f"; the base holder's ground '{late[0].id}' begins only on {late[0].span.start}"
        fix = f"run 'controlmap check {history.edition.path} --fix', which lets it begin on first_day {first}"
    begins = passage.after is not None and passage.after.span.start == passage.day
    record, field = (passage.after, "from") if begins else (passage.before, "until")
    found = at(record or history.edition.manifest, field if record else "base", message, fix)
    return found._replace(
        shape=ground, holds=tuple(hold.id for hold in (passage.before, passage.after) if hold is not None)
    )


PASSAGE_UNTOLD = PaintedRule(
    "E105",
    "Ground changes hands without an event",
    f"More than {LEAST_PASSAGE_KM2:g} km2, deeper than the lines' margins, change hands on a day, and no event "
    f"within {NEAR_DAYS.days} days names a hold that touches them.",
    "Add the event; or, if the line was redrawn rather than moved, widen `margin_km` to the true uncertainty.",
    frozenset({Part.HOLDS, Part.BORDER, Part.EVENTS}),
    _unexplained,
)
