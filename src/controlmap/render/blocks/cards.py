"""Cards for selections other than zones: a place, an actor, a single statement, and search results."""

from collections.abc import Sequence
from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.search import Found
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ActorId, AnnotationId
from controlmap.model.place import Place
from controlmap.render.blocks.certainty_block import certainty_block
from controlmap.render.blocks.history_block import history_block
from controlmap.render.blocks.overview_panel import shares_by_holder
from controlmap.render.blocks.paging import WHOLE, Paging, paged
from controlmap.render.blocks.statement_rows import actor_label, described, rows_with_zones, zone_chips
from controlmap.render.blocks.zone_since import dated
from controlmap.render.markup import markup, ready_markup

_SHOWN_RESULTS = 12
"""Results of one kind that are shown before "and n more"."""


def place_card(
    view: DayView, messages: Catalogue, place: Place, chosen: AnnotationId | None = None, paging: Paging = WHOLE
) -> str:
    """Return the card of a place: who held it, how sure that is, its history, and which statements name it."""
    holding = view.map.holding_at(*place.at)
    if holding is None:
        lines, zones, verdict = [messages.say("place.outside")], [], ""
    else:
        zone = view.edition.zone(holding.zone)
        held = {
            "zone": zone.name.say(messages.language) if zone else holding.zone,
            "holder": actor_label(view, holding.controller, messages),
            "day": messages.day(view.day),
        }
        lines, zones = [messages.say("place.in_zone", **held)], zone_chips(view, messages, [holding.zone])
        verdict = certainty_block(view, messages, place, holding.zone)
    notes = [note for note in view.edition.annotations if place.id in note.about.place_ids]
    title = messages.say("place.title", name=place.name.say(messages.language), rank=messages.say(f"rank.{place.rank}"))
    groups = [_listed(view, messages, "names", messages.say("panel.by_name"), notes, paging)]
    history = ready_markup(history_block(view, messages, view.atlas.place_history(place.id)))
    return _card(
        messages,
        "place",
        title,
        lines=lines,
        zones=zones,
        groups=groups,
        chosen=chosen,
        verdict=ready_markup(verdict),
        history=history,
        dated=dated(view, messages),
    )


def actor_card(
    view: DayView, messages: Catalogue, actor: Actor, chosen: AnnotationId | None = None, paging: Paging = WHOLE
) -> str:
    """Return the card of an actor: who it is, what it holds, its statements and those about it."""
    lines = [text] if (text := described(view, messages, actor)) else []
    held = shares_by_holder(view).get(actor.id)
    if held:
        lines.append(messages.say("actor.holds", km2=messages.number(held[0].km2)))
    lines += _backing(view, messages, actor)
    zones = [zone.zone for zone in view.map.holdings if zone.controller == actor.id]
    said = [note for note in view.edition.annotations if note.speaker == actor.id]
    spoken_of = [note for note in view.edition.annotations if actor.id in note.about.actors]
    groups = [
        _listed(view, messages, "speaks", messages.say("actor.speaks"), said, paging),
        _listed(view, messages, "spoken-of", messages.say("actor.spoken_of"), spoken_of, paging),
    ]
    title = actor.name.say(messages.language)
    chips = zone_chips(view, messages, zones) if zones else []
    return _card(
        messages, "actor", title, lines=lines, zones=chips, groups=groups, chosen=chosen, dated=dated(view, messages)
    )


def _backing(view: DayView, messages: Catalogue, actor: Actor) -> list[str]:
    """Return who backs an actor, and whom it backs, each as a sentence, if the edition knows any."""
    named = {
        "actor.backed": [(one.actor, one.former) for one in actor.backed_by],
        "actor.backs": [
            (other.id, one.former) for other in view.edition.actors for one in other.backed_by if one.actor == actor.id
        ],
    }
    return [
        messages.say(key, names=messages.listed(_once(view, messages, *one) for one in found))
        for key, found in named.items()
        if found
    ]


def _once(view: DayView, messages: Catalogue, name: ActorId, former: bool) -> str:  # noqa: FBT001 -- a pair
    label = actor_label(view, name, messages)
    return messages.say("panel.backed", backer=label) if former else label


def statement_card(view: DayView, messages: Catalogue, note: Annotation, *, beside_map: bool = True) -> str:
    """Return the card of a statement selected without a zone; with a map, it says that its ground is highlighted."""
    groups = [_listed(view, messages, "chosen", "", [note], WHOLE)]
    title = messages.say("statement.title")
    shown = note.id if beside_map else None
    return _card(
        messages, "annotation", title, lines=[], zones=[], groups=groups, chosen=shown, dated=dated(view, messages)
    )


def with_statement(view: DayView, messages: Catalogue, panel: str, chosen: AnnotationId | None) -> str:
    """Put the selected statement's card before a panel that does not list it, so that a selection is always visible."""
    note = view.edition.annotation(chosen) if chosen else None
    if note is None or f'data-statement="{note.id}"' in panel:
        return panel
    return statement_card(view, messages, note) + panel


def search_results(view: DayView, messages: Catalogue, text: str, found: Found, most: int = _SHOWN_RESULTS) -> str:
    """Return search results by kind, ``most`` of each."""
    language = messages.language
    said = "search.only_near" if found else "search.nothing"
    groups = [
        _group(
            messages,
            "zone",
            "search.zones",
            [{"id": z.id, "name": z.name.say(language), "more": ""} for z in found.zones],
            most,
        ),
        _group(
            messages,
            "place",
            "search.places",
            [{"id": p.id, "name": p.name.say(language), "more": messages.say(f"rank.{p.rank}")} for p in found.places],
            most,
        ),
        _group(
            messages,
            "actor",
            "search.actors",
            [{"id": a.id, "name": a.name.say(language), "more": ""} for a in found.actors],
            most,
        ),
        _group(
            messages,
            "annotation",
            "search.statements",
            [
                {"id": n.id, "name": n.text.say(language), "more": actor_label(view, n.speaker, messages)}
                for n in found.annotations
            ],
            most,
        ),
    ]
    return markup(
        "results.html",
        title=messages.say("search.title", text=text),
        nothing="" if found and not found.only_near else messages.say(said, text=text),
        groups=[group for group in groups if group["rows"]],
    )


def _listed(
    view: DayView, messages: Catalogue, name: str, title: str, notes: Sequence[Annotation], paging: Paging
) -> dict[str, object]:
    part, turned = paged(paging, messages, name, [note.id for note in notes])
    return {"title": title, "rows": rows_with_zones(view, messages, notes[part])} | turned


def _group(messages: Catalogue, kind: str, title: str, rows: list[dict[str, str]], most: int) -> dict[str, object]:
    left = len(rows) - most
    rest = messages.count("search.more", left) if left > 0 else ""
    return {"kind": kind, "title": messages.say(title), "rows": rows[:most], "rest": rest}


def _card(messages: Catalogue, kind: str, title: str, **values: Any) -> str:
    absent = dict.fromkeys(("verdict", "history", "dated"), "")
    return markup("card.html", kind=kind, title=title, back=messages.say("panel.back"), **(absent | values))
