"""A zone's context panel, as one block of HTML."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.dossier import Dossier, Part
from controlmap.atlas.join import LinkKind
from controlmap.atlas.tenure import mostly_since
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.render.markup import markup
from controlmap.render.paging import WHOLE, Paging, paged
from controlmap.render.statement_rows import actor_label, linked_row

_WORDS = (
    "back",
    "held_by",
    "area",
    "margin",
    "basis",
    "neighbours",
    "no_neighbours",
    "places",
    "no_places",
    "backing",
    "no_backing",
    "says",
    "says_nothing",
    "unsaid",
)
_GROUPS = {LinkKind.NAME: "panel.by_name", LinkKind.PLACE: "panel.by_place", LinkKind.HOLDER: "panel.by_holder"}


def zone_panel(
    view: DayView, say: Catalogue, zone_id: ZoneId, chosen: AnnotationId | None = None, paging: Paging = WHOLE
) -> str:
    """Give everything known of a zone; ``chosen`` is the statement that the map is showing.

    Raises:
        UnknownIdError: the edition has no such zone.

    """
    dossier = view.dossier(zone_id)
    zone, language = dossier.zone, say.language
    return markup(
        "zone.html",
        id=zone.id,
        name=zone.name.say(language),
        description=zone.description.say(language),
        silent="" if zone.spoken_of else say.say("panel.silent"),
        no_ground="" if dossier.parts else say.say("panel.no_ground", day=say.day(view.day)),
        parts=[_part(view, say, part) for part in dossier.parts],
        **_extent(say, dossier),
        bases=say.chained(
            say.say("panel.basis_part", basis=say.say(f"basis.{basis}"), km=say.number(km))
            for basis, km in dossier.ground.front_km.items()
        ),
        neighbours=_neighbours(view, say, dossier),
        places=[{"id": place.id, "name": place.name.say(language)} for place in dossier.places],
        backing=_backing(view, say, dossier),
        named=bool(dossier.statements(LinkKind.NAME, LinkKind.PLACE)),
        groups=[_group(view, say, dossier, kind, paging) for kind in _GROUPS],
        unsaid=zone.unsaid.say(language),
        chosen=chosen,
        words={word: say.say(f"panel.{word}") for word in _WORDS},
        comma=say.say("list.comma"),
        semicolon=say.say("list.semicolon"),
    )


def _group(view: DayView, say: Catalogue, dossier: Dossier, kind: LinkKind, paging: Paging) -> dict[str, Any]:
    links, name = dossier.statements(kind), kind.name.lower()
    part, turned = paged(paging, say, name, [link.annotation.id for link in links])
    return {
        "kind": name,
        "title": say.say(_GROUPS[kind]),
        "rows": [linked_row(view, say, link) for link in links[part]],
    } | turned


def _part(view: DayView, say: Catalogue, part: Part) -> dict[str, str]:
    actor = view.edition.actor(part.controller)
    others = say.listed(actor_label(view, other, say) for other in part.also)
    return {
        "holder": actor.name.say(say.language) if actor else part.controller,
        "id": part.controller,
        "also": say.say("panel.also", actors=others) if others else "",
        "since": _since(view, say, part),
    }


def _since(view: DayView, say: Catalogue, part: Part) -> str:
    """Say since when: the day for most of its ground, and the latest gain where that was another day.

    What was held before the edition's first day is known to have been held then, not always since when.
    """
    if not part.tenures:
        return ""
    most, last = mostly_since(part.tenures), max(tenure.since for tenure in part.tenures)
    early = most <= view.atlas.first_day
    key = ("panel.since_before" if early else "panel.since") + ("" if last == most else "_mostly")
    return say.say(key, day=say.day(most), last=say.day(last))


def _extent(say: Catalogue, dossier: Dossier) -> dict[str, Any]:
    if not dossier.parts:
        return {"area": "", "share": "", "pieces": "", "margin": ""}
    area = dossier.area
    margins = dossier.ground.margins_km
    if margins is None:
        margin = ""
    elif margins[0] == margins[1]:
        margin = say.say("panel.margin_one", low=_km(say, margins[0]))
    else:
        margin = say.say("panel.margin_value", low=_km(say, margins[0]), high=_km(say, margins[1]))
    return {
        "area": say.say(
            "panel.area_value",
            km2=say.number(area.km2),
            low=say.number(area.low_km2),
            high=say.number(area.high_km2),
        ),
        "share": say.say("panel.share", share=say.percent(dossier.share, 1)),
        "pieces": say.count("panel.pieces", sum(part.pieces for part in dossier.parts)),
        "margin": margin,
    }


def _km(say: Catalogue, km: float) -> str:
    return say.number(km, 0 if km == int(km) else 1)


def _neighbours(view: DayView, say: Catalogue, dossier: Dossier) -> list[dict[str, str]]:
    rows = []
    for neighbour in dossier.neighbours:
        zone = view.edition.zone(neighbour.zone)
        name = zone.name.say(say.language) if zone else neighbour.zone
        km = say.number(neighbour.length_km, 0 if neighbour.length_km >= 1 else 1)
        rows.append({"id": neighbour.zone, "name": name, "front": say.say("panel.front", km=km)})
    return rows


def _backing(view: DayView, say: Catalogue, dossier: Dossier) -> list[dict[str, Any]]:
    rows = []
    for holder, backing in dossier.backing:
        notes = [note for note in map(view.edition.annotation, backing.statements) if note is not None]
        backer = actor_label(view, backing.actor, say)
        rows.append(
            {
                "text": say.say(
                    "panel.backed_whom" if backing.former else "panel.backs_whom",
                    backer=backer,
                    holder=actor_label(view, holder, say),
                ),
                "by": [{"id": note.id, "line": say.say("panel.line", line=say.number(note.line))} for note in notes],
            }
        )
    return rows
