"""The types of the payloads, written as TypeScript for the browser's program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any, Literal, NotRequired, TypedDict, get_args

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.render.payloads import browser_types
from controlmap.render.payloads.geometry import Geometry, Polygon, Position
from controlmap.render.web_map.geometry_payload import base_payload, change_payload, day_payload


@pytest.mark.parametrize(
    ("python", "typescript"),
    [
        (str, "string"),
        (int, "number"),
        (float, "number"),
        (bool, "boolean"),
        (str | None, "string | null"),
        (list[str], "string[]"),
        (list[str | None], "(string | null)[]"),
        (dict[str, list[int]], "Record<string, number[]>"),
        (tuple[str, float], "[string, number]"),
        (Literal["ltr", "rtl"], '"ltr" | "rtl"'),
        (Position, "Position"),
        (list[Polygon], "Polygon[]"),
    ],
)
def test_a_python_type_is_written_as_typescript(python: Any, typescript: str) -> None:
    assert browser_types.typescript(python) == typescript


@pytest.mark.parametrize("python", [set[str], dict[int, str], bytes, object, Any])
def test_a_type_that_json_lacks_is_refused(python: Any) -> None:
    with pytest.raises(TypeError, match="JSON has no"):
        browser_types.typescript(python)


class Sample(TypedDict):
    """A sample."""

    needed: int
    spare: NotRequired[str]


def test_a_key_that_may_be_missing_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType(__name__)
    module.__dict__["Sample"] = Sample
    monkeypatch.setattr(browser_types, "_MODULES", (module,))
    assert browser_types.declarations().endswith(
        "/** A sample. */\nexport interface Sample {\n  needed: number;\n  spare?: string;\n}\n"
    )


def test_shapes_have_only_the_declared_types(syria_atlas: Atlas, marrow_atlas: Atlas) -> None:
    declared = {record.__name__ for record in get_args(Geometry)}
    for atlas in (syria_atlas, marrow_atlas):
        change = change_payload(atlas.compare(atlas.first_day, atlas.as_of))
        sent = [base_payload(atlas.edition), *(day_payload(view_of(atlas, day)) for day in atlas.changes[-2:]), change]
        assert {shape["type"] for shape in _shapes(json.loads(json.dumps(sent)))} <= declared


def _shapes(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if "coordinates" in part:
            yield part
        for value in part.values():
            yield from _shapes(value)
    elif isinstance(part, list):
        for value in part:
            yield from _shapes(value)
