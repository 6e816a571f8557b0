"""An edition of a country on both sides of the date line: counted in one piece, written as RFC 7946 has it."""

import json
import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.opening import open_edition
from controlmap.authoring.canonical import drift
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.scaffold.natural_earth import find_country, read_rows, read_shapes
from controlmap.authoring.steps.ground import Drawn, draw
from controlmap.authoring.store.features import features_in
from controlmap.checks.check import check_edition
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId
from controlmap.painting.geodesy import area_km2
from controlmap.publish.datapackage import datapackage
from controlmap.publish.tables.zone_tables import export_zones
from controlmap.render.blocks.history_block import point_panel
from controlmap.render.picture.sheet import Sheet
from controlmap.render.point_id import point_id, read_point
from controlmap.render.web_map.geometry_payload import base_payload, basemap_payload, day_payload
from tests.made_country import made_country

WEST, EAST = (178.0, -17.8), (-179.95, -16.8)
"""Ground of Fiji on either side of the date line."""


@pytest.fixture(scope="module")
def fiji(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_country("Fiji", tmp_path_factory.mktemp("made") / "fiji")


@pytest.fixture(scope="module")
def atlas(fiji: Path) -> Atlas:
    return open_edition(fiji)


def longitudes(value: object) -> list[float]:
    """Return every longitude of a payload's positions."""
    if isinstance(value, dict):
        return [lon for each in value.values() for lon in longitudes(each)]
    if isinstance(value, list | tuple):
        if len(value) == 2 and all(isinstance(number, float | int) for number in value):
            return [float(value[0])]
        return [lon for each in value for lon in longitudes(each)]
    return []


def test_the_files_are_within_180_degrees_and_the_bounds_cross_the_line(fiji: Path) -> None:
    assert "bounds: [174.2194, -22.0805, -177.8467, -12.1058]" in (fiji / "edition.yaml").read_text("utf-8")
    for file in fiji.rglob("*.geojson"):
        assert drift(file) is None
        for feature in features_in(file.read_text("utf-8")):
            shape = shapely.geometry.shape(feature["geometry"])
            assert shape.is_valid
            assert max(np.abs(shapely.get_coordinates(shape)[:, 0])) <= 180
            if shape.area and file.stem != "neighbours":
                assert shape.bounds[2] - shape.bounds[0] > 350, "cut at the line, with ground on both sides"


def test_the_country_is_in_one_piece_with_all_its_ground(atlas: Atlas) -> None:
    west, _, east, _ = atlas.edition.border.bounds
    assert (round(west, 1), round(east, 1)) == (174.6, 181.8)
    known = read_shapes([find_country("Fiji", read_rows())]).iloc[0]
    assert atlas.map().country_km2 == pytest.approx(area_km2(known), rel=1e-4)


def test_the_map_is_given_longitudes_that_run_on_beyond_180_degrees(atlas: Atlas) -> None:
    view = view_of(atlas, None)
    ground = [holding["geometry"] for holding in day_payload(view)["holdings"]]
    for part in (base_payload(atlas.edition)["border"], ground):
        found = longitudes(part)
        assert 174 < min(found) < 180 < max(found) < 182
    around = longitudes(basemap_payload(atlas.edition))
    assert 155 < min(around) < 165
    assert 195 < max(around) < 205


@pytest.mark.parametrize("at", [WEST, EAST])
def test_a_point_on_either_side_answers_by_the_longitude_that_addresses_have(
    atlas: Atlas, at: tuple[float, float]
) -> None:
    lon, lat = at
    assert read_point(point_id(lon % 360, lat)) == at
    assert read_point(point_id(*at), atlas.edition.manifest.bounds) == (lon % 360, lat)
    for each in (lon, lon % 360):
        assert [span.controller for span in atlas.place_history(each, lat).spans] == ["north-front"]
        assert atlas.certainty((each, lat)) is not None
        assert atlas.map().holding_at(each, lat) is not None
    panel = point_panel(view_of(atlas, None), load_catalogue("en"), at)
    assert ("179.950° W" if lon < 0 else "178.000° E") in panel


def test_incidents_on_both_sides_are_found_on_the_map(atlas: Atlas) -> None:
    table = pd.DataFrame(
        {"event_date": ["2024-01-01"] * 3, "latitude": [-17.8, -16.8, 0.0], "longitude": [178.0, -179.95, 0.0]}
    )
    assert atlas.join(table)["on_map"].tolist() == ["inside", "inside", "outside-border"]


def test_what_is_written_for_others_is_cut_at_the_line(atlas: Atlas, tmp_path: Path) -> None:
    export_zones(atlas, None, tmp_path / "zones.geojson")
    (feature,) = json.loads((tmp_path / "zones.geojson").read_text("utf-8"))["features"]
    shape = shapely.geometry.shape(feature["geometry"])
    assert (shape.bounds[0], shape.bounds[2]) == (-180, 180)
    assert area_km2(shape) == pytest.approx(atlas.map().country_km2, rel=1e-6)
    assert datapackage(atlas)["spatial"]["bbox"] == [174.2194, -22.0805, -177.8467, -12.1058]


def test_the_picture_shows_the_country_alone(atlas: Atlas) -> None:
    sheet = Sheet(atlas.edition.manifest.bounds, 900, 700)
    (left, _), (right, _) = sheet.spot(*WEST), sheet.spot(EAST[0] + 360, EAST[1])
    assert 0 < left < right < 900
    assert sheet.px_per_km > 0.5


def test_ground_drawn_across_the_line_is_written_in_two_parts(atlas: Atlas) -> None:
    ground = shapely.box(179.5, -17.5, 180.5, -16.5)
    drawn = Drawn(
        zone="north-front", name={"en": "North"}, description={"en": "-"}, unsaid={"en": "-"},
        controller=ActorId("south-army"), since=date(2024, 1, 1), basis=Basis.INFERRED, margin_km=5,
        source="background", note="A test.", ground=ground,
    )  # fmt: skip
    (change,) = (each for file, each in draw(drawn, atlas.edition).items() if file.startswith("zones/"))
    shape: BaseGeometry = shapely.geometry.shape(features_in(change(""))[-1]["geometry"])
    assert sorted(part.bounds for part in shapely.get_parts(shape)) == [
        (-180.0, -17.5, -179.5, -16.5),
        (179.5, -17.5, 180.0, -16.5),
    ]


def test_bounds_round_the_globe_are_reported_with_those_of_the_country(fiji: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(fiji, tmp_path / "fiji")
    text = (
        (copy / "edition.yaml")
        .read_text("utf-8")
        .replace("bounds: [174.2194, -22.0805, -177.8467, -12.1058]", "bounds: [-180, -23, 180, -12]", 1)
    )
    (copy / "edition.yaml").write_text(text, encoding="utf-8")
    edition, problems = read_edition(copy)
    assert isinstance(edition, Edition)
    assert not problems
    (found,) = (problem for problem in check_edition(edition) if problem.code == "M103")
    assert found.message == "bounds go round the globe, and the country lies on both sides of the date line"
    assert found.fix == "write them across that line, [174.58888, -21.71111, -178.21614, -12.47527] or a little wider"
