"""Cards for what is not a zone: a place, an actor, a single statement, and what a search found."""

from collections.abc import Sequence
from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.search import Found
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId
from controlmap.model.place import Place
from controlmap.render.markup import markup
from controlmap.render.overview_panel import shares_by_holder
from controlmap.render.paging import WHOLE, Paging, paged
from controlmap.render.statement_rows import actor_label, rows_with_zones, zone_chips

_SHOWN_RESULTS = 12
"""Results of one kind that are shown before "and n more"."""


def place_card(
    view: DayView, say: Catalogue, place: Place, chosen: AnnotationId | None = None, paging: Paging = WHOLE
) -> str:
    """Say where a place lies, who held it, and which statements name it."""
    holding = view.map.holding_at(*place.at)
    if holding is None:
        lines, zones = [say.say("place.outside")], []
    else:
        zone = view.edition.zone(holding.zone)
        held = {
            "zone": zone.name.say(say.language) if zone else holding.zone,
            "holder": actor_label(view, holding.controller, say),
            "day": say.day(view.day),
        }
        lines, zones = [say.say("place.in_zone", **held)], zone_chips(view, say, [holding.zone])
    notes = [note for note in view.edition.annotations if place.id in note.about.places]
    title = say.say("place.title", name=place.name.say(say.language), rank=say.say(f"rank.{place.rank}"))
    groups = [_listed(view, say, "names", say.say("panel.by_name"), notes, paging)]
    return _card(say, "place", title, lines=lines, zones=zones, groups=groups, chosen=chosen)


def actor_card(
    view: DayView, say: Catalogue, actor: Actor, chosen: AnnotationId | None = None, paging: Paging = WHOLE
) -> str:
    """Say who an actor is, what it holds, what it says and what is said of it."""
    lines = [actor.description.say(say.language)] if actor.description else []
    held = shares_by_holder(view).get(actor.id)
    if held:
        lines.append(say.say("actor.holds", km2=say.number(held[0].km2)))
    zones = [zone.zone for zone in view.map.holdings if zone.controller == actor.id]
    said = [note for note in view.edition.annotations if note.speaker == actor.id]
    spoken_of = [note for note in view.edition.annotations if actor.id in note.about.actors]
    groups = [
        _listed(view, say, "speaks", say.say("actor.speaks"), said, paging),
        _listed(view, say, "spoken-of", say.say("actor.spoken_of"), spoken_of, paging),
    ]
    title = actor.name.say(say.language)
    chips = zone_chips(view, say, zones) if zones else []
    return _card(say, "actor", title, lines=lines, zones=chips, groups=groups, chosen=chosen)


def statement_card(view: DayView, say: Catalogue, note: Annotation, *, beside_map: bool = True) -> str:
    """Show one statement that was chosen without a zone; beside a map it says that its ground is lit there."""
    groups = [_listed(view, say, "chosen", "", [note], WHOLE)]
    title = say.say("statement.title")
    return _card(say, "annotation", title, lines=[], zones=[], groups=groups, chosen=note.id if beside_map else None)


def with_statement(view: DayView, say: Catalogue, panel: str, chosen: AnnotationId | None) -> str:
    """Put the chosen statement's card before a panel that does not list it: one is always shown where it is chosen."""
    note = view.edition.annotation(chosen) if chosen else None
    if note is None or f'data-statement="{note.id}"' in panel:
        return panel
    return statement_card(view, say, note) + panel


def search_results(view: DayView, say: Catalogue, text: str, found: Found, most: int = _SHOWN_RESULTS) -> str:
    """Show what a search found, by kind, ``most`` of each."""
    language = say.language
    groups = [
        _group(
            say,
            "zone",
            "search.zones",
            [{"id": z.id, "name": z.name.say(language), "more": ""} for z in found.zones],
            most,
        ),
        _group(
            say,
            "place",
            "search.places",
            [{"id": p.id, "name": p.name.say(language), "more": say.say(f"rank.{p.rank}")} for p in found.places],
            most,
        ),
        _group(
            say,
            "actor",
            "search.actors",
            [{"id": a.id, "name": a.name.say(language), "more": ""} for a in found.actors],
            most,
        ),
        _group(
            say,
            "annotation",
            "search.statements",
            [
                {"id": n.id, "name": n.text.say(language), "more": actor_label(view, n.speaker, say)}
                for n in found.annotations
            ],
            most,
        ),
    ]
    return markup(
        "results.html",
        title=say.say("search.title", text=text),
        nothing=say.say("search.nothing", text=text),
        groups=[group for group in groups if group["rows"]],
    )


def _listed(
    view: DayView, say: Catalogue, name: str, title: str, notes: Sequence[Annotation], paging: Paging
) -> dict[str, Any]:
    part, turned = paged(paging, say, name, [note.id for note in notes])
    return {"title": title, "rows": rows_with_zones(view, say, notes[part])} | turned


def _group(say: Catalogue, kind: str, title: str, rows: list[dict[str, str]], most: int) -> dict[str, Any]:
    left = len(rows) - most
    rest = say.count("search.more", left) if left > 0 else ""
    return {"kind": kind, "title": say.say(title), "rows": rows[:most], "rest": rest}


def _card(say: Catalogue, kind: str, title: str, **values: Any) -> str:
    return markup("card.html", kind=kind, title=title, back=say.say("panel.back"), **values)
