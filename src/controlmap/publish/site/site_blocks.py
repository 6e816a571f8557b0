"""The static edition's blocks: the HTML that the dashboard would send for each selection, rendered in advance.

Each comes from the same function of ``render`` that the dashboard calls.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final
from urllib.parse import quote

from controlmap.atlas.chosen_days import chosen_days
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.statements.relations import relations
from controlmap.atlas.statements.search import Found
from controlmap.messages.catalogue import Catalogue
from controlmap.publish.site.site_filters import outcome_filters
from controlmap.render.blocks.actors_blocks import actor_cards, actors_head, tracks_block
from controlmap.render.blocks.cards import actor_card, place_card, search_results, statement_card
from controlmap.render.blocks.coverage_blocks import coverage_grid, coverage_head, coverage_lists
from controlmap.render.blocks.front_panel import front_panel, front_skeleton
from controlmap.render.blocks.history_block import face_panel
from controlmap.render.blocks.multiples import multiples_block
from controlmap.render.blocks.outcomes_blocks import outcomes_head, outcomes_list, with_outcomes
from controlmap.render.blocks.relations_matrix import relation_block, relations_matrix
from controlmap.render.blocks.sources_list import sources_list
from controlmap.render.blocks.tension_list import tension_list
from controlmap.render.blocks.timeline_blocks import events_block
from controlmap.render.blocks.zone_panel import zone_panel
from controlmap.render.blocks.zone_since import gap_texts
from controlmap.render.markup import markup
from controlmap.render.payloads.static_edition import ControlPointsPayload, PanelsPayload, ZoneGap
from controlmap.render.picture.small_map import small_map_svg
from controlmap.render.web_map.geometry_payload import points_payload

_UNQUOTED: Final = " =:/,;'()[]"
"""What stays as it is in an address of data, since every quoted letter takes three."""

GAP = "{text}"
"""Placeholder for the reader's own text."""


def panels(view: DayView, messages: Catalogue) -> dict[str, str]:
    """Return the panel of everything that can be selected, by ``kind:id``, and of a search that matches everything."""
    edition = view.edition
    everything = Found(edition.zones, edition.places, edition.actors, edition.annotations)
    found = {f"zone:{zone.id}": zone_panel(view, messages, zone.id) for zone in edition.zones}
    found |= {f"place:{place.id}": place_card(view, messages, place) for place in edition.places}
    found |= {f"front:{front}": front_panel(view, messages, front) for front in view.fronts}
    found |= {"front-then": front_skeleton(view, messages)}
    found |= {f"ground:{face}": face_panel(view, messages, face) for face in range(len(view.atlas.mosaic.faces))}
    found |= {f"actor:{actor.id}": actor_card(view, messages, actor) for actor in edition.actors}
    found |= {f"annotation:{note.id}": statement_card(view, messages, note) for note in edition.annotations}
    most = max(map(len, (edition.zones, edition.places, edition.actors, edition.annotations)))
    return found | {"search": search_results(view, messages, GAP, everything, most)}


def pages(view: DayView, messages: Catalogue) -> dict[str, str]:
    """Return the content that is not on the first screen: pages, About's sources, and each pair's statements."""
    notes = with_outcomes(view.edition)
    found = {
        "page:outcomes": outcomes_head(view, messages)
        + markup("pickers.html", filters=outcome_filters(view, messages), all=messages.say("article.filter.all"))
        + outcomes_list(view, messages, notes, None),
        "page:actors": actors_head(messages)
        + relations_matrix(view, messages, None)
        + markup("slot.html")
        + tracks_block(view, messages, None)
        + actor_cards(view, messages, None, None),
        "page:timeline": events_block(view, messages, len(view.edition.events))
        + multiples_block(view.atlas, messages, _small_maps(view)),
        "page:article": tension_list(view, messages),
        "page:about": sources_list(view.edition, messages),
        "page:coverage": coverage_head(view, messages) + coverage_grid(view, messages) + coverage_lists(view, messages),
    }
    pairs = {".".join(pair): pair for pair in relations(view.edition).cells}
    return found | {f"relation:{name}": relation_block(view, messages, pair, None) for name, pair in pairs.items()}


def _small_maps(view: DayView) -> dict[date, str]:
    """Return the small map of each chosen day as an address that contains it: compressed, it is 1 kB."""
    return {
        day: f"data:image/svg+xml,{quote(small_map_svg(view_of(view.atlas, day)), safe=_UNQUOTED)}"
        for day in chosen_days(view.atlas)
    }


def shared_lines(blocks: Mapping[str, str]) -> PanelsPayload:
    """Return blocks as line numbers, and each distinct line once: a statement occurs in many panels.

    Lines are sorted, since compression finds only what two neighbouring ones have in common.
    """
    cut = {name: html.split("\n") for name, html in blocks.items()}
    lines = sorted({line for block in cut.values() for line in block})
    number = {line: index for index, line in enumerate(lines)}
    return {"lines": lines, "blocks": {name: [number[line] for line in block] for name, block in cut.items()}}


def zone_gaps(view: DayView, messages: Catalogue) -> dict[str, list[ZoneGap]]:
    """Return, by zone, the days on which it has no ground, with what the dashboard says of them."""
    found: dict[str, list[ZoneGap]] = {}
    for zone in view.edition.zones:
        for before, after in view.atlas.zone_history(zone.id).gaps():
            last = before.last_day if before else None
            gap: ZoneGap = {
                "last": last.isoformat() if last else "",
                "first": after.since.isoformat() if after else "",
                "lines": gap_texts(view, messages, before, after)[0],
            }
            found.setdefault(zone.id, []).append(gap)
    return found


def control_points(view: DayView) -> ControlPointsPayload:
    """Return the settlements whose holder is known independently, by their day.

    Each day's list is flat: the number of the settlement, of its holder, and of the actor painted there (-1: none).
    """
    edition, days = view.edition, sorted({point.day for point in view.edition.control_points})
    holders: list[str] = [actor.id for actor in edition.actors]
    number: dict[str, int] = {holder: index for index, holder in enumerate(holders)}
    known: dict[tuple[str, float, float], int] = {}
    listed = {
        day.isoformat(): [
            value
            for point in points_payload(DayView(view.atlas, day))
            for value in (
                known.setdefault((point["name"], *point["at"]), len(known)),
                number.get(point["controller"], -1),
                number.get(point["painted"] or "", -1),
            )
        ]
        for day in days
    }
    return {"settlements": list(known), "holders": holders, "days": listed}
