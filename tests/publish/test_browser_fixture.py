"""Days as Python paints them, for the browser program's unit tests, and the folded texts that both sides share."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.front_line import FrontLine
from controlmap.atlas.day_view import view_of
from controlmap.atlas.folding import folded
from controlmap.publish.site.mosaic_data import mosaic_data
from controlmap.render.payloads.geometry import DayPayload
from controlmap.render.web_map.geometry_payload import change_payload, day_payload

FOLDER = Path(__file__).resolve().parents[1] / "browser_program"
FIXTURE = FOLDER / "days.json"


def days_of(atlas: Atlas) -> dict[str, Any]:
    days = [*atlas.changes[:: max(1, len(atlas.changes) // 4)], atlas.as_of]
    pairs = [(days[0], days[-1]), (days[1], days[-1]), (days[-1], days[0])]
    return {
        "mosaic": mosaic_data(atlas),
        "days": {day.isoformat(): without_shapes(day_payload(view_of(atlas, day))) for day in days},
        "evidence": {day.isoformat(): evidence_of(atlas, day) for day in days},
        "changes": {f"{one}..{other}": changed(atlas, one, other) for one, other in pairs},
        "fared": {f"{one}..{other}": fared_between(atlas, one, other) for one, other in pairs},
    }


def fared_between(atlas: Atlas, one: date, other: date) -> dict[str, Any]:
    """Return what became of each zone between two days."""
    return {
        zone.id: {
            "before": fared.before_km2,
            "kept": fared.kept_km2,
            "to": list(fared.to.items()),
            "gained": fared.gained_km2,
        }
        for zone in atlas.edition.zones
        for fared in (atlas.zone_history(zone.id).fared(one, other),)
    }


def evidence_of(atlas: Atlas, day: date) -> dict[str, Any]:
    """Return what the static edition says of each front on any day."""
    return {
        front.id: {
            "sides": sorted(
                {(side.zone, side.controller) for one in front.stretches for side in (one.left, one.right)}
            ),
            "bases": [str(basis) for basis in front.basis_km],
            "margins": front.margins_km,
        }
        | ({"began": began_of(front)} if len(front.stretches) == 1 else {})
        for front in atlas.fronts(day).values()
    }


def began_of(front: FrontLine) -> dict[str, str] | None:
    began = front.stretches[0].began
    return {"day": began.day.isoformat(), "precision": str(began.precision)} if began else None


def without_shapes(payload: DayPayload) -> dict[str, Any]:
    """Leave the shapes out: they are compared in a browser, where they are drawn."""
    return payload | {name: bare(payload[name]) for name in ("holdings", "fronts")}


def changed(atlas: Atlas, one: date, other: date) -> dict[str, Any]:
    return {"handovers": bare(change_payload(atlas.compare(one, other))["handovers"])}


def bare(rows: Iterable[Mapping[str, object]]) -> list[dict[str, object]]:
    return [{key: value for key, value in row.items() if key != "geometry"} for row in rows]


def test_the_days_in_the_browsers_test_data_are_those_of_the_painter(marrow_atlas: Atlas) -> None:
    written = json.dumps(days_of(marrow_atlas), ensure_ascii=False, sort_keys=True)
    assert FIXTURE.read_text(encoding="utf-8") == written + "\n", (
        "write it again: PYTHONPATH=src:. python tests/publish/test_browser_fixture.py"
    )


@pytest.mark.parametrize(
    ("written", "wanted"), json.loads((FOLDER / "folding_cases.json").read_text("utf-8"))["folded"]
)
def test_python_folds_text_as_the_browser_does(written: str, wanted: str) -> None:
    assert folded(written) == wanted


if __name__ == "__main__":
    from controlmap.atlas.opening import open_edition

    opened = open_edition(Path(__file__).resolve().parents[1] / "editions" / "marrow")
    FIXTURE.write_text(json.dumps(days_of(opened), ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
