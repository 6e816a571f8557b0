"""Days composed in the browser equal the days painted in Python."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import numpy as np
import pytest
import shapely
from playwright.sync_api import Browser

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.render.web_map.geometry_payload import change_payload, day_payload

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

DAYS = ("2015-09-30", "2016-03-01", "2016-12-22", "2017-09-05", "2017-12-14")
SPOTS = 2000
NEAR_A_LINE = 2e-4
"""Degrees: drawn coordinates have four decimals, so a spot within some twenty metres of a line may change sides."""
MOST_OFF = 1e-3


@pytest.fixture(scope="module")
def composed(browser: Browser, shipped_site: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return what the page composes for some days, and for the change between the first and the last."""
    folder = tmp_path_factory.mktemp("site")
    for name, content in shipped_site.items():
        (folder / name).write_bytes(content)
    with browser.new_page() as page:
        page.goto((folder / "index.html").as_uri())
        page.wait_for_function("() => ControlMapSite.mosaic")
        days = page.evaluate("(days) => days.map((day) => ControlMapSite.mosaic.day(day))", list(DAYS))
        change = page.evaluate("([a, b]) => ControlMapSite.mosaic.handovers(a, b)", [DAYS[0], DAYS[-1]])
    return {"days": dict(zip(DAYS, days, strict=True)), "change": change}


def shape(geometry: dict[str, Any]) -> Any:
    return shapely.from_geojson(json.dumps(geometry))


@pytest.mark.parametrize("day", DAYS)
def test_every_spot_has_the_holder_that_was_painted(syria_atlas: Atlas, composed: Any, day: str) -> None:
    painted = syria_atlas.map(date.fromisoformat(day))
    west, south, east, north = syria_atlas.edition.border.bounds
    random = np.random.default_rng(20171214)
    spots = np.asarray(shapely.points(random.uniform((west, south), (east, north), (4 * SPOTS, 2))))
    lines = shapely.union_all([ground.boundary for ground in painted.grounds])
    spots = spots[shapely.intersects(syria_atlas.edition.border, spots)][:SPOTS]
    spots = spots[shapely.distance(spots, lines) > NEAR_A_LINE]
    assert len(spots) > 0.95 * SPOTS
    holdings = composed["days"][day]["holdings"]
    assert [(one["zone"], one["controller"]) for one in holdings] == [tuple(one) for one in painted.holdings]
    for holding, ground in zip(holdings, painted.grounds, strict=True):
        drawn = shape(holding["geometry"])
        assert (shapely.intersects(drawn, spots) == shapely.intersects(ground, spots)).all(), holding["zone"]


@pytest.mark.parametrize("day", DAYS)
def test_ground_and_fronts_have_the_same_area_and_length_as_painted(
    syria_atlas: Atlas, composed: Any, day: str
) -> None:
    view, got = view_of(syria_atlas, date.fromisoformat(day)), composed["days"][day]
    for holding, ground, km2 in zip(got["holdings"], view.map.grounds, view.map.areas_km2, strict=True):
        drawn = shape(holding["geometry"])
        assert drawn.is_valid
        assert drawn.area == pytest.approx(ground.area, rel=MOST_OFF)
        assert holding["km2"] == pytest.approx(km2, rel=MOST_OFF, abs=0.01)
    by_basis: dict[str, float] = {}
    for front in got["fronts"]:
        by_basis[front["basis"]] = by_basis.get(front["basis"], 0.0) + shape(front["geometry"]).length
    painted: dict[str, float] = {}
    for front in view.map.fronts:
        painted[str(front.basis)] = painted.get(str(front.basis), 0.0) + front.line.length
    assert by_basis == pytest.approx(painted, rel=MOST_OFF)


@pytest.mark.parametrize("day", DAYS)
def test_the_data_of_a_composed_day_equal_what_the_dashboard_sends(syria_atlas: Atlas, composed: Any, day: str) -> None:
    # Sent through JSON, as the browser gets it, since JSON has no tuples.
    sent = json.loads(json.dumps(day_payload(view_of(syria_atlas, date.fromisoformat(day)))))
    got = composed["days"][day]
    for name in ("zone", "controller", "bounds", "shared", "label_spots"):
        assert [one[name] for one in got["holdings"]] == [one[name] for one in sent["holdings"]], name
    assert got["labels"]["en"] == sent["labels"]["en"]
    assert (got["day"], got["main"], got["statements"]) == (sent["day"], sent["main"], sent["statements"])


def test_a_composed_change_equals_what_the_dashboard_sends(syria_atlas: Atlas, composed: Any) -> None:
    sent = change_payload(syria_atlas.compare(date.fromisoformat(DAYS[0]), date.fromisoformat(DAYS[-1])))
    got = {(one["from"], one["to"]): one["km2"] for one in composed["change"]["handovers"]}
    assert got == pytest.approx({(one["from"], one["to"]): one["km2"] for one in sent["handovers"]}, abs=0.06)
