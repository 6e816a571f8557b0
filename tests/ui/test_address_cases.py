"""The address as the dashboard reads it: the same cases as the static edition's program is tested with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.ui.address.selection import read_selection

CASES = Path(__file__).resolve().parents[1] / "browser_program" / "address_cases.json"


@pytest.mark.parametrize("case", json.loads(CASES.read_text("utf-8")), ids=lambda case: case["asked"])
def test_the_dashboard_reads_an_address_as_the_static_edition_does(marrow_atlas: Atlas, case: dict[str, Any]) -> None:
    asked = dict(parse_qsl(case["asked"].removeprefix("?"), keep_blank_values=True))
    selection, notices = read_selection(marrow_atlas, asked)
    chosen = {kind: getattr(selection, kind) for kind in ("zone", "annotation", "place", "actor")}
    chosen["day"] = selection.day.isoformat() if selection.day else None
    assert {kind: value for kind, value in chosen.items() if value is not None} == case["chosen"]
    assert [key.removeprefix("notice.") for key, _ in notices] == case["notices"]
