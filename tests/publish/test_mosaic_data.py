"""The mosaic as data: any day can be composed from it, and nothing is in it twice."""

import json
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.render.web_map.geometry_payload import lights

MOST_BYTES_A_CHANGE = 1000
"""For the shipped edition's ground, all lines included, for each day of change."""


@pytest.fixture(scope="module")
def mosaic(shipped_site: dict[str, bytes]) -> dict[str, Any]:
    [script] = [content.decode() for name, content in shipped_site.items() if name.startswith("mosaic-")]
    found: dict[str, Any] = json.loads(script[script.index("{") : script.rindex("}") + 1])
    return found


def owners(data: dict[str, Any], change: int) -> list[int]:
    """Return each face's owner after so many changes."""
    first, *steps = data["owners"][: change + 1]
    found = [owner for owner, times in zip(first[::2], first[1::2], strict=True) for _ in range(times)]
    for step in steps:
        for face, owner in zip(step[::2], step[1::2], strict=True):
            found[face] = owner
    return found


def last(states: list[dict[str, Any]], change: int) -> dict[str, Any]:
    return {key: value for state in states[: change + 1] for key, value in state.items()}


@pytest.mark.parametrize("each", [25, pytest.param(1, marks=pytest.mark.thorough)])
def test_days_have_the_painted_owners(syria_atlas: Atlas, mosaic: dict[str, Any], each: int) -> None:
    for change, day in [*enumerate(mosaic["days"])][::each]:
        assert owners(mosaic, change) == syria_atlas.mosaic.owners(date.fromisoformat(day)).tolist(), day


def test_every_day_has_the_highlights_of_that_day(syria_atlas: Atlas, mosaic: dict[str, Any]) -> None:
    for change in (0, len(mosaic["days"]) // 2, len(mosaic["days"]) - 1):
        lit = lights(view_of(syria_atlas, date.fromisoformat(mosaic["days"][change])))
        assert last(mosaic["lit"], change) == {note: lit["zones"] for note, lit in lit.items()}


def test_rings_are_closed_and_two_faces_use_a_shared_line_in_opposite_directions(mosaic: dict[str, Any]) -> None:
    ends = []
    for steps in mosaic["arcs"]:
        ends.append(((steps[0], steps[1]), (sum(steps[::2]), sum(steps[1::2]))))
    walked = [arc for face in mosaic["faces"] for ring in face for arc in ring]
    assert len(set(walked)) == len(walked)
    way = [ends[arc] if arc >= 0 else ends[~arc][::-1] for arc in range(-len(ends), len(ends))]
    for face in mosaic["faces"]:
        for ring in face:
            assert all(
                way[one + len(ends)][1] == way[other + len(ends)][0] for one, other in pairwise([*ring, ring[0]])
            )


def test_a_change_adds_little_data(mosaic: dict[str, Any]) -> None:
    size = len(json.dumps(mosaic, separators=(",", ":")))
    print(f"{size:,} bytes for {len(mosaic['days'])} days")
    assert size <= MOST_BYTES_A_CHANGE * len(mosaic["days"])
