"""A reader's own text with its mentions marked, and who held each mentioned place on a day."""

from collections import Counter
from collections.abc import Iterator, Sequence

from controlmap.atlas.day_view import DayView
from controlmap.atlas.text.gazetteer import Target, TargetKind
from controlmap.atlas.text.mentions import Mention, ReadText
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ActorId, PlaceId, ZoneId
from controlmap.render.blocks.statement_rows import actor_label, place_name, zone_chips
from controlmap.render.markup import markup


def marked_text(view: DayView, messages: Catalogue, text: str, reading: ReadText) -> str:
    """Return the text with its mentions marked; the template escapes every character."""
    return markup(
        "report_text.html",
        title=messages.say("report.text"),
        count=messages.count("report.found", len(reading.mentions)),
        left=messages.count("report.left", len(reading.left_alone)) if reading.left_alone else "",
        parts=_parts(view, messages, text, reading.mentions),
    )


def named_places(view: DayView, messages: Catalogue, reading: ReadText) -> str:
    """Return the places that a text names with the holder of each, and the zones that it names or that they lie in."""
    counts = Counter(mention.target for mention in reading.mentions)
    places = [target for target in reading.targets() if target.kind is TargetKind.PLACE]
    zones = lit_zones(view, reading)
    return markup(
        "report_places.html",
        title=messages.say("report.places", day=messages.day(view.day)),
        nothing=messages.say("report.no_places"),
        rows=[_place(view, messages, target, counts[target]) for target in places],
        zones_title=messages.say("report.zones"),
        zones=zone_chips(view, messages, zones) if zones else [],
    )


def lit_zones(view: DayView, reading: ReadText) -> list[ZoneId]:
    """Return the zones that a text names, and those in which its places lie on the view's day."""
    lies_in = view.atlas.zone_of_place(view.day)
    found: dict[ZoneId, None] = {}
    for target in reading.targets():
        if target.kind is TargetKind.ZONE:
            found[ZoneId(target.id)] = None
        elif target.kind is TargetKind.PLACE and (zone := lies_in.get(PlaceId(target.id))):
            found[zone] = None
    return list(found)


def _parts(view: DayView, messages: Catalogue, text: str, mentions: Sequence[Mention]) -> Iterator[dict[str, object]]:
    """Yield the text piece by piece: a long one has tens of thousands."""
    last = 0
    for mention in mentions:
        name = _name(view, messages, mention.target)
        yield {"text": text[last : mention.start], "kind": None}
        yield {
            "text": text[mention.start : mention.end],
            "kind": str(mention.target.kind),
            "id": mention.target.id,
            "certainty": str(mention.certainty),
            "title": messages.say(f"report.{mention.certainty}", name=name),
        }
        last = mention.end
    yield {"text": text[last:], "kind": None}


def _place(view: DayView, messages: Catalogue, target: Target, count: int) -> dict[str, str]:
    place = view.edition.place(PlaceId(target.id))
    holding = view.map.holding_at(*place.at) if place else None
    return {
        "id": target.id,
        "name": _name(view, messages, target),
        "count": messages.count("report.times", count),
        "held": actor_label(view, holding.controller, messages) if holding else messages.say("report.outside"),
    }


def _name(view: DayView, messages: Catalogue, target: Target) -> str:
    if target.kind is TargetKind.ACTOR:
        return actor_label(view, ActorId(target.id), messages)
    if target.kind is TargetKind.PLACE:
        return place_name(view, PlaceId(target.id), messages)
    zone = view.edition.zone(ZoneId(target.id))
    return zone.label(messages.language) if zone else target.id
