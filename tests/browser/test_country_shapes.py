"""Legend, insets and buttons never cover ground, whatever shape the country has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from controlmap.atlas.opening import open_edition
from controlmap.publish.site.static_site import export_site
from tests.browser.conftest import OpenSite
from tests.made_country import made_country

pytestmark = pytest.mark.browser

SHAPES = {
    "tall": "Chile",
    "wide": "Nepal",
    "islands": "Bahamas",
    "date-line": "Fiji",
    "notch": "Senegal",
    "compact": "Uruguay",
}
SIZES = ((1366, 768), (1280, 800), (768, 1024), (390, 844))
SOMEWHAT = 0.08
"""Share of a callout that may hide ground: its leader has to be short."""

COVERED = """() => {
  const border = document.querySelector('.cm-stage path.cm-border');
  const matrix = border.getScreenCTM().inverse();
  const share = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    let on = 0, all = 0;
    for (let x = left + 1; x < right; x += 3)
      for (let y = top + 1; y < bottom; y += 3, all++)
        if (border.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix))) on++;
    return all ? on / all : 0;
  };
  const found = (selector) => [...document.querySelectorAll(selector)].map(share);
  const stage = document.querySelector('.cm-stage').getBoundingClientRect();
  const ground = border.getBoundingClientRect();
  return {
    legend: found('.cm-stage > .cm-legend'), insets: found('.cm-stage .cm-inset'),
    buttons: found('.leaflet-control-zoom a'), callouts: found('.cm-callout'),
    inside: ground.left >= stage.left && ground.right <= stage.right
      && ground.top >= stage.top && ground.bottom <= stage.bottom,
  };
}"""


def made(country: str, folder: Path) -> Path:
    """Write a new edition of a country, and publish it as it is."""
    export_site(open_edition(str(made_country(country, folder / "edition"))), folder / "site")
    return folder / "site"


def measured(page: Page, address: str, width: int, height: int) -> dict[str, Any]:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(address)
    page.locator("path.cm-border").wait_for(state="attached")
    page.locator(".cm-legend").wait_for(state="attached")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found: dict[str, Any] = page.evaluate(COVERED)
    return found


def check(open_site: OpenSite, tmp_path: Path, shape: str) -> None:
    site = made(SHAPES[shape], tmp_path)
    reader = open_site(site.as_uri())
    for file in ("index.html", "ar.html"):
        for width, height in SIZES:
            found = measured(reader.page, f"{site.as_uri()}/{file}", width, height)
            where = f"{shape} {file} {width}: {found}"
            assert not any((*found["legend"], *found["insets"], *found["buttons"])), where
            assert all(share <= SOMEWHAT for share in found["callouts"]), where
            assert found["inside"], where


@pytest.mark.thorough
def test_the_legend_leaves_every_island_in_sight(open_site: OpenSite, tmp_path: Path) -> None:
    check(open_site, tmp_path, "islands")


@pytest.mark.thorough
@pytest.mark.exhaustive
@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "islands"])
def test_furniture_covers_no_ground_of_a_country_of_any_shape(open_site: OpenSite, tmp_path: Path, shape: str) -> None:
    check(open_site, tmp_path, shape)
