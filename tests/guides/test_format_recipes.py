"""The recipes for other tools in docs/formats.md, followed where these are installed: GDAL, QGIS, R, DuckDB, pandas."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import geopandas
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.publish.incidents.joined_incidents import join_file
from tests.guides.guide import COMMANDS, blocks
from tests.outside import find_qgis, find_r

DAY = "2016-12-22"
"""The day of the recipes."""

pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def followed(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which every command of the guide was typed."""
    folder = tmp_path_factory.mktemp("recipes")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for block in blocks(repository / "docs" / "formats.md"):
        if block.language == COMMANDS:
            subprocess.run(["bash", "-ec", block.text], cwd=folder, env={**os.environ, "PATH": path}, check=True)
    return folder


IN_QGIS = """
import json, os, sys
from types import SimpleNamespace
from qgis.core import *
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime, Qt

app = QgsApplication([], False)
app.initQgis()
iface = SimpleNamespace(addVectorLayer=QgsVectorLayer)
{recipe}
zones = iface.addVectorLayer("zones.gpkg|layername=zones", "zones", "ogr")
colours = {{each.value(): each.symbol().color().name() for each in zones.renderer().categories()}}

day = QDateTime(QDate.fromString("{day}", Qt.ISODate), QTime(0, 0), Qt.UTC)
span = QgsDateTimeRange(day, day.addDays(1), True, False)
context = QgsVectorLayerTemporalContext()
context.setLayer(layer)
shown = QgsFeatureRequest().setFilterExpression(layer.temporalProperties().createFilterString(context, span))
zones_shown = sorted(feature["zone"] for feature in layer.getFeatures(shown))

settings = QgsMapSettings()
settings.setLayers([layer])
settings.setExtent(layer.extent())
settings.setOutputSize(QSize(400, 300))
settings.setIsTemporal(True)
settings.setTemporalRange(span)
job = QgsMapRendererSequentialJob(settings)
job.start()
job.waitForFinished()
picture = job.renderedImage()
drawn = sorted({{picture.pixelColor(x, y).name() for x in range(400) for y in range(300)}})
print(json.dumps({{"system": layer.crs().authid(), "zones": zones_shown, "colours": colours, "drawn": drawn}}))
sys.stdout.flush()
os._exit(0)  # Qt's own end of a program without windows may crash
"""


@pytest.mark.gdal
@pytest.mark.qgis
def test_qgis_plays_the_ground_in_the_colours_of_the_style_beside_it(
    repository: Path, followed: Path, syria_atlas: Atlas
) -> None:
    (recipe,) = (block.text for block in blocks(repository / "docs" / "formats.md") if block.language == "py")
    said = subprocess.run(
        [str(find_qgis()), "-c", IN_QGIS.format(recipe=recipe, day=DAY)],
        cwd=followed,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(followed)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = json.loads(said)
    expected = geopandas.read_file(followed / "zones.gpkg", layer="zones")
    assert found["system"] == "EPSG:4326"
    assert found["zones"] == sorted(expected["zone"]) == sorted(syria_atlas.snapshot(DAY)["zone"])
    assert found["colours"] == dict(zip(expected["controller"], expected["colour"].str.lower(), strict=True))
    assert len(found["drawn"]) > len(found["colours"])


def result_of(repository: Path, number: int) -> Any:
    """Return what the last line of a recipe in Python says; a recipe may need those before it."""
    recipes = [block.text for block in blocks(repository / "docs" / "formats.md") if block.language == "python"]
    *before, last = "".join(recipes[: number + 1]).rstrip().splitlines()
    names: dict[str, Any] = {}
    exec("\n".join(before), names)  # noqa: S102 -- the guide itself
    return eval(last, names)  # noqa: S307 -- likewise


@pytest.mark.gdal
def test_the_commands_for_gdal_write_the_zones_in_another_system(followed: Path) -> None:
    said = subprocess.run(
        ["ogrinfo", "-so", "zones-utm.gpkg", "zones"], cwd=followed, check=True, capture_output=True, text=True
    ).stdout
    assert "UTM zone 37N" in said


@pytest.mark.gdal
def test_the_recipe_for_pandas_finds_the_same_ground_as_the_map(
    repository: Path, followed: Path, syria_atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(followed)
    found = result_of(repository, 0)

    expected = syria_atlas.snapshot(DAY).groupby("controller")["area_km2"].sum()
    assert found.round().to_dict() == expected.round().to_dict()


def asked(repository: Path, number: int) -> dict[str, float]:
    """Return the answer of DuckDB to one of the guide's queries, by the first of its two columns."""
    import duckdb

    queries = [block.text for block in blocks(repository / "docs" / "formats.md") if block.language == "sql"]
    return dict(duckdb.connect().execute(queries[number]).fetchall())


@pytest.mark.gdal
def test_the_recipe_for_duckdb_finds_the_same_ground_as_the_map(
    repository: Path, followed: Path, syria_atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(followed)
    expected = syria_atlas.snapshot(DAY).groupby("controller")["area_km2"].sum()
    assert {name: round(km2) for name, km2 in asked(repository, 0).items()} == expected.round().to_dict()


@pytest.mark.gdal
@pytest.mark.r
def test_the_recipe_for_r_finds_the_same_ground_as_the_map(
    repository: Path, followed: Path, syria_atlas: Atlas
) -> None:
    (recipe,) = (block.text for block in blocks(repository / "docs" / "formats.md") if block.language == "r")
    *before, last = recipe.rstrip().splitlines()
    (followed / "recipe.R").write_text("\n".join([*before, f"write.csv({last}, 'r.csv', row.names = FALSE)"]))
    subprocess.run([str(find_r()), "recipe.R"], cwd=followed, check=True)
    rows = [line.replace('"', "").split(",") for line in (followed / "r.csv").read_text().splitlines()[1:]]
    expected = syria_atlas.snapshot(DAY).groupby("controller")["area_km2"].sum()
    assert {name: round(float(km2)) for name, km2 in rows} == expected.round().to_dict()


@pytest.mark.gdal
def test_the_recipe_for_joined_incidents_counts_the_dead_of_each_holder(
    repository: Path, followed: Path, syria_atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    lon, lat = syria_atlas.frontlines(DAY).geometry.iloc[0].interpolate(0.5, normalized=True).coords[0]
    rows = [f"{DAY},{lat},{lon},{dead}" for dead in (3, 4)]
    (followed / "events.csv").write_text("\n".join(["date,lat,lon,fatalities", *rows]), encoding="utf-8")
    join_file(syria_atlas, followed / "events.csv", followed / "joined.parquet", JoinOptions())
    monkeypatch.chdir(followed)
    assert result_of(repository, 1).tolist() == [7]
    assert list(asked(repository, 1).values()) == [7]
