"""The steps from an outcome to the map of the day that decided it, each with one sentence about the ground."""

from collections.abc import Iterator
from datetime import date

from controlmap.atlas.day.kept_ground import KeptGround, kept_ground
from controlmap.atlas.day.moved_ground import changed_km2
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ZoneId
from controlmap.model.outcome import Outcome


def ground_since(view: DayView, messages: Catalogue, note: Annotation, outcome: Outcome) -> list[dict[str, object]]:
    """Return the steps of a statement's outcome, the most telling day first; ``shown`` if the view is of that day."""
    steps: list[dict[str, object]] = []
    for ground in outcome.ground:
        since = ground.since or view.atlas.as_of
        steps.append(
            {
                "id": f"{note.id}:{ground.day.isoformat()}:{since.isoformat()}",
                "see": messages.say("then.see", day=messages.day(ground.day)),
                "back": messages.say("then.back", day=messages.day(view.atlas.as_of)),
                "sentence": ground_sentence(view, messages, note, since, ground.day),
                "shown": (view.day, view.since) == (ground.day, since),
            }
        )
    return steps


def ground_sentence(view: DayView, messages: Catalogue, note: Annotation, since: date, day: date) -> str:
    """Return how much of a statement's ground its holders kept from one day to another, in one sentence for each.

    A statement about no zone is taken to be about the whole country: then it is how much changed hands there.
    """
    atlas = view.atlas
    zones = _zones(view, note, since)
    if not zones:
        changed = changed_km2(atlas.holders, atlas.mosaic.areas_km2, since, day)
        days = {"since": messages.day(since), "day": messages.day(day)}
        if not round(changed):
            return messages.say("then.frozen", **days)
        return messages.say("then.country", area=_area(messages, changed), **days)
    parts = kept_ground(atlas.holders, atlas.mosaic, zones, since, day)
    return " ".join(_sentences(view, messages, parts))


def _zones(view: DayView, note: Annotation, since: date) -> list[ZoneId]:
    if not (note.about.zones or note.about.places_spoken_of):
        return []
    return [link.zone for link in view.atlas.joined(since).of_statement(note.id)]


def _sentences(view: DayView, messages: Catalogue, parts: tuple[KeptGround, ...]) -> Iterator[str]:
    for part in parts:
        zone, holder = view.edition.zone(part.zone), view.edition.actor(part.holder)
        if not round(part.held) or zone is None or holder is None:
            continue
        yield messages.say(
            f"then.{part.fate}",
            zone=zone.label(messages.language),
            holder=holder.name.say(messages.language),
            area=_area(messages, part.held),
            kept=_area(messages, part.kept),
            more=_area(messages, part.gained),
        )


def _area(messages: Catalogue, km2: float) -> str:
    """Return an area in words, in the case that it takes in these sentences."""
    return messages.count("then.area", round(km2))
