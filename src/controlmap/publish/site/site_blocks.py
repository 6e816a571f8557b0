"""The static edition's blocks: the HTML that the dashboard would send for each selection, rendered in advance.

Each comes from the same function of ``render`` that the dashboard calls.
"""

from collections.abc import Mapping

from controlmap.atlas.day_view import DayView
from controlmap.atlas.folding import folded
from controlmap.atlas.statements.relations import relations
from controlmap.atlas.statements.search import Found
from controlmap.messages.catalogue import Catalogue
from controlmap.model.text import LocalText
from controlmap.publish.site.site_filters import outcome_filters
from controlmap.render.blocks.actors_blocks import actor_cards, actors_head, tracks_block
from controlmap.render.blocks.cards import actor_card, place_card, search_results, statement_card
from controlmap.render.blocks.coverage_blocks import coverage_grid, coverage_head, coverage_lists
from controlmap.render.blocks.front_panel import front_panel, front_skeleton
from controlmap.render.blocks.history_block import face_panel
from controlmap.render.blocks.outcomes_blocks import outcomes_head, outcomes_list, with_outcomes
from controlmap.render.blocks.relations_matrix import relation_block, relations_matrix
from controlmap.render.blocks.sources_list import sources_list
from controlmap.render.blocks.timeline_blocks import events_block
from controlmap.render.blocks.zone_panel import zone_panel
from controlmap.render.markup import markup
from controlmap.render.payloads.static_edition import ControlPointsPayload, PanelsPayload
from controlmap.render.web_map.geometry_payload import points_payload

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
        "page:timeline": events_block(view, messages, len(view.edition.events)),
        "page:about": sources_list(view.edition, messages),
        "page:coverage": coverage_head(view, messages) + coverage_grid(view, messages) + coverage_lists(view, messages),
    }
    pairs = {".".join(pair): pair for pair in relations(view.edition).cells}
    return found | {f"relation:{name}": relation_block(view, messages, pair, None) for name, pair in pairs.items()}


def shared_lines(blocks: Mapping[str, str]) -> PanelsPayload:
    """Return blocks as line numbers, and each distinct line once: a statement occurs in many panels."""
    numbers: dict[str, int] = {}
    numbered = {
        name: [numbers.setdefault(line, len(numbers)) for line in html.split("\n")] for name, html in blocks.items()
    }
    return {"lines": list(numbers), "blocks": numbered}


def search_keys(view: DayView) -> dict[str, list[str]]:
    """Return the names that search matches, by ``kind:id``, folded like in ``atlas/statements/search.py``."""
    edition = view.edition
    keys: dict[str, list[str]] = {}
    for kind, entries in (("zone", edition.zones), ("place", edition.places), ("actor", edition.actors)):
        for entry in entries:
            names = _words(entry.name) + _words(getattr(entry, "short", None)) + list(entry.aliases)
            keys[f"{kind}:{entry.id}"] = list(dict.fromkeys(map(folded, names)))
    for note in edition.annotations:
        keys[f"annotation:{note.id}"] = [folded(words) for words in note.text.root.values()]
    return keys


def _words(text: LocalText | None) -> list[str]:
    return list(text.root.values()) if text else []


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
