"""The static edition's map beside a text page: it fits the column that the page leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from controlmap.render.page_list import PUBLISHED_PAGES
from tests.browser.conftest import OpenSite

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

FITS = """() => {
  const map = ControlMap.map(), box = map.getContainer().getBoundingClientRect();
  const inside = (ground) => {
    const { left, right, top, bottom } = ground.getBoundingClientRect();
    return left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
  };
  const grounds = [...document.querySelectorAll(".cm-stage > .leaflet-container path.cm-zone")];
  return map.getSize().x === Math.round(box.width) && grounds.length > 0 && grounds.every(inside);
}"""
"""Return whether the map has its container's width, and the whole country is inside."""


@pytest.mark.parametrize("page", [page.name for page in PUBLISHED_PAGES if page.has_map])
def test_an_address_with_a_page_shows_the_whole_country_beside_it(
    open_site: OpenSite, site_folder: Path, page: str
) -> None:
    reader = open_site(site_folder.as_uri()).enter(page)
    reader.page.wait_for_function(FITS)
