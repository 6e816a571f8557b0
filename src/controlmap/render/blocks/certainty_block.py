"""How sure the holder of a place is, in one verdict with its reasons."""

from typing import Final

from controlmap.atlas.day.certainty import HolderCertainty
from controlmap.atlas.day.near_points import NEAR_KM
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.model.place import Place
from controlmap.render.blocks.citations import CitedSource, citations
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup

_WHOLE_KM: Final = 10.0
"""From here on, distances are given in whole km."""


def certainty_block(view: DayView, messages: Catalogue, place: Place, zone: ZoneId) -> str:
    """Return the verdict on who holds a place on the day; empty outside the country."""
    known = view.atlas.certainty(place.at, view.day)
    if known is None:
        return ""
    reasons = [*_front(messages, known), *_own(view, messages, known), *_near(messages, known)]
    if known.shared:
        reasons.append(messages.say("certainty.shared"))
    # The article speaks of its own day alone.
    if view.day == view.atlas.as_of:
        reasons.append(messages.say(f"certainty.article.{_said(view, place, zone)}"))
    return markup(
        "certainty.html",
        kind=str(known.verdict),
        title=messages.say("certainty.title"),
        verdict=messages.say(f"verdict.{known.verdict}"),
        reasons=reasons,
        front=known.front,
        source=_source(view, messages, known),
        drawn_from=messages.say("certainty.source"),
        to_front=messages.say("certainty.to_front"),
    )


def _front(messages: Catalogue, known: HolderCertainty) -> list[str]:
    if known.front_km is None:
        return [messages.say("certainty.no_front")]
    key = "certainty.front_near" if known.within_margin else "certainty.front_far"
    return [messages.say(key, km=_km(messages, known.front_km), margin=_km(messages, known.margin_km))]


def _source(view: DayView, messages: Catalogue, known: HolderCertainty) -> CitedSource | None:
    """Return the first source of the nearest front that can be opened; none if none of them can."""
    rows = citations(view.edition, messages, known.front_sources).rows
    return next((row for row in rows if row.address), None)


def _own(view: DayView, messages: Catalogue, known: HolderCertainty) -> list[str]:
    if known.own is None:
        return []
    key = "certainty.own_agrees" if known.own.agrees else "certainty.own_differs"
    return [messages.say(key, holder=actor_label(view, known.own.point.controller, messages))]


def _near(messages: Catalogue, known: HolderCertainty) -> list[str]:
    km = messages.number(NEAR_KM)
    if not known.near:
        return [messages.say("certainty.near_none", km=km)]
    checked, differing = messages.number(len(known.near)), messages.number(len(known.differing))
    if known.differing:
        return [messages.say("certainty.near_differ", km=km, checked=checked, differing=differing)]
    return [messages.say("certainty.near_agree", km=km, checked=checked)]


def _said(view: DayView, place: Place, zone_id: ZoneId) -> str:
    """Return what the article mentions: the ``place``, its ``zone``, or neither (``silent``)."""
    if any(place.id in note.about.place_ids for note in view.edition.annotations):
        return "place"
    zone = view.edition.zone(zone_id)
    return "zone" if zone is not None and zone.spoken_of else "silent"


def _km(messages: Catalogue, km: float) -> str:
    return messages.number(km, 0 if km >= _WHOLE_KM or km == int(km) else 1)
