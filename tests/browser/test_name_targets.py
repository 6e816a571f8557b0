"""A name is a target: a click on any label of the map or the inset answers for what it names, and for nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import expect

from controlmap.ui.parts.view_picture import WIDTH_PX
from tests.browser.conftest import OpenSite, Visit

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

SIZES = ((1366, 900), (1024, 768), (768, 1024), (390, 844))

LABELS = """
() => [...document.querySelectorAll('.cm-place, .cm-dot, .cm-zone-name, .cm-callout')].map((label) => {
  label.scrollIntoView({ block: 'center' });
  const { left, top, right, bottom } = label.getBoundingClientRect();
  const at = (x, y) => {
    const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    const target = hit?.closest('[data-place], [data-zone]');
    return target ? target.dataset.place ?? target.dataset.zone : hit?.className ?? null;
  };
  const spots = label.matches('.cm-dot') ? [[0.5, 0.5]] : [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5]];
  const hits = spots.map(([x, y]) => at(x, y));
  const inset = label.closest('.cm-inset-map') !== null;
  return { name: label.dataset.place ?? label.dataset.zone, kind: label.className, inset, hits };
})
"""
"""Find what lies under the pointer on each label, in the middle and near both ends, by its id."""

ANSWERS = """
(place) => {
  let told = null;
  const hear = ({ detail }) => { told = `${detail.type}:${detail.id}`; };
  window.addEventListener('controlmap', hear);
  const label = document.querySelector(`.cm-stage .cm-place[data-place="${place}"], .cm-place[data-place="${place}"]`);
  label?.click();
  window.removeEventListener('controlmap', hear);
  return label ? told : 'no label';
}
"""
"""Click on the name of a place, and return the action that the map reports."""


def missed(labels: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [label for label in labels if any(hit != label["name"] for hit in label["hits"])]


@pytest.mark.parametrize("page", ["index.html", "ar.html"])
@pytest.mark.parametrize("size", SIZES)
def test_every_label_is_its_own_target(
    open_site: OpenSite, site_folder: Path, size: tuple[int, int], page: str
) -> None:
    reader = open_site(site_folder.as_uri())
    reader.page.set_viewport_size({"width": size[0], "height": size[1]})
    reader.page.goto(f"{reader.address}/{page}")
    reader.settle()
    fold = reader.page.locator(".cm-fold")
    if fold.is_visible():
        fold.click()  # the inset lies under a narrow map, folded away until it is asked for
    labels = reader.page.evaluate(LABELS)
    assert missed(labels) == []
    assert {label["inset"] for label in labels} == {True, False}
    assert any("cm-callout" in label["kind"] for label in labels)
    places = {label["name"] for label in labels if "cm-place" in label["kind"]}
    answers = {place: reader.page.evaluate(ANSWERS, place) for place in places}
    # A selected place is named first, for which the name of a lesser one may give way.
    assert {answer for place, answer in answers.items() if answer != f"place:{place}"} <= {"no label"}
    assert sum(answer != "no label" for answer in answers.values()) >= len(places) / 2


def test_a_click_on_a_town_in_the_inset_gives_its_card_and_lights_its_zone(visit: Visit) -> None:
    reader = visit("/")
    reader.map.locator(".cm-inset-map .cm-place[data-place='douma']").click()
    panel = reader.page.locator('[data-panel="place"]')
    panel.get_by_role("heading", name="Douma").wait_for()
    assert "Sure." in panel.locator(".cm-verdict").inner_text()
    reader.map.locator("path.cm-zone.zone-rebels-eastern-ghouta.is-lit").first.wait_for()
    assert reader.map.locator("path.cm-zone.zone-government.is-lit").count() == 0
    assert "place=douma" in reader.page.url


def test_a_town_is_one_click_from_a_source_of_the_front_and_two_from_a_picture_of_its_region(visit: Visit) -> None:
    reader = visit("/")
    reader.map.locator(".cm-place[data-place='raqqa']").first.click()
    panel = reader.page.locator('[data-panel="place"]')
    expect(panel.locator(".cm-line-source a")).to_have_attribute("href", re.compile("^https?://"))
    with reader.page.expect_download(timeout=60_000) as saved:
        reader.page.get_by_role("button", name="Save a picture of this region").click()
    assert saved.value.suggested_filename.endswith("-raqqa.png")
    with Image.open(saved.value.path()) as picture:
        assert picture.width == WIDTH_PX
    reader.page.get_by_role("button", name="Whole country").click()
    expect(reader.page.get_by_role("button", name="Save this view as a picture")).to_be_visible()
