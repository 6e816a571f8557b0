"""The actions that the browser may report, and which of them the server accepts."""

from __future__ import annotations

import pytest

from controlmap.ui.link.map_channel import read_action


def test_an_action_is_read_with_its_kind_its_id_and_its_stamp() -> None:
    assert read_action({"type": "zone", "id": "north", "stamp": 3}) == {"type": "zone", "id": "north", "stamp": 3}


@pytest.mark.parametrize(
    "event",
    [None, "zone", 7, [], {}, {"id": "north", "stamp": 3}, {"type": "ready"}, {"type": ["zone"]}, {"type": "eval"}],
)
def test_anything_but_an_action_is_ignored(event: object) -> None:
    assert read_action(event) is None


@pytest.mark.parametrize("stamp", ["3", None, 2.5, [3]])
def test_a_stamp_that_is_not_a_whole_number_counts_as_none(stamp: object) -> None:
    action = read_action({"type": "home", "stamp": stamp})
    assert action is not None
    assert action["stamp"] == 0
