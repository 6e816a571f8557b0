"""The exported files in tools that others use: GDAL's own, and QGIS's style as XML."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import geopandas as gpd
import pandas as pd
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.publish.tables import gdal_files
from controlmap.publish.tables.zone_tables import ENDINGS, export_fronts, export_ground, export_zones
from controlmap.render.line_styles import FRONT_STYLES

DATE = {".gpkg": "Date", ".zip": "Date", ".csv": "Date", ".fgb": "DateTime"}
"""FlatGeobuf has no type for a day without a time."""


def described(path: Path) -> str:
    """Return what GDAL says of a file."""
    name = f"/vsizip/{path}" if path.suffix == ".zip" else str(path)
    return subprocess.run(["ogrinfo", "-al", "-so", name], check=True, capture_output=True, text=True).stdout


@pytest.mark.gdal
@pytest.mark.parametrize("form", DATE)
def test_gdal_sees_types_geometry_and_coordinate_system(marrow_atlas: Atlas, tmp_path: Path, form: str) -> None:
    export_zones(marrow_atlas, None, tmp_path / f"zones{form}")
    said = described(tmp_path / f"zones{form}")

    assert f"day: {DATE[form]} (" in said
    assert "area_km2: Real (" in said
    assert "controller: String (" in said
    assert "Feature Count: 3" in said
    assert "Geometry: None" not in said.partition("Layer name: sources")[0]
    assert "WGS 84" in said or "GCS_WGS_1984" in said


@pytest.mark.parametrize("form", ENDINGS)
def test_the_same_content_is_the_same_file(
    marrow_atlas: Atlas, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    export_zones(marrow_atlas, None, tmp_path / f"zones{form}")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    export_zones(marrow_atlas, None, tmp_path / "other" / f"zones{form}")

    assert (tmp_path / f"zones{form}").read_bytes() == (tmp_path / "other" / f"zones{form}").read_bytes()


@pytest.mark.parametrize("form", [".gpkg", ".geojson", ".parquet", ".fgb"])
def test_names_and_colours_are_beside_the_ids(marrow_atlas: Atlas, tmp_path: Path, form: str) -> None:
    export_zones(marrow_atlas, None, tmp_path / f"zones{form}")
    read = gpd.read_parquet if form == ".parquet" else gpd.read_file
    table = read(tmp_path / f"zones{form}").set_index("zone")
    actor = next(actor for actor in marrow_atlas.edition.actors if actor.id == "league")

    assert table["controller_en"]["north"] == actor.name.say("en")
    assert table["controller_ar"]["north"] == actor.name.say("ar")
    assert table["colour"]["north"].startswith("#")


def test_a_shapefile_has_short_names_and_a_legend_of_the_long_ones(marrow_atlas: Atlas, tmp_path: Path) -> None:
    export_fronts(marrow_atlas, None, tmp_path / "fronts.zip")
    with zipfile.ZipFile(tmp_path / "fronts.zip") as archive:
        names, legend = archive.namelist(), archive.read("fronts-legend.csv").decode("utf-8")
    table = gpd.read_file(tmp_path / "fronts.zip")

    assert names[:2] == ["fronts.cpg", "fronts.dbf"]
    assert {"fronts-legend.csv", "fronts-sources.csv", "fronts.qml", "fronts.prj"} <= set(names)
    assert "left_ctrl,left_controller\r\n" in legend
    assert "l_ctrl_ar,left_controller_ar\r\n" in legend
    assert all(len(name) <= 10 for name in table.columns)


def test_a_list_of_sources_is_cut_after_a_whole_id() -> None:
    cell = ";".join(f"source-{number}" for number in range(60))

    assert cell.startswith(gdal_files._cut(cell) + ";")
    assert gdal_files._cut("short") == "short"


def test_the_ground_of_all_days_has_dates_and_is_each_days_map(syria_atlas: Atlas, tmp_path: Path) -> None:
    table = syria_atlas.ground_over_time()
    for day in map(pd.Timestamp, ("2015-09-30", "2016-12-22", "2017-12-14")):
        shown = table[(table["from"] <= day) & ~(table["until"] <= day)].set_index(["zone", "controller"])
        expected = syria_atlas.snapshot(day).set_index(["zone", "controller"])
        assert shown["area_km2"].sort_index().round(0).equals(expected["area_km2"].sort_index().round(0))


def test_the_layer_of_all_days_has_dates_and_a_style_for_the_temporal_controller(
    marrow_atlas: Atlas, tmp_path: Path
) -> None:
    count = export_ground(marrow_atlas, tmp_path / "ground.gpkg")
    back = gpd.read_file(tmp_path / "ground.gpkg")
    temporal = ElementTree.parse(tmp_path / "ground.qml").getroot().find("temporal")  # noqa: S314 -- our own

    assert len(back) == count
    assert back["until"].isna().sum() == len(marrow_atlas.snapshot())
    assert temporal is not None
    assert (temporal.get("startField"), temporal.get("endField")) == ("from", "until")


def test_the_style_has_every_holder_in_its_colour(syria_atlas: Atlas, tmp_path: Path) -> None:
    export_zones(syria_atlas, None, tmp_path / "zones.geojson")
    style = ElementTree.parse(tmp_path / "zones.qml").getroot()  # noqa: S314 -- our own

    assert {each.get("value") for each in style.iter("category")} == set(syria_atlas.snapshot()["controller"])
    assert len(list(style.iter("symbol"))) == len(list(style.iter("category")))


def test_the_style_of_fronts_has_the_dashes_of_the_map(syria_atlas: Atlas, tmp_path: Path) -> None:
    export_fronts(syria_atlas, None, tmp_path / "fronts.geojson")
    style = ElementTree.parse(tmp_path / "fronts.qml").getroot()  # noqa: S314 -- our own
    named = {each.get("value"): each.get("symbol") for each in style.iter("category")}
    options = {
        symbol.get("name"): {each.get("name"): each.get("value") for each in symbol.iter("Option")}
        for symbol in style.iter("symbol")
    }

    for basis, line in FRONT_STYLES.items():
        assert options[named[basis]].get("customdash", "") == line.dash.replace(" ", ";"), basis
        assert options[named[basis]]["line_width"] == str(line.width_px)
