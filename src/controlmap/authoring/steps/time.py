"""Ground that changes hands: one hold ends, another begins, and an event says so."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from shapely.geometry import mapping

from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.entries import Texts
from controlmap.authoring.store.edition_store import Change, together
from controlmap.authoring.store.features import with_feature, with_property
from controlmap.authoring.store.yaml_entries import with_entry, with_values
from controlmap.errors import ControlmapError
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One hold's ground changes hands on a day."""

    hold: Hold
    """As it is drawn: the one that ends on the day, or the one that begins on it if the day is not after its first."""
    day: date
    other: ActorId
    """Who held the ground on the other side of the day."""
    other_zone: str
    name: Texts
    """Of the event."""
    source: str


def hand_over(handover: Handover, edition: Edition) -> dict[str, Change]:
    """Return the changes to both holds' files, the events and, if the day is earlier, the edition's first day.

    Raises:
        ControlmapError: the day lies outside the hold's span, or the base holder's ground would change hands.

    """
    hold, day, base = handover.hold, handover.day, edition.manifest.base
    if hold.span.end is not None and day >= hold.span.end:
        raise ControlmapError(f"'{hold.id}' ends on {hold.span.end}. Choose an earlier day.")
    if handover.other == hold.controller:
        raise ControlmapError("The ground would pass from a holder to itself. Choose another holder.")
    is_after = day > hold.span.start
    needs_hold = (handover.other, handover.other_zone) != (base.controller, base.zone)
    own_file, other_file = f"zones/{hold.zone}.geojson", f"zones/{handover.other_zone}.geojson"
    first = edition.manifest.first_day if is_after else min(edition.manifest.first_day, _before(day))
    span = {"from": day.isoformat()} if is_after else {"from": first.isoformat(), "until": day.isoformat()}
    taken = {str(each.id) for each in edition.holds}
    other_id = id_for(f"{handover.other_zone} {span['from']}", sorted(taken), "hold")
    properties = _properties(hold) | {"id": other_id, "controller": handover.other, **span}
    if is_after and hold.span.end is not None:
        properties["until"] = hold.span.end.isoformat()

    def own(text: str) -> str:
        return with_property(text, hold.id, "until" if is_after else "from", day.isoformat())

    def other(text: str) -> str:
        return with_feature(
            text, {"type": "Feature", "properties": properties, "geometry": dict(mapping(hold.geometry))}
        )

    changes: dict[str, Change] = {own_file: own}
    if needs_hold:
        changes[other_file] = (lambda text: other(own(text))) if other_file == own_file else other
    ended = [str(hold.id)] if is_after else [other_id] * needs_hold
    began = [other_id] * needs_hold if is_after else [str(hold.id)]
    return together(changes, _event(handover, edition, ended, began), _days(handover, edition, first, day))


def _properties(hold: Hold) -> dict[str, Any]:
    return {
        "rank": hold.rank,
        "basis": hold.basis.value,
        "margin_km": hold.margin_km,
        "sources": [str(getattr(cited, "id", cited)) for cited in hold.sources],
        "note": hold.note,
    }


def _event(handover: Handover, edition: Edition, ended: list[str], began: list[str]) -> dict[str, Change]:
    taken = [str(event.id) for event in edition.events]
    words = " ".join(next(iter(handover.name.values())).split()[:4])
    entry: dict[str, Any] = {
        "id": id_for(f"{handover.day} {words}", taken, str(handover.day)),
        "day": handover.day.isoformat(),
        "name": handover.name,
        **({"ended": ended} if ended else {}),
        **({"began": began} if began else {}),
        "sources": [handover.source],
    }
    return {"events.yaml": lambda text: with_entry(text, "events", entry)}


def _days(handover: Handover, edition: Edition, first: date, day: date) -> dict[str, Change]:
    """Return the changes by which the edition shows the day, and what began with it begins with its new first day."""
    manifest = edition.manifest
    values: dict[str, Any] = {}
    changes: dict[str, Change] = {}
    if first < manifest.first_day:
        values["first_day"] = first.isoformat()
        changes = _others_from(handover, edition, first)
    if day > manifest.ends_on:
        values["last_day"] = day.isoformat()
    return changes | ({"edition.yaml": lambda text: with_values(text, values)} if values else {})


def _others_from(handover: Handover, edition: Edition, first: date) -> dict[str, Change]:
    """Return the changes by which the base holder's ground, and all that begins with the edition, begins on a day.

    Such a beginning only says where the edition begins, unless an event names it.
    """
    dated = {began for event in edition.events for began in event.began}
    start, base = edition.manifest.first_day, edition.manifest.base
    drawn = [
        hold for hold in edition.holds if (hold.zone, hold.controller, hold.rank) == (base.zone, base.controller, 0)
    ]
    moved = [min(drawn, key=lambda hold: hold.span.start)] if drawn else []
    moved += [
        hold
        for hold in edition.holds
        if hold.span.start == start and hold.id not in dated and hold.id != handover.hold.id and hold not in moved
    ]
    return together(*({f"zones/{hold.zone}.geojson": _beginning(hold, first)} for hold in moved))


def _beginning(hold: Hold, first: date) -> Change:
    return lambda text: with_property(text, hold.id, "from", first.isoformat())


def _before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
