"""A front's panel: its two sides, its basis, since when it has existed, and its sources."""

from typing import Final

from controlmap.atlas.day.front_line import FrontLine, Stretch
from controlmap.atlas.day.holders_over_time import Change
from controlmap.atlas.day.near_points import NEAR_KM, NearPoint
from controlmap.atlas.day_view import DayView
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.citations import citations
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.event_date import known_date
from controlmap.render.markup import markup

SOURCES_FIRST: Final = 6
"""A longer list would push what is known of the front off a phone's screen, so it comes last."""


def front_panel(view: DayView, messages: Catalogue, front_id: str) -> str:
    """Return the panel with everything known about a front, or about a section of it.

    Raises:
        UnknownIdError: the edition has no such zones or hold.

    """
    front = view.front(front_id)
    one = front.stretches[0] if len(front.stretches) == 1 else None
    return markup(
        "front.html",
        id=front.id,
        back=messages.say("panel.back"),
        title=front_name(view, messages, front.zones),
        where=where(messages, one) if one else "",
        absent="" if front.stretches else messages.say("front.absent", day=messages.day(view.day)),
        sides=_sides(view, messages, front),
        length=messages.say("front.km", km=_km(messages, front.length_km)),
        bases=messages.chained(_bases(messages, front)),
        margin=_margin(messages, front),
        change=change_row(view, messages, one.began) if one else None,
        note=one.hold.note if one else "",
        note_language=DEFAULT_LANGUAGE,
        note_direction=load_catalogue(DEFAULT_LANGUAGE).direction,
        foreign=messages.interface != DEFAULT_LANGUAGE,
        checked=_checked(messages, front),
        differing=[_differing(view, messages, near) for near in front.differing],
        stretches=[] if one else [_row(view, messages, stretch) for stretch in front.stretches],
        whole=_whole(view, messages, front),
        cited=(cited := citations(view.edition, messages, front.citations, opened=True)),
        sources_first=len(cited.rows) <= SOURCES_FIRST,
        words=_words(messages),
    )


def front_skeleton(view: DayView, messages: Catalogue) -> str:
    """Return the frame of a front's panel on another day than the view's, for a script to fill."""
    return markup(
        "front_then.html",
        back=messages.say("panel.back"),
        sources=messages.say("site.front_sources", as_of=messages.day(view.day)),
        words=_words(messages),
    )


def _words(messages: Catalogue) -> dict[str, str]:
    return {
        "between": messages.say("front.between"),
        "length": messages.say("front.length"),
        "sure": messages.say("front.sure"),
        "since": messages.say("front.since"),
        "along": messages.say("front.along"),
        "note_language": messages.say("front.note_language"),
        "checked": messages.say("front.checked", km=messages.number(NEAR_KM)),
        "differ": messages.say("front.differ"),
        "stretches": messages.say("front.stretches"),
    }


def front_name(view: DayView, messages: Catalogue, zones: tuple[ZoneId, ZoneId]) -> str:
    """Return a front's name, made of the short names of its zones."""
    one, other = (zone.label(messages.language) if (zone := view.edition.zone(name)) else name for name in zones)
    return messages.say("front.title", one=one, other=other)


def where(messages: Catalogue, stretch: Stretch) -> str:
    """Return a text with the places near a section; empty if there are none."""
    names = [place.name.say(messages.language) for place in stretch.places]
    return messages.say("front.near", places=messages.listed(names)) if names else ""


def change_row(view: DayView, messages: Catalogue, began: Change | None) -> dict[str, object]:
    """Return a change of holders for a template: its date, as precisely as it is known, and the events behind it."""
    if began is None:
        day = messages.say("history.before", day=messages.day(view.atlas.first_day))
        return {"day": "", "date": day, "events": []}
    named = [event.name.say(messages.language) for event in began.events]
    return {"day": began.day.isoformat(), "date": known_date(began.day, began.precision, messages), "events": named}


def _sides(view: DayView, messages: Catalogue, front: FrontLine) -> list[dict[str, str]]:
    """Return each side's zone and holder, in the order of the id."""
    held = dict.fromkeys(side for stretch in front.stretches for side in (stretch.left, stretch.right))
    return [
        {
            "zone": side.zone,
            "name": zone.name.say(messages.language) if (zone := view.edition.zone(side.zone)) else side.zone,
            "holder": side.controller,
            "held_by": actor_label(view, side.controller, messages),
        }
        for side in sorted(held, key=lambda side: front.zones.index(side.zone))
    ]


def _bases(messages: Catalogue, front: FrontLine) -> list[str]:
    found = front.basis_km
    if len(found) == 1:
        return [messages.say(f"basis.{basis}") for basis in found]
    parts = ((messages.say(f"basis.{basis}"), _km(messages, km)) for basis, km in found.items())
    return [messages.say("panel.basis_part", basis=basis, km=km) for basis, km in parts]


def _margin(messages: Catalogue, front: FrontLine) -> str:
    if front.margins_km is None:
        return ""
    low, high = (_km(messages, km, exact=True) for km in front.margins_km)
    return messages.say("front.margin" if low == high else "front.margins", low=low, high=high)


def _checked(messages: Catalogue, front: FrontLine) -> str:
    if not front.near:
        return messages.say("front.unchecked")
    agree = len(front.near) - len(front.differing)
    return messages.count("front.agree", len(front.near), agree=messages.number(agree))


def _differing(view: DayView, messages: Catalogue, near: NearPoint) -> dict[str, str]:
    holder = actor_label(view, near.point.controller, messages)
    painted = actor_label(view, near.painted, messages) if near.painted else "-"
    return {"name": near.point.name, "text": messages.say("points.differs", holder=holder, painted=painted)}


def _row(view: DayView, messages: Catalogue, stretch: Stretch) -> dict[str, object]:
    return {
        "id": stretch.id,
        "where": where(messages, stretch) or messages.say("front.somewhere"),
        "km": messages.say("front.km", km=_km(messages, stretch.length_km)),
        "basis": str(stretch.hold.basis),
        "basis_name": messages.say(f"basis.{stretch.hold.basis}"),
        "since": change_row(view, messages, stretch.began)["date"],
    }


def _whole(view: DayView, messages: Catalogue, front: FrontLine) -> dict[str, str] | None:
    """Return the link from a section to its whole front; none if ``front`` is all there is of it."""
    whole = view.front(front.whole)
    if len(whole.stretches) <= 1 or front.id == whole.id:
        return None
    return {"id": whole.id, "text": messages.say("front.whole", km=_km(messages, whole.length_km))}


def _km(messages: Catalogue, km: float, *, exact: bool = False) -> str:
    whole = km == int(km) if exact else km >= 10  # noqa: PLR2004 -- a tenth is significant only below ten
    return messages.number(km, 0 if whole else 1)
