"""The Coverage page: statements against zones, what is missing on either side, and what the map rests on."""

from collections.abc import Mapping
from typing import Any, Final

from controlmap.atlas.coverage import Coverage, Grid
from controlmap.atlas.day_view import DayView
from controlmap.atlas.join import LinkKind
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ZoneId
from controlmap.render.markup import markup
from controlmap.render.statement_rows import actor_label

_SIGNS: Final = {LinkKind.NAME: "●", LinkKind.PLACE: "◆", LinkKind.HOLDER: "○"}
"""Told apart by shape and by filling, not by colour."""

_MOST_CELLS: Final = 40_000
"""Of a grid that a page shows: forty times the shipped edition's; a browser needs a second for it."""

_MOST_LISTED: Final = 200


def coverage_grid(view: DayView, say: Catalogue) -> str:
    """Give the page's head and the grid: zones across, statements down, a mark in each cell that has a link."""
    grid = view.atlas.coverage(view.day).grid
    kinds = kind_names(say)
    if len(grid.zones) * len(grid.statements) > _MOST_CELLS:
        numbers = {"statements": say.number(len(grid.statements)), "zones": say.number(len(grid.zones))}
        return markup("notice.html", title="", text=say.say("coverage.too_large", **numbers))
    return markup(
        "coverage_grid.html",
        caption=say.say("coverage.caption", day=say.day(view.day)),
        statement=say.say("coverage.statement"),
        reached=say.say("coverage.reached"),
        zones=[
            {
                "id": zone,
                "name": zone_name(view, zone, say),
                "ground": zone in grid.painted,
                "count": say.number(grid.count(zone, LinkKind.NAME) + grid.count(zone, LinkKind.PLACE)),
            }
            for zone in grid.zones
        ],
        no_ground=say.say("coverage.no_ground"),
        rows=[_grid_row(view, say, grid, note, kinds) for note in grid.statements],
    )


def _grid_row(
    view: DayView, say: Catalogue, grid: Grid, note: Annotation, kinds: Mapping[LinkKind, str]
) -> dict[str, Any]:
    cells: list[dict[str, str] | None] = []
    kinds_by_zone = {link.zone: link.kind for link in grid.joined.links_of(note)}
    for zone in grid.zones:
        kind = kinds_by_zone.get(zone)
        cells.append(
            {"sign": _SIGNS[kind], "kind": kind.name.lower(), "says": f"{kinds[kind]}: {zone_name(view, zone, say)}"}
            if kind
            else None
        )
    return _row(say, note) | {"cells": cells}


def coverage_head(view: DayView, say: Catalogue) -> str:
    """Say what the page is about, in numbers, and what the marks mean."""
    grid = view.atlas.coverage(view.day).grid
    numbers = {
        "statements": say.number(len(grid.statements)),
        "nowhere": say.number(len(grid.on_no_zone)),
        "zones": say.number(len(grid.painted)),
        "unsupported": say.number(len(grid.unsupported)),
    }
    return markup(
        "coverage_head.html",
        title=say.say("coverage.title"),
        lead=say.say("coverage.lead", day=say.day(view.day), **numbers),
        marks=[(_SIGNS[kind], name, kind.name.lower()) for kind, name in kind_names(say).items()],
        note=say.say("coverage.marks_note"),
    )


def coverage_lists(view: DayView, say: Catalogue) -> str:
    """Give the lists of what is missing, and the tables of what the map rests on and of who speaks how."""
    coverage = view.atlas.coverage(view.day)
    grid = coverage.grid
    speakers = {actor_label(view, speaker, say): count for speaker, count in coverage.speakers.items()}
    modalities = {say.say(f"modality.{modality}"): count for modality, count in coverage.modalities.items()}
    return markup(
        "coverage_lists.html",
        nowhere_title=say.count("coverage.nowhere", len(grid.on_no_zone)),
        nowhere_note=say.say("coverage.nowhere_note"),
        nowhere=[_row(say, note) for note in grid.on_no_zone[:_MOST_LISTED]],
        nowhere_rest=_rest(say, len(grid.on_no_zone)),
        unsupported_title=say.count("coverage.unsupported", len(grid.unsupported)),
        unsupported_note=say.say("coverage.unsupported_note"),
        unsupported=[_unsupported(view, say, grid, zone) for zone in grid.unsupported[:_MOST_LISTED]],
        unsupported_rest=_rest(say, len(grid.unsupported)),
        tables=[
            _footings(say, coverage),
            _counts(say, say.say("coverage.speakers"), speakers),
            _counts(say, say.say("coverage.modalities"), modalities),
        ],
    )


def _rest(say: Catalogue, listed: int) -> str:
    left = listed - _MOST_LISTED
    return say.count("search.more", left) if left > 0 else ""


def kind_names(say: Catalogue) -> dict[LinkKind, str]:
    """Give what each kind of link is called."""
    return {
        LinkKind.NAME: say.say("coverage.by_name"),
        LinkKind.PLACE: say.say("coverage.by_place"),
        LinkKind.HOLDER: say.say("coverage.by_holder"),
    }


def zone_name(view: DayView, zone_id: ZoneId, say: Catalogue) -> str:
    """Give a zone's short name."""
    zone = view.edition.zone(zone_id)
    return zone.label(say.language) if zone else zone_id


def _row(say: Catalogue, note: Annotation) -> dict[str, Any]:
    return {
        "id": note.id,
        "line": say.say("panel.line", line=say.number(note.line)),
        "number": say.number(note.line),
        "text": note.text.say(say.language),
    }


def _unsupported(view: DayView, say: Catalogue, grid: Grid, zone: ZoneId) -> dict[str, str]:
    count = grid.count(zone, LinkKind.HOLDER)
    more = say.count("coverage.holder_only", count) if count else say.say("coverage.nothing")
    return {"id": zone, "name": zone_name(view, zone, say), "more": more}


def _footings(say: Catalogue, coverage: Coverage) -> dict[str, Any]:
    shown = [footing for footing in coverage.footings if footing.basis or footing.km2]
    front, ground = sum(footing.front_km for footing in shown), sum(footing.km2 for footing in shown)
    rows = [
        {
            "name": say.say(f"basis.{footing.basis}") if footing.basis else say.say("coverage.no_hold"),
            "cells": [
                _bar(say, footing.front_km, front, say.number(footing.front_km)),
                _bar(say, footing.km2, ground, say.number(footing.km2)),
            ],
        }
        for footing in shown
    ]
    head = [say.say("coverage.basis"), say.say("coverage.front_km"), say.say("coverage.km2")]
    return {"title": say.say("coverage.rests"), "head": head, "rows": rows, "note": say.say("coverage.rests_note")}


def _counts(say: Catalogue, title: str, counts: Mapping[str, int]) -> dict[str, Any]:
    total = sum(counts.values())
    rows = [{"name": name, "cells": [_bar(say, count, total, say.number(count))]} for name, count in counts.items()]
    return {"title": title, "head": [title, say.say("coverage.statements")], "rows": rows, "note": ""}


def _bar(say: Catalogue, part: float, whole: float, value: str) -> dict[str, str]:
    share = part / whole if whole else 0.0
    return {"value": value, "share": say.percent(share, 0), "length": f"{share:.3f}"}
