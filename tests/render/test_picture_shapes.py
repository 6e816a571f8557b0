"""The picture of a country of any shape shows all of it, as large as its sheet allows, beside its legend."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.opening import open_edition
from controlmap.publish.picture import svg_picture
from controlmap.render.picture.sheet import Sheet
from tests.made_country import SHAPES, made_country

SVG = "{http://www.w3.org/2000/svg}"
FILLED = 0.8
"""Share of the sheet's height or width that a country takes."""


@pytest.fixture(scope="module", params=SHAPES)
def atlas(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    folder: Path = tmp_path_factory.mktemp("made") / "edition"
    return open_edition(made_country(SHAPES[request.param], folder, margin_degrees=1.0))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_whole_country_is_on_the_sheet_and_the_legend_beside_it(atlas: Atlas, language: str) -> None:
    picture = ElementTree.fromstring(svg_picture(view_of(atlas), language))  # noqa: S314 -- our own file
    stage, column = (group for group in picture.findall(f"{SVG}g") if "translate" in group.get("transform", ""))
    (frame,) = stage.findall(f"{SVG}rect")
    width, height = float(frame.get("width", 0)), float(frame.get("height", 0))
    x, _ = map(float, stage.get("transform", "")[len("translate(") : -1].split())
    beside = float(column.get("transform", "")[len("translate(") : -1].split()[0])
    assert beside >= x + width or beside < x - 200

    sheet = Sheet(atlas.edition.manifest.bounds, width, height)
    spots = [sheet.spot(lon, lat) for lon, lat in shapely.get_coordinates(atlas.edition.border).tolist()]
    left, right = min(spot[0] for spot in spots), max(spot[0] for spot in spots)
    top, bottom = min(spot[1] for spot in spots), max(spot[1] for spot in spots)
    assert left >= 0
    assert top >= 0
    assert right <= width
    assert bottom <= height
    assert max((right - left) / width, (bottom - top) / height) > FILLED
