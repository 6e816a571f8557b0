"""A reader's own text with its mentions marked, and who held each mentioned place on a day."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.text.edition_names import Target, TargetKind
from controlmap.atlas.text.mentions import Mention, ReadText
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ActorId, PlaceId, ZoneId
from controlmap.render.blocks.overview_panel import shares_by_holder
from controlmap.render.blocks.statement_rows import actor_label, place_name
from controlmap.render.markup import markup

MOST_IGNORED: Final = 50
"""Possible names whose reasons are listed."""


def marked_text(view: DayView, messages: Catalogue, text: str, reading: ReadText) -> str:
    """Return the text with its mentions marked; the template escapes every character."""
    return markup(
        "report_text.html",
        title=messages.say("report.text"),
        count=messages.count("report.found", len(reading.mentions)),
        left=messages.count("report.left", len(reading.left_alone)) if reading.left_alone else "",
        ignored=[
            {"text": text[one.start : one.end], "why": messages.say(f"reason.{one.reason}")}
            for one in reading.left_alone[:MOST_IGNORED]
        ],
        parts=_parts(view, messages, text, reading.mentions),
    )


def named_things(view: DayView, messages: Catalogue, reading: ReadText) -> str:
    """Return what a text names, in order of first mention: who held it, and why each name was taken for it."""
    counts = Counter(mention.target for mention in reading.mentions)
    first: dict[Target, Mention] = {}
    for mention in reading.mentions:
        first.setdefault(mention.target, mention)
    return markup(
        "report_names.html",
        title=messages.say("report.names", day=messages.day(view.day)),
        nothing=messages.say("report.no_names"),
        rows=[
            {
                "kind": str(target.kind),
                "id": target.id,
                "name": _name(view, messages, target),
                "held": _held(view, messages, target),
                "count": messages.count("report.times", counts[target]),
                "why": _why(messages, mention),
            }
            for target, mention in first.items()
        ],
    )


def lit_zones(view: DayView, reading: ReadText) -> list[ZoneId]:
    """Return the zones that a text names, and those with ground of a party that it names, on the view's day.

    A town that is named is highlighted itself, not all the ground around it.
    """
    found: dict[ZoneId, None] = {}
    for target in reading.targets():
        if target.kind is TargetKind.ZONE:
            found[ZoneId(target.id)] = None
        elif target.kind is TargetKind.ACTOR:
            found |= {held.zone: None for held in view.map.holdings if held.controller == target.id}
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
            "title": f"{messages.say(f'report.{mention.certainty}', name=name)}. {_why(messages, mention)}",
        }
        last = mention.end
    yield {"text": text[last:], "kind": None}


def _held(view: DayView, messages: Catalogue, target: Target) -> str:
    """Return who held a place or a zone on the day, or how much ground a party held."""
    if target.kind is TargetKind.PLACE:
        place = view.edition.place(PlaceId(target.id))
        holding = view.map.holding_at(*place.at) if place else None
        return actor_label(view, holding.controller, messages) if holding else messages.say("report.outside")
    if target.kind is TargetKind.ZONE:
        holders = dict.fromkeys(view.map.holdings[one].controller for one in view.map.of_zone(ZoneId(target.id)))
        return messages.listed(actor_label(view, holder, messages) for holder in holders)
    held = shares_by_holder(view).get(ActorId(target.id))
    return messages.say("report.holds", share=messages.percent(held[1])) if held else messages.say("report.no_ground")


def _why(messages: Catalogue, mention: Mention) -> str:
    """Return the rules by which a name was taken for what it was."""
    said = [messages.say("reason.spelled", name=mention.spelled)] if mention.spelled else []
    return " ".join([*said, messages.say(f"reason.{mention.reason}")])


def _name(view: DayView, messages: Catalogue, target: Target) -> str:
    if target.kind is TargetKind.ACTOR:
        return actor_label(view, ActorId(target.id), messages)
    if target.kind is TargetKind.PLACE:
        return place_name(view, PlaceId(target.id), messages)
    zone = view.edition.zone(ZoneId(target.id))
    return zone.label(messages.language) if zone else target.id
