"""A reader's own text with what it names marked, and who held each place that it names on a day."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.gazetteer import Target, TargetKind
from controlmap.atlas.mentions import Mention, Reading
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ActorId, PlaceId, ZoneId
from controlmap.render.markup import markup
from controlmap.render.statement_rows import actor_label, place_name, zone_chips


def marked_text(view: DayView, say: Catalogue, text: str, reading: Reading) -> str:
    """Give the text with its mentions marked; every sign of it is escaped by the template."""
    return markup(
        "report_text.html",
        title=say.say("report.text"),
        count=say.count("report.found", len(reading.mentions)),
        left=say.count("report.left", len(reading.left_alone)) if reading.left_alone else "",
        parts=_parts(view, say, text, reading.mentions),
    )


def named_places(view: DayView, say: Catalogue, reading: Reading) -> str:
    """List the places that a text names with who held each, and the zones that it names or that they lie in."""
    counts = Counter(mention.target for mention in reading.mentions)
    places = [target for target in reading.targets() if target.kind is TargetKind.PLACE]
    zones = lit_zones(view, reading)
    return markup(
        "report_places.html",
        title=say.say("report.places", day=say.day(view.day)),
        nothing=say.say("report.no_places"),
        rows=[_place(view, say, target, counts[target]) for target in places],
        zones_title=say.say("report.zones"),
        zones=zone_chips(view, say, zones) if zones else [],
    )


def lit_zones(view: DayView, reading: Reading) -> list[ZoneId]:
    """Give the zones that a text names, and those in which places that it names lie on the view's day."""
    lies_in = view.atlas.zone_of_place(view.day)
    found: dict[ZoneId, None] = {}
    for target in reading.targets():
        if target.kind is TargetKind.ZONE:
            found[ZoneId(target.id)] = None
        elif target.kind is TargetKind.PLACE and (zone := lies_in.get(PlaceId(target.id))):
            found[zone] = None
    return list(found)


def _parts(view: DayView, say: Catalogue, text: str, mentions: Sequence[Mention]) -> Iterator[dict[str, Any]]:
    """Give the text in pieces, one at a time: a long one has tens of thousands."""
    last = 0
    for mention in mentions:
        name = _name(view, say, mention.target)
        yield {"text": text[last : mention.start], "kind": None}
        yield {
            "text": text[mention.start : mention.end],
            "kind": str(mention.target.kind),
            "id": mention.target.id,
            "certainty": str(mention.certainty),
            "title": say.say(f"report.{mention.certainty}", name=name),
        }
        last = mention.end
    yield {"text": text[last:], "kind": None}


def _place(view: DayView, say: Catalogue, target: Target, count: int) -> dict[str, str]:
    place = view.edition.place(PlaceId(target.id))
    holding = view.map.holding_at(*place.at) if place else None
    return {
        "id": target.id,
        "name": _name(view, say, target),
        "count": say.count("report.times", count),
        "held": actor_label(view, holding.controller, say) if holding else say.say("report.outside"),
    }


def _name(view: DayView, say: Catalogue, target: Target) -> str:
    if target.kind is TargetKind.ACTOR:
        return actor_label(view, ActorId(target.id), say)
    if target.kind is TargetKind.PLACE:
        return place_name(view, PlaceId(target.id), say)
    zone = view.edition.zone(ZoneId(target.id))
    return zone.label(say.language) if zone else target.id
