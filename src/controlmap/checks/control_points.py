"""Control points: settlements with a known holder, and how many of them the painted map gets right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from controlmap.authoring.reading.geometry import spot
from controlmap.checks.dangling import known_actors, known_sources, known_zones, missing
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, Repeats, Rule, at_record
from controlmap.model.control_point import ControlPoint
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId
from controlmap.model.wording import quoted

LEAST_RIGHT: Final = 0.95
"""Share of a day's points. A few lie within the margin of a line, or are wrong themselves; more than that is a mistake
in the map.
"""

_MOST_LISTED: Final = 40
"""Wrong points named in one problem: more would push the next problem off the screen."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A control point on ground that is painted for another actor."""

    point: ControlPoint
    painted: ActorId | None
    """The actor painted there; None outside the country."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many of a day's control points the map has right."""

    day: date
    points: int
    wrong: tuple[Wrong, ...]
    """In the order of the file."""

    @property
    def right(self) -> int:
        """Return how many are right."""
        return self.points - len(self.wrong)

    @property
    def share(self) -> float:
        """Return the share that is right, 0 to 1."""
        return self.right / self.points


def scores(history: History) -> tuple[Score, ...]:
    """Score every day that has control points, in order; a point whose day or actor the edition lacks is left out."""
    points = _sound(history.edition)
    faces = history.faces_at(np.array([point.at for point in points]).reshape(len(points), 2))
    found = []
    for day in sorted({point.day for point in points}):
        owners = history.mosaic.owners(day)
        painted = [
            (point, history.controllers[owners[face]] if face >= 0 else None)
            for point, face in zip(points, faces, strict=True)
            if point.day == day
        ]
        wrong = tuple(Wrong(point, holder) for point, holder in painted if holder != point.controller)
        found.append(Score(day, len(painted), wrong))
    return tuple(found)


def _sound(edition: Edition) -> list[ControlPoint]:
    actors = {actor.id for actor in edition.actors}
    first, last = edition.manifest.first_day, edition.manifest.ends_on
    return [point for point in edition.control_points if point.controller in actors and first <= point.day <= last]


def _low(history: History) -> Iterator[Finding]:
    for score in scores(history):
        if score.share < LEAST_RIGHT and not _is_swapped(history, score):
            listed = ", ".join(map(describe, score.wrong[:_MOST_LISTED]))
            more = f" and {len(score.wrong) - _MOST_LISTED} more" if len(score.wrong) > _MOST_LISTED else ""
            message = (
                f"{score.right} of {score.points} control points of {score.day} are right, "
                f"less than {LEAST_RIGHT:.0%}; wrong: {listed}{more}"
            )
            fix = "draw the ground of that day again, or correct the points that are wrong"
            yield at_record(score.wrong[0].point, message, fix)


def _is_swapped(history: History, score: Score) -> bool:
    """Return whether the score is low only because of points with lat and lon swapped, which are reported as such."""
    turned = history.faces_at(np.array([wrong.point.at[::-1] for wrong in score.wrong]).reshape(len(score.wrong), 2))
    swapped = sum(face >= 0 and wrong.painted is None for face, wrong in zip(turned.tolist(), score.wrong, strict=True))
    wrong = len(score.wrong) - swapped
    return bool(wrong <= (score.points - swapped) * (1 - LEAST_RIGHT))


def describe(wrong: Wrong) -> str:
    """Describe a wrong point: its line in the file, and who is painted there."""
    painted = f"painted {wrong.painted}" if wrong.painted is not None else "outside the country"
    return f"{wrong.point.name} (line {wrong.point.origin.line}, {painted})"


def _unknown(edition: Edition) -> Iterator[Finding]:
    actors, zones, sources = known_actors(edition), known_zones(edition), known_sources(edition)
    for point in edition.control_points:
        yield from missing(point, "controller", point.controller, actors)
        yield from missing(point, "zone", point.zone, zones)
        yield from missing(point, "source", point.source, sources)


def _twice(edition: Edition) -> Iterator[Finding]:
    first: dict[tuple[str, date], ControlPoint] = {}
    for point in edition.control_points:
        known = first.setdefault((point.name, point.day), point)
        if known is not point:
            message = (
                f"the control point {quoted(point.name)} of {point.day} is both here and on line {known.origin.line}"
            )
            yield at_record(point, message, "remove one of the two, or give two places different names")


def _days(edition: Edition) -> Iterator[Finding]:
    first, last = edition.manifest.first_day, edition.manifest.ends_on
    for point in edition.control_points:
        if not first <= point.day <= last:
            message = f"the day {point.day} of {quoted(point.name)} lies outside {first} to {last}"
            yield at_record(point, message, "correct the day, or remove the row")


def _outside(history: History) -> Iterator[Finding]:
    points = history.edition.control_points
    faces = history.faces_at(np.array([point.at for point in points]).reshape(len(points), 2))
    turned = history.faces_at(np.array([point.at[::-1] for point in points]).reshape(len(points), 2))
    for point, face, swapped in zip(points, faces, turned, strict=True):
        if face < 0:
            message = f"the control point {quoted(point.name)} at {spot(*point.at)} lies outside the country"
            if swapped < 0:
                yield at_record(point, message, "correct its lat and lon, or remove the row")
            else:
                message += "; with lat and lon swapped it lies inside"
                many = Repeats("control points have lat and lon swapped", 0, "", "swap the two columns of these rows")
                yield at_record(point, message, "swap its lat and lon")._replace(repeats=many)


UNKNOWN_IN_POINT = Rule(
    "K102",
    "A control point names something unknown",
    "A row names a controller, zone or source that the edition does not have.",
    "Correct the id.",
    frozenset({Part.ACTORS, Part.ZONES, Part.SOURCES}),
    _unknown,
)
POINT_TWICE = Rule(
    "K103",
    "A control point is listed twice",
    "Two rows have the same name and day, so that one settlement counts twice in the score.",
    "Remove one, or give two places of one name different names.",
    frozenset(),
    _twice,
)
POINT_NEVER_SHOWN = Rule(
    "K104",
    "A control point lies outside the edition's days",
    "The map is not painted on its day.",
    "Correct the day, or remove the row.",
    frozenset(),
    _days,
)
POINT_OUTSIDE = PaintedRule(
    "K105",
    "A control point lies outside the country",
    "The map has no holder there; if a border town falls outside, the border is inaccurate.",
    "Correct the two numbers, or the border.",
    frozenset({Part.BORDER, Part.HOLDS}),
    _outside,
)
SCORE_LOW = PaintedRule(
    "K106",
    "The map of a day disagrees with known settlements",
    f"Less than {LEAST_RIGHT:.0%} of a day's control points are painted with their known holder.",
    "Redraw the ground where the points are wrong; never bend a line around a single one.",
    frozenset({Part.BORDER, Part.HOLDS, Part.ACTORS, Part.CONTROL_POINTS}),
    _low,
)
