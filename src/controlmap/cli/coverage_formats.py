"""The coverage report as text for people and as JSON for programs."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar

from controlmap.atlas.statements.coverage import Coverage, Grid
from controlmap.atlas.statements.join import LinkKind
from controlmap.model.edition import Edition
from controlmap.model.ids import ZoneId

T = TypeVar("T", bound=str)

_NO_HOLD: Final = "no hold"


def as_json(edition: Edition, day: date, coverage: Coverage) -> str:
    """Return one JSON object; lengths to a metre, areas to a hectare."""
    grid = coverage.grid
    report = {
        "edition": edition.id,
        "day": day.isoformat(),
        "zones": [
            {"zone": zone, "ground": zone in grid.painted}
            | {
                kind.name.lower(): [link.annotation.id for link in grid.of_zone(zone) if link.kind is kind]
                for kind in LinkKind
            }
            for zone in grid.zones
        ],
        "statements": [
            {
                "id": note.id,
                "line": note.line,
                "speaker": note.speaker,
                "modality": note.modality,
                "links": [
                    {"zone": link.zone, "link": link.kind.name.lower(), "via": list(link.via)}
                    for link in grid.of_statement(note)
                ],
            }
            for note in grid.statements
        ],
        "statements_on_no_zone": [note.id for note in grid.on_no_zone],
        "zones_without_statement": list(grid.unsupported),
        "bases": [
            {"basis": footing.basis, "front_km": round(footing.front_km, 3), "km2": round(footing.km2, 2)}
            for footing in coverage.footings
        ],
        "speakers": _shares("speaker", coverage.speakers, len(grid.statements)),
        "modalities": _shares("modality", coverage.modalities, len(grid.statements)),
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def _shares(name: str, counts: Mapping[T, int], total: int) -> list[dict[str, object]]:
    return [{name: key, "statements": count, "share": round(count / max(total, 1), 4)} for key, count in counts.items()]


def as_text(edition: Edition, day: date, coverage: Coverage) -> str:
    """Return lines to read in a terminal."""
    grid = coverage.grid
    total = len(grid.statements)
    across = ["zone", "by name", "by place", "about its holder"]
    down = [[_named(grid, zone), *(str(grid.count(zone, kind)) for kind in LinkKind)] for zone in grid.zones]
    bases = [
        [footing.basis or _NO_HOLD, f"{footing.front_km:,.0f}", f"{footing.km2:,.0f}"] for footing in coverage.footings
    ]
    parts = [
        [f"{edition.id} on {day}: {total} statements, {len(grid.zones)} zones."],
        _table(across, down),
        [
            f"Statements on no zone: {len(grid.on_no_zone)}",
            *(f"  line {note.line}: {note.id}" for note in grid.on_no_zone),
        ],
        [
            f"Zones that no statement supports by name or by place: {len(grid.unsupported)}",
            *(f"  {zone}: {_support(grid, zone)}" for zone in grid.unsupported),
        ],
        _table(["basis", "km of front", "km2 of ground"], bases),
        _table(["speaker", "statements", "share"], _counted(coverage.speakers, total)),
        _table(["modality", "statements", "share"], _counted(coverage.modalities, total)),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts)


def _named(grid: Grid, zone: ZoneId) -> str:
    return zone if zone in grid.painted else f"{zone} (no ground)"


def _support(grid: Grid, zone: ZoneId) -> str:
    count = grid.count(zone, LinkKind.HOLDER)
    return f"{count} about its holder only" if count else "nothing at all"


def _counted(counts: Mapping[T, int], total: int) -> list[list[str]]:
    return [[name, str(count), f"{count / max(total, 1):.0%}"] for name, count in counts.items()]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Align columns, the first to the left and numbers to the right."""
    every = [head, *rows]
    widths = [max(map(len, column)) for column in zip(*every, strict=True)]
    return [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in every
    ]
