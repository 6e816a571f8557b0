"""The Folium map: a constant, tiny script that fetches everything from the server that it came from."""

import re

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.web_map.folium_map import build_map
from controlmap.render.web_map.map_assets import MapAssets, map_assets

MOST_BYTES = 2000
"""Size of the script that a Folium host sends again on every run."""
FOLDER = "static/built/"
_RANDOM_ID = re.compile(r"[0-9a-f]{32}")


@pytest.fixture(scope="module")
def assets(marrow_atlas: Atlas, english: Catalogue) -> MapAssets:
    """The files of the invented edition's map."""
    return map_assets(view_of(marrow_atlas), english)


def page(atlas: Atlas, assets: MapAssets) -> str:
    """Render the complete page that Folium makes of the map, with its random ids replaced."""
    drawn: str = build_map(assets, atlas.edition.manifest.bounds, FOLDER).get_root().render()
    return _RANDOM_ID.sub("ID", drawn)


def script(drawn: str) -> str:
    """Return the script that sets up the map, which comes last."""
    return drawn.rpartition("<script>")[2].partition("</script>")[0]


def test_the_script_is_the_same_every_time_it_is_rendered(marrow_atlas: Atlas, assets: MapAssets) -> None:
    marrow_atlas.links()
    assert page(marrow_atlas, assets) == page(marrow_atlas, assets)


def test_the_script_is_tiny(marrow_atlas: Atlas, syria_atlas: Atlas, english: Catalogue, assets: MapAssets) -> None:
    for atlas, files in ((marrow_atlas, assets), (syria_atlas, map_assets(view_of(syria_atlas), english))):
        made = script(page(atlas, files))
        assert "ControlMap.start" in made
        assert len(made.encode()) < MOST_BYTES


def test_the_page_names_no_address_beyond_its_own_server(marrow_atlas: Atlas, assets: MapAssets) -> None:
    drawn = page(marrow_atlas, assets)
    assert re.findall(r"""(?:https?:)?//[a-z][^\s"'<>]*""", re.sub(r"//\s.*", "", drawn)) == []


def test_the_page_fetches_each_file_from_the_folder_given(marrow_atlas: Atlas, assets: MapAssets) -> None:
    drawn = page(marrow_atlas, assets)
    assert [asset.name for asset in assets.all() if f"{FOLDER}{asset.name}" not in drawn] == []
    assert len(re.findall(r"<script src=", drawn)) == len(assets.scripts)
    assert len(re.findall(r'<link rel="stylesheet" href=', drawn)) == len(assets.styles)


def test_no_tiles_are_drawn_by_default(marrow_atlas: Atlas, assets: MapAssets) -> None:
    assert "tileLayer" not in page(marrow_atlas, assets)


def test_the_map_opens_on_the_middle_of_the_editions_ground(marrow_atlas: Atlas, assets: MapAssets) -> None:
    drawn = build_map(assets, marrow_atlas.edition.manifest.bounds, FOLDER)
    assert drawn.location == [12.5, 10.5], "Leaflet wants latitude first"


def test_an_address_cannot_end_the_script_that_contains_it(marrow_atlas: Atlas, assets: MapAssets) -> None:
    bounds = marrow_atlas.edition.manifest.bounds
    made = script(build_map(assets, bounds, "</script><b>/").get_root().render())
    assert "ControlMap.start" in made
    assert "<\\/script>" in made
