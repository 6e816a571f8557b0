"""Callouts and remarks are drawn beside one another, each with a leader line to its ground."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import OpenSite
from tests.browser.reader import STILL

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

DRAWN = """
() => {
  const stage = document.querySelector('.cm-stage');
  const boxes = [...stage.querySelectorAll('.cm-callout, .cm-remark')].map((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    return { name: label.textContent, callout: label.matches('.cm-callout'), left, top, right, bottom };
  });
  const leaders = [...stage.querySelectorAll('.cm-leader')].map((leader) => {
    const line = leader.querySelector('line').getScreenCTM();
    const end = (x, y) => [line.e + Number(x.value), line.f + Number(y.value)];
    const { x1, y1, x2, y2 } = Object.fromEntries([...leader.querySelector('line').attributes].map((a) => [a.name, a]));
    return [end(x1, y1), end(x2, y2)];
  });
  const { left, top, right, bottom } = stage.getBoundingClientRect();
  return { boxes, leaders, stage: { left, top, right, bottom } };
}
"""
LABELS = """
() => [...document.querySelectorAll('.cm-stage > .leaflet-container .cm-label')].map((label) => {
  const { left, top, right, bottom } = label.getBoundingClientRect();
  return { name: label.textContent, left, top, right, bottom };
})
"""
TOUCH_PX = 2.0
"""Tolerance, since a leader ends at the edge of its own callout."""

Spot = tuple[float, float]


def left_of(start: Spot, end: Spot, spot: Spot) -> bool:
    """Return whether a spot lies to the left of a line."""
    return (end[0] - start[0]) * (spot[1] - start[1]) > (end[1] - start[1]) * (spot[0] - start[0])


def crossing(one: list[Spot], other: list[Spot]) -> bool:
    """Return whether two lines cross."""
    (a, b), (c, d) = one, other
    return left_of(a, b, c) != left_of(a, b, d) and left_of(c, d, a) != left_of(c, d, b)


def runs_across(leader: list[Spot], box: dict[str, Any]) -> bool:
    """Return whether a leader enters a callout."""
    left, right = box["left"] + TOUCH_PX, box["right"] - TOUCH_PX
    top, bottom = box["top"] + TOUCH_PX, box["bottom"] - TOUCH_PX
    return crossing(leader, [(left, top), (right, bottom)]) or crossing(leader, [(left, bottom), (right, top)])


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [360, 390, 412, 600, 768, 1024, 1366, 1920])
def test_no_leader_crosses_another_or_a_callout(
    open_site: OpenSite, site_folder: Path, width: int, language: str
) -> None:
    reader = open_site(site_folder.as_uri())
    reader.page.set_viewport_size({"width": width, "height": 900})
    reader.page.goto(f"{reader.address}/{'ar' if language == 'ar' else 'index'}.html")
    reader.settle()
    assert reader.page.locator("html").get_attribute("lang") == language
    drawn = reader.page.evaluate(DRAWN)
    boxes, leaders, stage = drawn["boxes"], drawn["leaders"], drawn["stage"]
    assert len(boxes) == len(leaders)
    assert sum(box["callout"] for box in boxes) >= 8
    assert [one for at, one in enumerate(leaders) for other in leaders[at + 1 :] if crossing(one, other)] == []
    assert [box["name"] for box in boxes for leader in leaders if runs_across(leader, box)] == []
    for at, box in enumerate(boxes):
        assert stage["left"] <= box["left"], box["name"]
        assert box["right"] <= stage["right"], box["name"]
        for other in boxes[at + 1 :]:
            apart = box["right"] <= other["left"] or other["right"] <= box["left"]
            assert apart or box["bottom"] <= other["top"] or other["bottom"] <= box["top"], (box["name"], other["name"])


def overlapping(boxes: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return the names of labels that lie on each other."""
    return [
        (one["name"], other["name"])
        for at, one in enumerate(boxes)
        for other in boxes[at + 1 :]
        if one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"]
        and other["top"] < one["bottom"]
    ]


def test_labels_are_measured_again_when_a_narrow_window_becomes_wide(open_site: OpenSite, site_folder: Path) -> None:
    reader = open_site(site_folder.as_uri())
    reader.page.set_viewport_size({"width": 390, "height": 900})
    reader.page.goto(f"{reader.address}/index.html")
    reader.settle()
    for width in (390, 1366):
        reader.page.set_viewport_size({"width": width, "height": 900})
        reader.page.wait_for_function(STILL)
        labels = reader.page.evaluate(LABELS)
        assert len(labels) > 8
        assert overlapping(labels) == []
