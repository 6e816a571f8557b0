"""A zone's context panel, as one block of HTML."""

from typing import Final

from controlmap.atlas.day.front_line import front_id
from controlmap.atlas.day.tenure import mostly_since
from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.dossier import Dossier, ZonePart
from controlmap.atlas.statements.join import LinkKind
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.render.blocks.citations import Citations, citations, postponed
from controlmap.render.blocks.paging import WHOLE, Paging, paged
from controlmap.render.blocks.paper_sources import PaperSources, paper_sources, unopened
from controlmap.render.blocks.statement_rows import actor_label, linked_row, statement_lines
from controlmap.render.blocks.zone_since import dated, zone_since
from controlmap.render.markup import markup

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
SOURCES_LIST: Final = "sources"
"""The name by which the page asks for the rest of a zone's sources."""
PLACES_LIST: Final = "places"
"""The name by which it asks for the rest of a zone's places."""
_FEW_PLACES: Final = 12
"""Places, by rank, that a long list shows at first."""

_GROUPS = {LinkKind.NAME: "panel.by_name", LinkKind.PLACE: "panel.by_place", LinkKind.HOLDER: "panel.by_holder"}


def zone_panel(
    view: DayView, messages: Catalogue, zone_id: ZoneId, chosen: AnnotationId | None = None, paging: Paging = WHOLE
) -> str:
    """Return the panel of a zone; ``chosen`` is the statement that the map is highlighting.

    Raises:
        UnknownIdError: the edition has no such zone.

    """
    dossier = view.dossier(zone_id)
    zone, language = dossier.zone, messages.language
    cited = _sources(view, messages, dossier, paging)
    on_paper = unopened(messages) if cited.fetch else paper_sources(view, messages, zone_id)
    return markup(
        "zone.html",
        id=zone.id,
        name=zone.name.say(language),
        description=zone.description.say(language),
        silent="" if zone.spoken_of else messages.say("panel.silent"),
        since=zone_since(view, messages, zone_id),
        dated=dated(view, messages),
        no_ground="" if dossier.parts else messages.say("panel.no_ground", day=messages.day(view.day)),
        parts=[_part(view, messages, part) for part in dossier.parts],
        **_extent(messages, dossier),
        bases=messages.chained(
            messages.say("panel.basis_part", basis=messages.say(f"basis.{basis}"), km=messages.number(km))
            for basis, km in dossier.ground.front_km.items()
        ),
        neighbours=_neighbours(view, messages, dossier, on_paper),
        **_places(messages, dossier, paging),
        backing=_backing(view, messages, dossier),
        named=bool(dossier.statements(LinkKind.NAME, LinkKind.PLACE)),
        groups=[_group(view, messages, dossier, kind, paging) for kind in _GROUPS],
        cited=cited,
        unsaid=zone.unsaid.say(language),
        on_paper=on_paper,
        chosen=chosen,
        words={word: messages.say(f"panel.{word}") for word in _WORDS},
        comma=messages.say("list.comma"),
        semicolon=messages.say("list.semicolon"),
    )


def _places(messages: Catalogue, dossier: Dossier, paging: Paging) -> dict[str, object]:
    """Return the places of a zone; of a long list the first, until a reader asks for the rest."""
    places = [{"id": place.id, "name": place.name.say(messages.language)} for place in dossier.places]
    rest = len(places) - _FEW_PLACES
    if paging.most is None or PLACES_LIST in paging.starts or rest <= 1:
        return {"places": places, "more_places": None}
    text = messages.count("panel.more_places", rest)
    return {"places": places[:_FEW_PLACES], "more_places": {"text": text, "turn": f"{PLACES_LIST}:0"}}


def _group(view: DayView, messages: Catalogue, dossier: Dossier, kind: LinkKind, paging: Paging) -> dict[str, object]:
    links, name = dossier.statements(kind), kind.name.lower()
    part, turned = paged(paging, messages, name, [link.annotation.id for link in links])
    return {
        "kind": name,
        "title": messages.say(_GROUPS[kind]),
        "rows": [linked_row(view, messages, link) for link in links[part]],
    } | turned


def _sources(view: DayView, messages: Catalogue, dossier: Dossier, paging: Paging) -> Citations:
    cited = citations(view.edition, messages, (cited for part in dossier.parts for cited in part.sources))
    return postponed(cited, paging, SOURCES_LIST)


def _part(view: DayView, messages: Catalogue, part: ZonePart) -> dict[str, str]:
    actor = view.edition.actor(part.controller)
    others = messages.listed(actor_label(view, other, messages) for other in part.also)
    return {
        "holder": actor.name.say(messages.language) if actor else part.controller,
        "id": part.controller,
        "also": messages.say("panel.also", actors=others) if others else "",
        "since": _since(view, messages, part),
    }


def _since(view: DayView, messages: Catalogue, part: ZonePart) -> str:
    """Return since when the ground is held: the day for most of it, and the latest gain if that was another day.

    Ground held before the edition's first day has no known start.
    """
    if not part.tenures:
        return ""
    most, last = mostly_since(part.tenures), max(tenure.since for tenure in part.tenures)
    early = most <= view.atlas.first_day
    key = ("panel.since_before" if early else "panel.since") + ("" if last == most else "_mostly")
    return messages.say(key, day=messages.day(most), last=messages.day(last))


def _extent(messages: Catalogue, dossier: Dossier) -> dict[str, object]:
    if not dossier.parts:
        return {"area": "", "share": "", "pieces": "", "margin": ""}
    area = dossier.area
    margins = dossier.ground.margins_km
    if margins is None:
        margin = ""
    elif margins[0] == margins[1]:
        margin = messages.say("panel.margin_one", low=_km(messages, margins[0]))
    else:
        margin = messages.say("panel.margin_value", low=_km(messages, margins[0]), high=_km(messages, margins[1]))
    return {
        "area": messages.say(
            "panel.area_value",
            km2=messages.number(area.km2),
            low=messages.number(area.low_km2),
            high=messages.number(area.high_km2),
        ),
        "share": messages.say("panel.share", share=messages.percent(dossier.share, 1)),
        "pieces": messages.count("panel.pieces", sum(part.pieces for part in dossier.parts)),
        "margin": margin,
    }


def _km(messages: Catalogue, km: float) -> str:
    return messages.number(km, 0 if km == int(km) else 1)


def _neighbours(view: DayView, messages: Catalogue, dossier: Dossier, on_paper: PaperSources) -> list[dict[str, str]]:
    rows = []
    for neighbour in dossier.neighbours:
        zone = view.edition.zone(neighbour.zone)
        name = zone.name.say(messages.language) if zone else neighbour.zone
        km = messages.number(neighbour.length_km, 0 if neighbour.length_km >= 1 else 1)
        front = front_id(dossier.zone.id, neighbour.zone)
        rows.append(
            {
                "id": neighbour.zone,
                "name": name,
                "front_id": front,
                "front": messages.say("panel.front", km=km),
                "numbers": on_paper.numbers.get(front, ""),
            }
        )
    return rows


def _backing(view: DayView, messages: Catalogue, dossier: Dossier) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    several = len({part.controller for part in dossier.parts}) > 1
    for holder, backing in dossier.backing:
        backer = actor_label(view, backing.actor, messages)
        if several:
            backer = messages.say("panel.backs_whom", backer=backer, holder=actor_label(view, holder, messages))
        rows.append(
            {
                "text": messages.say("panel.backed", backer=backer) if backing.former else backer,
                "by": statement_lines(view, messages, backing.statements),
            }
        )
    return rows
