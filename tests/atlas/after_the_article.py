"""The invented edition with days beyond its article: the walled town falls, and is walled again a year later."""

from dataclasses import replace
from datetime import date
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.model.actor import Became
from controlmap.model.event import Event
from controlmap.model.ids import HoldId
from controlmap.model.precision import Precision
from controlmap.model.span import Span

FALLS: Final = date(2021, 4, 14)
RETURNS: Final = date(2022, 5, 1)
LAST: Final = date(2024, 12, 8)
BECAME: Final = {"since": FALLS, "description": {"en": "A republic by now.", "ar": "صار جمهورية."}}


def after_the_article(atlas: Atlas) -> Atlas:
    """Return an atlas whose days run on to 2024."""
    edition = atlas.edition
    (walls,) = [hold for hold in edition.holds if hold.id == "kernel-walls"]
    fallen = walls.model_copy(
        update={
            "span": Span.model_validate({"from": walls.span.start, "until": FALLS}),
            "until_precision": Precision.DAY,
        }
    )
    again = walls.model_copy(
        update={"id": HoldId("kernel-again"), "span": Span.model_validate({"from": RETURNS}), "also": ()}
    )
    event = Event.model_validate(
        {
            "id": "2021-04-14-walls",
            "day": FALLS,
            "name": {"en": "The walls fall.", "ar": "سقوط الأسوار."},
            "ended": ["kernel-walls"],
            "sources": ["marrow-atlas"],
        }
    )
    actors = tuple(
        actor.model_copy(update={"became": (Became.model_validate(BECAME),)}) if actor.id == "crown" else actor
        for actor in edition.actors
    )
    others = tuple(hold for hold in edition.holds if hold.id != walls.id)
    return Atlas(
        replace(
            edition,
            manifest=edition.manifest.model_copy(update={"last_day": LAST}),
            actors=actors,
            holds=(*others, fallen, again),
            events=(*edition.events, event),
        )
    )
