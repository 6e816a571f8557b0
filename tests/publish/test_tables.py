import json
from pathlib import Path

import geopandas as gpd
import pyogrio
import pytest
import shapely
from pyogrio.errors import DataSourceError

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.publish.tables.zone_tables import ENDINGS, TILED, export_fronts, export_zones
from tests.publish.atlases import drawn, edition_at

PROPERTIES = [
    *("zone", "controller", "day", "basis", "area_km2", "area_low_km2", "area_high_km2", "share", "sources"),
    *("zone_en", "zone_ar", "controller_en", "controller_ar", "colour"),
]
CREDITS = {
    "title": "Who holds Marrow",
    "licence": "CC BY 4.0. Drawn by hand.",
    "citation": "The controlmap authors, Who holds Marrow, an invented edition.",
    "source": "The Marrow Gazette, analysis datelined Pith, 2020-06-14 to 2020-06-19",
}


@pytest.fixture(scope="module")
def atlas(marrow: Path) -> Atlas:
    return Atlas(edition_at(marrow))


def test_geojson_has_exactly_the_documented_properties_and_credits(atlas: Atlas, tmp_path: Path) -> None:
    export_zones(atlas, None, tmp_path / "zones.geojson")
    collection = json.loads((tmp_path / "zones.geojson").read_text(encoding="utf-8"))

    assert list(collection["features"][0]["properties"]) == PROPERTIES
    assert {name: collection[name] for name in CREDITS} == CREDITS
    assert set(collection) == {"type", "features", "sources", *CREDITS}


def test_outer_rings_run_counter_clockwise_and_holes_clockwise(atlas: Atlas, tmp_path: Path) -> None:
    export_zones(atlas, None, tmp_path / "zones.geojson")
    collection = json.loads((tmp_path / "zones.geojson").read_text(encoding="utf-8"))
    rings = [polygon for feature in collection["features"] for polygon in feature["geometry"]["coordinates"]]

    assert any(len(polygon) > 1 for polygon in rings)
    for shell, *holes in rings:
        assert shapely.is_ccw(shapely.LinearRing(shell))
        assert not any(shapely.is_ccw(shapely.LinearRing(hole)) for hole in holes)


def test_topojson_geopackage_and_geoparquet_contain_the_credits(atlas: Atlas, tmp_path: Path) -> None:
    for form in (".topojson", ".gpkg", ".parquet"):
        export_zones(atlas, None, tmp_path / f"zones{form}")

    topology = json.loads((tmp_path / "zones.topojson").read_text(encoding="utf-8"))
    assert {name: topology[name] for name in CREDITS} == CREDITS
    assert pyogrio.read_info(tmp_path / "zones.gpkg")["layer_metadata"] == CREDITS
    attributes = gpd.read_parquet(tmp_path / "zones.parquet").attrs
    assert {name: attributes[name] for name in CREDITS} == CREDITS
    assert set(attributes) == {"sources", *CREDITS}


def test_csv_has_the_properties_and_the_geometry_as_text(atlas: Atlas, tmp_path: Path) -> None:
    export_zones(atlas, None, tmp_path / "zones.csv")
    header, first, *_ = (tmp_path / "zones.csv").read_text(encoding="utf-8").splitlines()

    assert header.split(",") == [*PROPERTIES, "WKT"]
    assert '"MULTIPOLYGON (((' in first


def test_fronts_name_the_holder_on_either_side(atlas: Atlas, tmp_path: Path) -> None:
    assert export_fronts(atlas, None, tmp_path / "fronts.geojson") == 2
    first = json.loads((tmp_path / "fronts.geojson").read_text(encoding="utf-8"))["features"][0]

    assert first["geometry"]["type"] == "MultiLineString"
    assert (first["properties"]["left_controller"], first["properties"]["right_controller"]) == ("crown", "league")


@pytest.mark.parametrize("form", [form for form in ENDINGS if form not in TILED])
def test_a_day_without_a_front_is_a_file_without_features(atlas: Atlas, tmp_path: Path, form: str) -> None:
    quiet = drawn(atlas.edition, [])

    assert export_fronts(quiet, None, tmp_path / f"fronts{form}") == 0
    if form not in {".csv", ".kml"}:  # to GDAL, a layer without features has no type
        read = gpd.read_parquet if form == ".parquet" else gpd.read_file
        assert len(read(tmp_path / f"fronts{form}")) == 0


@pytest.mark.parametrize(("name", "said"), [("a.shp", "the ending '.shp' is not known"), ("a", "it has no ending")])
def test_an_unknown_name_ending_is_refused_with_the_known_ones(
    atlas: Atlas, tmp_path: Path, name: str, said: str
) -> None:
    with pytest.raises(ExportError) as refused:
        export_zones(atlas, None, tmp_path / name)

    known = ", ".join(ENDINGS)
    assert ".kml" in known
    assert str(refused.value) == f"'{tmp_path / name}' cannot be written: {said}. Use one of {known}."


def test_a_name_ending_in_capitals_is_the_same_ending(atlas: Atlas, tmp_path: Path) -> None:
    export_zones(atlas, None, tmp_path / "ZONES.GEOJSON")

    assert len(gpd.read_file(tmp_path / "ZONES.GEOJSON")) == 3


def test_a_library_that_fails_leaves_the_old_file_and_no_temporary_one(
    atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, *_: object, **__: object) -> None:
        path.write_bytes(b"half")
        raise DataSourceError("sqlite3_exec() failed: database or disk is full")

    (tmp_path / "zones.gpkg").write_bytes(b"old")
    monkeypatch.setattr("pyogrio.raw.write", fail)
    with pytest.raises(ExportError, match="GDAL could not finish it"):
        export_zones(atlas, None, tmp_path / "zones.gpkg")

    assert (tmp_path / "zones.gpkg").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "zones.gpkg"]


def test_kml_contains_the_credits_names_and_the_holders_colours(atlas: Atlas, tmp_path: Path) -> None:
    export_zones(atlas, None, tmp_path / "zones.kml")
    text = (tmp_path / "zones.kml").read_text(encoding="utf-8")
    names = gpd.read_file(tmp_path / "zones.kml")["Name"].tolist()

    assert all(words in text for words in CREDITS.values())
    assert names == [zone.name.say("en") for zone in atlas.edition.zones]
    crown = next(actor for actor in atlas.edition.actors if actor.id == "crown")
    assert crown.colour is not None
    red, green, blue = crown.colour[1:3], crown.colour[3:5], crown.colour[5:7]
    style = text.partition('<Style id="crown">')[2].partition("</Style>")[0]
    assert f"<PolyStyle><color>b0{blue}{green}{red}</color></PolyStyle>" in style
