"""The Coverage page: statements against zones, the gaps on either side, and the basis of the map."""

from collections.abc import Mapping
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.coverage import Coverage, Grid
from controlmap.atlas.statements.join import LinkKind
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ZoneId
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup

_MARKS: Final = {LinkKind.NAME: "●", LinkKind.PLACE: "◆", LinkKind.HOLDER: "○"}
"""Distinguishable by shape and fill, without colour."""

_MOST_CELLS: Final = 40_000
"""Largest grid that a page shows: forty times the shipped edition's; a browser needs a second for it."""

_MOST_LISTED: Final = 200


def coverage_grid(view: DayView, messages: Catalogue) -> str:
    """Return the page's head and the grid: a column per zone, a row per statement, a mark in each cell with a link."""
    grid = view.atlas.coverage(view.day).grid
    kinds = kind_names(messages)
    if len(grid.zones) * len(grid.statements) > _MOST_CELLS:
        numbers = {"statements": messages.number(len(grid.statements)), "zones": messages.number(len(grid.zones))}
        return markup("notice.html", title="", text=messages.say("coverage.too_large", **numbers))
    return markup(
        "coverage_grid.html",
        caption=messages.say("coverage.caption", day=messages.day(view.day)),
        statement=messages.say("coverage.statement"),
        reached=messages.say("coverage.reached"),
        zones=[
            {
                "id": zone,
                "name": zone_name(view, zone, messages),
                "ground": zone in grid.painted,
                "count": messages.number(grid.count(zone, LinkKind.NAME) + grid.count(zone, LinkKind.PLACE)),
            }
            for zone in grid.zones
        ],
        no_ground=messages.say("coverage.no_ground"),
        rows=[_grid_row(view, messages, grid, note, kinds) for note in grid.statements],
    )


def _grid_row(
    view: DayView, messages: Catalogue, grid: Grid, note: Annotation, kinds: Mapping[LinkKind, str]
) -> dict[str, object]:
    cells: list[dict[str, str] | None] = []
    kinds_by_zone = {link.zone: link.kind for link in grid.joined.links_of(note)}
    for zone in grid.zones:
        kind = kinds_by_zone.get(zone)
        cells.append(
            {
                "sign": _MARKS[kind],
                "kind": kind.name.lower(),
                "says": f"{kinds[kind]}: {zone_name(view, zone, messages)}",
            }
            if kind
            else None
        )
    return _row(messages, note) | {"cells": cells}


def coverage_head(view: DayView, messages: Catalogue) -> str:
    """Return the page's introduction with its key figures and the meaning of the marks."""
    grid = view.atlas.coverage(view.day).grid
    numbers = {
        "statements": messages.number(len(grid.statements)),
        "nowhere": messages.number(len(grid.on_no_zone)),
        "zones": messages.number(len(grid.painted)),
        "unsupported": messages.number(len(grid.unsupported)),
    }
    return markup(
        "coverage_head.html",
        title=messages.say("coverage.title"),
        lead=messages.say("coverage.lead", day=messages.day(view.day), **numbers),
        marks=[(_MARKS[kind], name, kind.name.lower()) for kind, name in kind_names(messages).items()],
        note=messages.say("coverage.marks_note"),
    )


def coverage_lists(view: DayView, messages: Catalogue) -> str:
    """Return the lists of gaps, and the tables of the map's basis and of the speakers."""
    coverage = view.atlas.coverage(view.day)
    grid = coverage.grid
    speakers = {actor_label(view, speaker, messages): count for speaker, count in coverage.speakers.items()}
    modalities = {messages.say(f"modality.{modality}"): count for modality, count in coverage.modalities.items()}
    return markup(
        "coverage_lists.html",
        nowhere_title=messages.count("coverage.nowhere", len(grid.on_no_zone)),
        nowhere_note=messages.say("coverage.nowhere_note"),
        nowhere=[_row(messages, note) for note in grid.on_no_zone[:_MOST_LISTED]],
        nowhere_rest=_rest(messages, len(grid.on_no_zone)),
        unsupported_title=messages.count("coverage.unsupported", len(grid.unsupported)),
        unsupported_note=messages.say("coverage.unsupported_note"),
        unsupported=[_unsupported(view, messages, grid, zone) for zone in grid.unsupported[:_MOST_LISTED]],
        unsupported_rest=_rest(messages, len(grid.unsupported)),
        tables=[
            _footings(messages, coverage),
            _counts(messages, messages.say("coverage.speakers"), speakers),
            _counts(messages, messages.say("coverage.modalities"), modalities),
        ],
    )


def _rest(messages: Catalogue, listed: int) -> str:
    left = listed - _MOST_LISTED
    return messages.count("search.more", left) if left > 0 else ""


def kind_names(messages: Catalogue) -> dict[LinkKind, str]:
    """Return the label of each kind of link."""
    return {
        LinkKind.NAME: messages.say("coverage.by_name"),
        LinkKind.PLACE: messages.say("coverage.by_place"),
        LinkKind.HOLDER: messages.say("coverage.by_holder"),
    }


def zone_name(view: DayView, zone_id: ZoneId, messages: Catalogue) -> str:
    """Return a zone's short name."""
    zone = view.edition.zone(zone_id)
    return zone.label(messages.language) if zone else zone_id


def _row(messages: Catalogue, note: Annotation) -> dict[str, object]:
    return {
        "id": note.id,
        "line": messages.say("panel.line", line=messages.number(note.line)),
        "number": messages.number(note.line),
        "text": note.text.say(messages.language),
    }


def _unsupported(view: DayView, messages: Catalogue, grid: Grid, zone: ZoneId) -> dict[str, str]:
    count = grid.count(zone, LinkKind.HOLDER)
    more = messages.count("coverage.holder_only", count) if count else messages.say("coverage.nothing")
    return {"id": zone, "name": zone_name(view, zone, messages), "more": more}


def _footings(messages: Catalogue, coverage: Coverage) -> dict[str, object]:
    shown = [footing for footing in coverage.footings if footing.basis or footing.km2]
    front, ground = sum(footing.front_km for footing in shown), sum(footing.km2 for footing in shown)
    rows = [
        {
            "name": messages.say(f"basis.{footing.basis}") if footing.basis else messages.say("coverage.no_hold"),
            "cells": [
                _bar(messages, footing.front_km, front, messages.number(footing.front_km)),
                _bar(messages, footing.km2, ground, messages.number(footing.km2)),
            ],
        }
        for footing in shown
    ]
    head = [messages.say("coverage.basis"), messages.say("coverage.front_km"), messages.say("coverage.km2")]
    return {
        "title": messages.say("coverage.rests"),
        "head": head,
        "rows": rows,
        "note": messages.say("coverage.rests_note"),
    }


def _counts(messages: Catalogue, title: str, counts: Mapping[str, int]) -> dict[str, object]:
    total = sum(counts.values())
    rows = [
        {"name": name, "cells": [_bar(messages, count, total, messages.number(count))]}
        for name, count in counts.items()
    ]
    return {"title": title, "head": [title, messages.say("coverage.statements")], "rows": rows, "note": ""}


def _bar(messages: Catalogue, part: float, whole: float, value: str) -> dict[str, str]:
    share = part / whole if whole else 0.0
    return {"value": value, "share": messages.percent(share, 0), "length": f"{share:.3f}"}
