"""The files that the browser fetches: named by content, each piece of ground once, and small enough for a slow line."""

import gzip
import json
from collections import Counter
from dataclasses import replace
from typing import Any, Final

import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.text import LocalText
from controlmap.render.web_map.map_assets import Asset, MapAssets, map_assets

MOST_KB: Final = 250
"""Size of all files together as transferred: two seconds on a slow mobile line (1 Mbit/s)."""
KEPT_DECIMALS: Final = 4
SPOT_EVERY_DEGREES: Final = 0.02
ASTRAY_DEGREES: Final = 0.0005
"""Some 50 m: a pixel at zoom 11, beyond which this map is not read."""


@pytest.fixture(scope="module")
def assets(marrow_atlas: Atlas, english: Catalogue) -> MapAssets:
    """The files of the invented edition's map."""
    return map_assets(view_of(marrow_atlas), english)


def payload(asset: Asset) -> dict[str, Any]:
    """Parse a JSON file."""
    parsed: dict[str, Any] = json.loads(asset.content)
    return parsed


def numbers(value: Any) -> list[float]:
    """Return every number in nested lists."""
    return [number for item in value for number in numbers(item)] if isinstance(value, list) else [value]


def test_a_file_of_the_same_content_has_the_same_name(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert map_assets(view_of(Atlas(marrow_atlas.edition)), english) == map_assets(view_of(marrow_atlas), english)


def test_only_the_files_whose_content_changed_get_a_new_name(
    marrow_atlas: Atlas, english: Catalogue, assets: MapAssets
) -> None:
    manifest = marrow_atlas.edition.manifest.model_copy(update={"title": LocalText({"en": "Another title"})})
    renamed = map_assets(view_of(Atlas(replace(marrow_atlas.edition, manifest=manifest))), english)
    assert renamed.words.name != assets.words.name
    assert (renamed.base, renamed.day, renamed.scripts) == (assets.base, assets.day, assets.scripts)

    holds = tuple(hold for hold in marrow_atlas.edition.holds if hold.zone != "kernel")
    redrawn = map_assets(view_of(Atlas(replace(marrow_atlas.edition, holds=holds))), english)
    assert redrawn.day.name != assets.day.name
    assert redrawn.base == assets.base


def test_names_are_valid_in_an_address(assets: MapAssets) -> None:
    names = [asset.name for asset in assets.all()]
    assert len(set(names)) == len(names)
    assert all(name.isascii() and not set(name) & set(" /?#%&") for name in names)


def test_leaflet_is_served_from_here_in_one_file_with_its_plugins(assets: MapAssets) -> None:
    (script,), (style,) = assets.scripts, assets.styles
    assert 0 < script.content.index(b"Leaflet 1.9.4") < script.content.index(b"window.ControlMap")
    assert style.content.index(b".leaflet-pane") < style.content.index(b".cm-frame")


def test_every_holding_is_drawn_once(marrow_atlas: Atlas, assets: MapAssets) -> None:
    drawn = [(holding["zone"], holding["controller"]) for holding in payload(assets.day)["holdings"]]
    assert drawn == [tuple(holding) for holding in marrow_atlas.map().holdings]


def test_every_holding_has_a_name_a_holder_and_an_area_to_show(assets: MapAssets) -> None:
    words = payload(assets.words)
    for holding in payload(assets.day)["holdings"]:
        assert words["zones"][holding["zone"]]["name"]
        assert words["holders"][holding["controller"]]["heldBy"].startswith("Held by")
        low, high = holding["bounds"]
        assert low < holding["km2"] < high
    assert "{km2} km²" in words["area"]
    assert all(gap in words["areaRange"] for gap in ("{km2}", "{low}", "{high}"))


def test_geometry_has_four_decimals_and_no_ring_is_lost(marrow_atlas: Atlas, assets: MapAssets) -> None:
    for holding, ground in zip(payload(assets.day)["holdings"], marrow_atlas.map().grounds, strict=True):
        rings = [ring for polygon in holding["geometry"]["coordinates"] for ring in polygon]
        assert len(rings) == len(shapely.get_rings(shapely.get_parts(ground)))
        assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in rings)
        assert all(number == round(number, KEPT_DECIMALS) for number in numbers(rings))


def test_every_front_has_its_basis(marrow_atlas: Atlas, assets: MapAssets) -> None:
    drawn = payload(assets.day)["fronts"]
    fronts = marrow_atlas.fronts()
    assert [front["basis"] for front in drawn] == [str(fronts[front["id"]].stretches[0].hold.basis) for front in drawn]
    assert Counter(front["basis"] for front in drawn) == Counter(
        str(front.basis) for front in marrow_atlas.map().fronts
    )


def test_every_statement_highlights_the_zones_it_names_and_those_of_its_places(assets: MapAssets) -> None:
    lit = payload(assets.day)["statements"]
    assert lit == {
        "l1-plain": {"zones": ["south"], "places": ["pith"]},
        "l2-fleet": {"zones": [], "places": []},
        "l3-hills": {"zones": ["north"], "places": []},
        "l4-talks": {"zones": [], "places": ["harbour"]},
    }


def test_text_is_in_the_labels_file_only(assets: MapAssets) -> None:
    assert not [
        name for name in ("Pith", "Crown", "Marrow") if name.encode() in assets.base.content + assets.day.content
    ]


def test_the_shipped_map_is_small_enough_for_a_slow_line(syria_atlas: Atlas, english: Catalogue) -> None:
    sizes = {a.name: len(gzip.compress(a.content, 6, mtime=0)) for a in map_assets(view_of(syria_atlas), english).all()}
    total = sum(sizes.values()) / 1000
    listed = ", ".join(f"{name} {size / 1000:.1f}" for name, size in sizes.items())
    print(f"{total:.0f} kB gzipped: {listed}")
    assert total <= MOST_KB, f"{total:.0f} kB gzipped: {listed}"


def test_the_shipped_map_draws_every_holding_once(syria_atlas: Atlas, english: Catalogue) -> None:
    drawn = payload(map_assets(view_of(syria_atlas), english).day)["holdings"]
    assert [(one["zone"], one["controller"]) for one in drawn] == [tuple(one) for one in syria_atlas.map().holdings]
    assert all(one["label_spots"] for one in drawn)


def test_drawn_ground_has_no_gaps_and_fronts_run_along_its_edges(syria_atlas: Atlas, english: Catalogue) -> None:
    day = payload(map_assets(view_of(syria_atlas), english).day)
    grounds = [shapely.from_geojson(json.dumps(holding["geometry"])) for holding in day["holdings"]]
    assert shapely.coverage_is_valid(grounds)
    fronts = shapely.union_all([shapely.from_geojson(json.dumps(front["geometry"])) for front in day["fronts"]])
    spots = shapely.points(shapely.get_coordinates(shapely.segmentize(fronts, SPOT_EVERY_DEGREES)))
    astray = shapely.distance(spots, shapely.union_all([ground.boundary for ground in grounds]))
    assert astray.max() < ASTRAY_DEGREES


def test_a_zones_name_lies_on_its_own_ground(syria_atlas: Atlas, english: Catalogue) -> None:
    astray = [
        (holding["zone"], spot)
        for holding in payload(map_assets(view_of(syria_atlas), english).day)["holdings"]
        for spot in holding["label_spots"]
        if (found := syria_atlas.map().holding_at(*spot)) is None or found.zone != holding["zone"]
    ]
    assert astray == []
