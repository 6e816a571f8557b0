"""Legend, insets and buttons never cover ground, whatever shape the country has."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from controlmap.atlas.opening import open_edition
from controlmap.publish.site.static_site import export_site
from tests.browser.conftest import OpenSite, dashboard
from tests.browser.reader import Reader
from tests.browser.site_reader import SiteReader
from tests.browser.watched_pages import NewPage
from tests.made_country import SHAPES, made_country

pytestmark = pytest.mark.browser

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


STILL = """() => new Promise((done) => {
  let before = '', times = 0;
  const look = () => {
    const stage = document.querySelector('.cm-stage'), size = ControlMap.map().getSize();
    const { x, y, width, height } = document.querySelector('.cm-stage path.cm-border').getBoundingClientRect();
    const now = [innerWidth, innerHeight, x, y, width, height].join();
    times = now === before && size.x === stage.clientWidth && size.y === stage.clientHeight ? times + 1 : 0;
    before = now;
    if (times > 20) done();
    else requestAnimationFrame(look);
  };
  look();
})"""
"""Waits until the map fills its frame and has not moved for a third of a second."""

COLUMN = """() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  return {
    column: box('.cm-insets').top - box('.cm-stage > .cm-legend').bottom,
    share: box('path.cm-border').width / box('.cm-stage').width,
  };
}"""


def made(country: str, folder: Path) -> Path:
    """Write a new edition of a country, and publish it as it is."""
    export_site(open_edition(str(made_country(country, folder / "edition"))), folder / "site")
    return folder / "site"


def measured(reader: Reader | SiteReader, width: int, height: int) -> dict[str, Any]:
    reader.page.set_viewport_size({"width": width, "height": height})
    reader.run_in_map(STILL)
    found: dict[str, Any] = reader.run_in_map(COVERED)
    return found


def expect_clear(reader: Reader | SiteReader, shape: str, langs: Iterable[str]) -> None:
    for lang in langs:
        reader.enter(lang=lang)
        for width, height in SIZES:
            found = measured(reader, width, height)
            where = f"{shape} {lang} {width}: {found}"
            assert not any((*found["legend"], *found["insets"], *found["buttons"])), where
            assert all(share <= SOMEWHAT for share in found["callouts"]), where
            assert found["inside"], where


def check(open_site: OpenSite, tmp_path: Path, shape: str) -> None:
    site = made(SHAPES[shape], tmp_path)
    for lang, file in (("en", "index.html"), ("ar", "ar.html")):
        page = site / file
        page.rename(site / "index.html")
        expect_clear(open_site(site.as_uri()), shape, [lang])


@pytest.mark.thorough
def test_the_legend_leaves_every_island_in_sight(open_site: OpenSite, tmp_path: Path) -> None:
    check(open_site, tmp_path, "islands")


@pytest.mark.thorough
@pytest.mark.exhaustive
@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "islands"])
def test_furniture_covers_no_ground_of_a_country_of_any_shape(open_site: OpenSite, tmp_path: Path, shape: str) -> None:
    check(open_site, tmp_path, shape)


@pytest.mark.thorough
@pytest.mark.exhaustive
@pytest.mark.parametrize("shape", SHAPES)
def test_furniture_of_the_dashboard_covers_no_ground_either(
    repository: Path, new_page: NewPage, tmp_path: Path, shape: str
) -> None:
    edition = made_country(SHAPES[shape], tmp_path / "edition")
    with dashboard(repository, tmp_path, edition) as address:
        page, notes = new_page(address)
        expect_clear(Reader(page, address, notes), shape, ("en", "ar"))
        page.goto("about:blank")


@pytest.mark.thorough
def test_the_legend_and_the_inset_share_a_column_where_that_leaves_more_room(
    open_site: OpenSite, libya_site_folder: Path
) -> None:
    reader = open_site(libya_site_folder.as_uri()).enter()
    found = reader.run_in_map(COLUMN)
    assert found["column"] > 0, "the legend is above the inset, and not on it"
    assert found["share"] > 0.6, "of the width of the map is the country"
