"""Polygons as drawing programs and agencies save them: layers, encodings, coordinate systems, broken geometry."""

import functools
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

from controlmap.authoring.reading.read import read_edition
from controlmap.model.hold import Hold
from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]
BOX = shapely.box(10.6, 12.65, 10.8, 12.85)
SAID = ("--value", "basis=inferred", "--value", "margin_km=4", "--value", "sources=general-knowledge", "--value",
        "rank=3", "--value", "note=As drawn.", "--value", "from=2018-01-01")  # fmt: skip
KERNEL = (*SAID, "--value", "zone=kernel", "--value", "controller=crown")


@pytest.fixture
def polygons(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> Command:
    """`import polygons` of a file into a copy of the invented edition."""
    shutil.copytree(marrow, tmp_path / "marrow")
    monkeypatch.chdir(tmp_path)
    return functools.partial(run, monkeypatch, capsys, "import", "polygons", "--edition", "marrow")


def new_holds() -> list[Hold]:
    edition, problems = read_edition(Path("marrow"))
    assert edition is not None
    assert problems == []
    return [hold for hold in edition.holds if hold.note == "As drawn."]


def shapefile(crs: str | None, encoding: str, *names: str) -> None:
    shapes = [shapely.affinity.translate(BOX, 0.02 * step) for step in range(len(names))]
    frame = geopandas.GeoDataFrame({"name": names}, geometry=shapes, crs="EPSG:4326").to_crs(crs or "EPSG:4326")
    frame.to_file("drawn.shp", encoding=encoding)
    Path("drawn.cpg").unlink(missing_ok=True)


def placemark(name: str, west: float) -> str:
    ring = " ".join(f"{lon},{lat},0" for lon, lat in shapely.affinity.translate(BOX, west).exterior.coords)
    return (
        f"<Placemark><name>{name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates>"
        "</LinearRing></outerBoundaryIs></Polygon></Placemark>"
    )


def kml(*folders: str) -> bytes:
    body = "".join(folders)
    return (
        f'<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>{body}</Document></kml>'.encode()
    )


def folder(name: str, *content: str) -> str:
    return f"<Folder><name>{name}</name>{''.join(content)}</Folder>"


@pytest.mark.parametrize(
    ("encoding", "word"), [("cp1256", "دارفور"), ("cp1252", "Mérida-la-Forêt"), ("utf-8", "دارفور")]
)
def test_a_shapefile_without_its_cpg_is_read_by_a_guess_that_is_reported(
    polygons: Command, encoding: str, word: str
) -> None:
    shapefile(None, encoding, word, "plain")
    outcome = polygons("drawn.shp", *KERNEL, "--where", f"name={word}")
    assert outcome.out.startswith("drawn.shp: 1 of 1 polygons became holds."), outcome
    assert f"its encoding was guessed: {encoding}, which makes '{word}'" in outcome.err


def test_a_shapefile_without_its_prj_is_refused_unless_its_system_is_named(polygons: Command) -> None:
    shapefile("EPSG:32632", "utf-8", "plain")
    Path("drawn.prj").unlink()
    outcome = polygons("drawn.shp", *KERNEL)
    assert "it names no coordinate system, and its positions are not degrees: (" in outcome.err
    assert "or name the system with --crs, such as --crs EPSG:32635." in outcome.err
    assert new_holds() == []
    assert polygons("drawn.shp", *KERNEL, "--crs", "EPSG:32632").out.startswith("drawn.shp: 1 of 1")
    assert shapely.hausdorff_distance(new_holds()[0].geometry, BOX) < 2e-5


def test_degrees_without_a_prj_are_read_as_wgs84_and_that_is_said(polygons: Command) -> None:
    shapefile(None, "utf-8", "plain")
    Path("drawn.prj").unlink()
    assert "were read as longitude and latitude in WGS84." in polygons("drawn.shp", *KERNEL).err


def test_every_folder_of_a_kml_is_taken_with_its_name_as_a_column(polygons: Command) -> None:
    Path("drawn.kml").write_bytes(
        kml(folder("War", folder("Crown", placemark("a", 0)), folder("HL", placemark("b", 0.1), placemark("c", 0.2))))
    )
    options = ("--all-layers", "--column", "controller=layer", "--map", "controller:HL=league")
    outcome = polygons("drawn.kml", *SAID, "--value", "zone=kernel", *options)
    assert outcome.out.startswith("drawn.kml: 3 of 3 polygons became holds."), outcome
    assert sorted(hold.controller for hold in new_holds()) == ["crown", "league", "league"]


def test_broken_geometry_is_refused_with_the_option_that_repairs_it(polygons: Command) -> None:
    bow_tie = [[10.4, 12.6], [10.5, 12.7], [10.5, 12.6], [10.4, 12.7], [10.4, 12.6]]
    open_ring = [[10.6, 12.6], [10.7, 12.6], [10.7, 12.7], [10.6, 12.7]]
    closed = [*open_ring, open_ring[0]]
    shapes = [
        {"type": "Polygon", "coordinates": [bow_tie]},
        {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "coordinates": [closed]}, {"type": "Point", "coordinates": [10.6, 12.6]}]},
    ]  # fmt: skip
    features = [{"type": "Feature", "properties": {}, "geometry": shape} for shape in shapes]
    Path("drawn.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    outcome = polygons("drawn.geojson", *KERNEL)
    assert outcome.err.count("Fix: add --repair") == 2
    assert new_holds() == []
    refused = json.loads(Path("drawn-refused.geojson").read_text(encoding="utf-8"))
    assert len(refused["features"]) == 2
    outcome = polygons("drawn-refused.geojson", *KERNEL, "--repair")
    assert "the geometry of 2 rows was repaired (1, 2)." in outcome.err
    assert outcome.out.startswith("drawn-refused.geojson: 2 of 2 polygons became holds.")
    assert {round(hold.geometry.area, 6) for hold in new_holds()} == {0.005, 0.01}


@pytest.mark.thorough
def test_half_a_million_positions_are_taken_once_they_are_simplified(polygons: Command) -> None:
    angles = np.linspace(0, 2 * np.pi, 500_000, endpoint=False)
    round_town = shapely.Polygon(np.column_stack((10.5 + 0.1 * np.cos(angles), 12.7 + 0.1 * np.sin(angles))))
    geopandas.GeoDataFrame({"a": [1]}, geometry=[round_town], crs="EPSG:4326").to_file("drawn.gpkg")
    assert "Fix: add --simplify 0.1, which moves no line by more than 0.1 km" in polygons("drawn.gpkg", *KERNEL).err
    outcome = polygons("drawn.gpkg", *KERNEL, "--simplify", "0.1")
    assert outcome.out.startswith("drawn.gpkg: 1 of 1 polygons became holds."), outcome
    assert "its lines were simplified by 0.1 km: 500,001 positions became " in outcome.err


def test_neighbours_still_share_their_line_after_simplifying(polygons: Command) -> None:
    wavy = [(10.5 + 0.001 * np.sin(40 * lat), lat) for lat in np.linspace(12.6, 12.8, 400)]
    west = shapely.Polygon([(10.3, 12.6), *wavy, (10.3, 12.8)])
    east = shapely.Polygon([*wavy, (10.7, 12.8), (10.7, 12.6)])
    frame = geopandas.GeoDataFrame({"controller": ["crown", "league"]}, geometry=[west, east], crs="EPSG:4326")
    frame.to_file("drawn.gpkg")
    polygons("drawn.gpkg", *SAID, "--value", "zone=kernel", "--simplify", "0.05")
    one, other = (hold.geometry for hold in new_holds())
    assert shapely.intersection(one, other).area == 0
    assert shapely.get_num_coordinates(one) < 100
    assert shapely.union(one, other).geom_type == "Polygon"


def test_many_rows_are_refused_in_one_sentence_with_all_their_reasons(polygons: Command) -> None:
    count = 19
    shapes = [shapely.affinity.translate(BOX, 0.001 * step) for step in range(count)]
    frame = geopandas.GeoDataFrame({"NAME": ["Gezira"] * count}, geometry=shapes, crs="EPSG:4326")
    frame.to_file("drawn.gpkg")
    outcome = polygons("drawn.gpkg", "--column", "zone=NAME")
    refused = [line for line in outcome.err.splitlines() if " refused (" in line]
    assert [line.partition("): ")[2].partition(". Fix")[0] for line in refused] == [
        "the controller is missing",
        "the from is missing",
        "the zone 'Gezira' is not in zones.yaml",
    ]
    assert all("19 rows refused (1, 2, 3, 4, 5, 6, 7, 8 and 11 more): " in line for line in refused)
    assert "(the columns are 'NAME')" in refused[0]


def test_a_dry_run_of_polygons_checks_what_would_be_and_writes_nothing(polygons: Command) -> None:
    geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.box(30, 12, 31, 13)], crs="EPSG:4326").to_file("drawn.gpkg")
    before = Path("marrow/zones/kernel.geojson").read_bytes()
    outcome = polygons("drawn.gpkg", *KERNEL, "--dry-run")
    assert outcome.out.startswith("drawn.gpkg: 1 of 1 polygons would become holds.\n")
    assert "marrow/zones/kernel.geojson:" in outcome.out
    assert "Z107" in outcome.out
    assert Path("marrow/zones/kernel.geojson").read_bytes() == before
