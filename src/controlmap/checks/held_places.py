"""Places whose holder a source states: the painted map must agree on every day of that statement."""

from collections.abc import Iterator

from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, at


def _disagreeing(history: History) -> Iterator[Finding]:
    manifest = history.edition.manifest
    actors = {actor.id for actor in history.edition.actors}
    for place in history.edition.places:
        face = history.face_at(place.at)
        for index, held in enumerate(place.held_by):
            # The painting in force on the first day may have begun before it.
            for day in sorted({held.start, *history.days}):
                if (
                    held.controller not in actors
                    or not held.covers(day)
                    or not manifest.first_day <= day <= manifest.ends_on
                ):
                    continue
                painted = None if face is None else history.controllers[history.owners(day)[face]]
                if painted != held.controller:
                    said = f"painted as held by '{painted}'" if painted is not None else "outside the country"
                    message = (
                        f"on {day} the place '{place.id}' is {said}; "
                        f"by '{held.source}' it was held by '{held.controller}'"
                    )
                    fix = "redraw the line there, or correct the statement"
                    yield at(place, f"held_by.{index}", message, fix)
                    break


PLACE_DISAGREES = PaintedRule(
    "P102",
    "A place is painted as held by another actor",
    "`held_by` cites a source for who held the place on which days; the map disagrees on one of them.",
    "Redraw the line; correct the statement only if the statement is wrong.",
    frozenset({Part.HOLDS, Part.BORDER, Part.ACTORS}),
    _disagreeing,
)
