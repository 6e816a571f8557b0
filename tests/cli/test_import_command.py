"""`controlmap import`: foreign polygons and tables become holds and control points, or a message says why not."""

import csv
import functools
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely
import shapely.affinity

from controlmap.authoring.reading.read import read_edition
from controlmap.model.edition import Edition
from controlmap.model.precision import Precision
from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]
FORMS = {"drawn.gpkg": "GPKG", "drawn.kml": "KML", "drawn.geojson": "GeoJSON", "drawn.shp": "ESRI Shapefile"}
SAID = ("--value", "basis=inferred", "--value", "margin_km=4", "--value", "sources=general-knowledge")
DRAWN = (*SAID, "--value", "rank=3", "--value", "note=As drawn.", "--value", "from=2018-01-01")
BOX = shapely.box(10.6, 12.65, 10.8, 12.85)


@pytest.fixture
def controlmap(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> Command:
    """The command line, in a folder with a copy of the invented edition."""
    shutil.copytree(marrow, tmp_path / "marrow")
    monkeypatch.chdir(tmp_path)
    return functools.partial(run, monkeypatch, capsys)


def edition() -> Edition:
    read, problems = read_edition(Path("marrow"))
    assert read is not None
    assert problems == []
    return read


def draw(file: str, crs: str = "EPSG:4326", **columns: list[str]) -> None:
    """Save one square in the northern hills for each row, as a drawing program would."""
    count = len(next(iter(columns.values())))
    shapes = [shapely.affinity.translate(BOX, 0.02 * step) for step in range(count)]
    frame = geopandas.GeoDataFrame(columns, geometry=shapes, crs="EPSG:4326").to_crs(crs)
    frame.to_file(file, driver=FORMS[file])


@pytest.mark.parametrize("file", FORMS)
def test_polygons_of_any_form_become_holds_in_canonical_form(controlmap: Command, file: str) -> None:
    draw(file, "EPSG:32632" if file.endswith(("gpkg", "shp")) else "EPSG:4326", Name=["Crown"])
    outcome = controlmap("import", "polygons", file, "--edition", "marrow", "--column", "controller=Name",
                         "--value", "zone=kernel", *DRAWN)  # fmt: skip

    assert outcome == (0, f"{file}: 1 of 1 polygons became holds.\nmarrow: no problems.\n", "")
    hold = next(hold for hold in edition().holds if hold.id == "kernel-crown-2018-01-01")
    assert (hold.controller, hold.rank, hold.margin_km) == ("crown", 3, 4)
    assert shapely.equals_exact(hold.geometry.normalize(), BOX.normalize(), 2e-5)


def test_columns_give_each_row_its_own_values_and_names_of_the_edition_are_recognised(controlmap: Command) -> None:
    draw("drawn.gpkg", who=["the Hill League", "رابطة التلال"], area=["the hills", "The north"],
         since=["2020-01-01T00:00:00", "2020-02-01"], until=["2020-02-01", ""], id=["first", "second"],
         from_precision=["month", ""])  # fmt: skip
    named = ("--column", "controller=who", "--column", "zone=area", "--column", "from=since")
    fixed = (*SAID, "--value", "rank=3", "--value", "note=As drawn.", "--value", "also=crown; overseas")
    outcome = controlmap("import", "polygons", "drawn.gpkg", "--edition", "marrow", *named, *fixed)

    assert "2 of 2 polygons became holds" in outcome.out
    first, second = (next(hold for hold in edition().holds if hold.id == name) for name in ("first", "second"))
    assert (first.zone, first.controller, str(first.span.start), str(first.span.end)) == (
        *("north", "league", "2020-01-01", "2020-02-01"),
    )
    assert (second.span.end, second.also) == (None, ("crown", "overseas"))
    assert (first.from_precision, second.from_precision) == (Precision.MONTH, Precision.DAY)


def test_the_same_layer_gives_the_same_ids_and_replaces_only_if_asked_to(controlmap: Command) -> None:
    draw("drawn.geojson", controller=["crown"])
    command = ("import", "polygons", "drawn.geojson", "--edition", "marrow", "--value", "zone=kernel", *DRAWN)
    controlmap(*command)
    before = Path("marrow/zones/kernel.geojson").read_bytes()

    again = controlmap(*command)
    assert again.status == 1
    assert again.err.splitlines()[0] == (
        "drawn.geojson: row 1 refused: the edition has a hold 'kernel-crown-2018-01-01' already, in the zone 'kernel'. "
        "Fix: add --replace, which replaces it in that zone; or give the row another id."
    )
    replaced = controlmap(*command, "--replace")
    assert "1 of 1 polygons became holds, 1 of them in place of one of the same id." in replaced.out
    assert Path("marrow/zones/kernel.geojson").read_bytes() == before


def test_rows_that_cannot_be_holds_are_named_counted_and_written_to_a_separate_file(controlmap: Command) -> None:
    bow_tie = shapely.Polygon([(10.4, 12.6), (10.5, 12.7), (10.5, 12.6), (10.4, 12.7)])
    frame = geopandas.GeoDataFrame(
        {
            "controller": ["crown", "crwon", "crown", "crown", "crown", None],
            "zone": ["kernel", "kernel", "kernal", "kernel", "kernel", "kernel"],
            "from": ["2020-01-01", "2020-01-01", "2020-01-01", "spring", "2020-03-01", "2020-01-01"],
        },
        geometry=[BOX, BOX, BOX, BOX, bow_tie, BOX],
        crs="EPSG:4326",
    )
    frame.to_file("drawn.geojson", driver="GeoJSON")
    outcome = controlmap("import", "polygons", "drawn.geojson", "--edition", "marrow", *SAID, "--value", "rank=3",
                         "--value", "note=As drawn.")  # fmt: skip

    assert outcome.status == 1
    assert outcome.out.startswith("drawn.geojson: 1 of 6 polygons became holds.\n")
    assert [line.partition(". Fix: ")[0] for line in outcome.err.splitlines()] == [
        "drawn.geojson: row 2 refused: the controller 'crwon' is not in actors.yaml; nearest is 'crown'",
        "drawn.geojson: row 3 refused: the zone 'kernal' is not in zones.yaml; nearest is 'kernel'",
        "drawn.geojson: row 4 refused: from 'spring' is not a date",
        "drawn.geojson: row 5 refused: the geometry is not valid near (10.45, 12.65): self-intersection",
        "drawn.geojson: row 6 refused: the controller is missing",
        "drawn-refused.csv: 5 refused rows.",
        "drawn-refused.geojson: 5 refused rows.",
    ]
    with Path("drawn-refused.csv").open(encoding="utf-8", newline="") as stream:
        aside = list(csv.DictReader(stream))
    assert [row["row"] for row in aside] == ["2", "3", "4", "5", "6"]
    assert aside[0]["controller"] == "crwon"
    assert all(row["reason"] for row in aside)


def test_the_edition_is_checked_after_an_import(controlmap: Command) -> None:
    draw("drawn.geojson", controller=["league"])
    outcome = controlmap("import", "polygons", "drawn.geojson", "--edition", "marrow", "--value", "zone=north", *DRAWN,
                         "--value", "rank=2", "--value", "basis=stated")  # fmt: skip

    assert outcome.status == 1
    assert "Z114" in outcome.out
    assert outcome.out.endswith("marrow: 2 problems.\n") or outcome.out.endswith("marrow: 1 problem.\n")


def test_a_table_of_settlements_becomes_control_points_and_scores_the_map(controlmap: Command) -> None:
    Path("held.csv").write_text(
        "town,y,x,who\nPith,12.2,10.5,Crown\nCrest,12.8,10.5,League\nNowhere,95,10.5,Crown\nPith,12.2,10.5,Crown\n"
        "Gate,12.7,10.2,stranger\n",
        encoding="utf-8",
    )
    named = ("--column", "name=town", "--column", "lat=y", "--column", "lon=x", "--column", "controller=who")
    fixed = ("--value", "day=2020-06-15", "--value", "basis=likely", "--value", "source=marrow-atlas")
    outcome = controlmap("import", "settlements", "held.csv", "--edition", "marrow", *named, *fixed,
                         "--value", "origin=the atlas, page 3", "--value", "zone=south")  # fmt: skip

    assert outcome.status == 1
    assert outcome.out == "held.csv: 2 of 5 settlements became control points.\nmarrow: no problems.\n"
    assert [line.partition(": ")[2].partition(". Fix: ")[0] for line in outcome.err.splitlines()] == [
        "row 3 refused: lat '95' is above 90",
        "row 4 refused: a control point 'Pith' of 2020-06-15 already exists",
        "row 5 refused: the controller 'stranger' is not in actors.yaml",
        "3 refused rows.",
    ]
    assert [(point.name, point.controller) for point in edition().control_points] == [
        ("Pith", "crown"),
        ("Crest", "league"),
    ]


@pytest.mark.parametrize("file", ["held.gpkg", "held.parquet", "plain.parquet"])
def test_points_have_their_own_positions_and_the_only_zone_need_not_be_named(controlmap: Command, file: str) -> None:
    columns = {"name": ["Crest"], "controller": ["league"], "day": [pd.Timestamp("2020-06-15")]}
    points = geopandas.GeoDataFrame(columns, geometry=[shapely.Point(10.5, 12.8)], crs="EPSG:4326").to_crs("EPSG:32632")
    if file == "held.gpkg":
        points.to_file(file)
    elif file == "held.parquet":
        points.to_parquet(file)
    else:
        pd.DataFrame(columns | {"lat": [12.8], "lon": [10.5]}).to_parquet(file)
    fixed = ("--value", "basis=certain", "--value", "source=marrow-atlas", "--value", "origin=seen")
    outcome = controlmap("import", "settlements", file, "--edition", "marrow", *fixed)

    assert (outcome.status, outcome.err) == (0, "")
    (point,) = edition().control_points
    assert (point.zone, point.at, str(point.day)) == ("north", (10.5, 12.8), "2020-06-15")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("polygons", "gone.gpkg"), "gone.gpkg: this file does not exist. Fix: check the path."),
        (("polygons", "two.gpkg"), "two.gpkg: it has 2 layers: 'a', 'b'. Fix: name one with --layer."),
        (
            ("polygons", "two.gpkg", "--layer", "c"),
            "two.gpkg: it has no layer 'c'. Fix: name one of 'a', 'b' with --layer.",
        ),
        (
            ("polygons", "two.gpkg", "--layer", "a", "--column", "controler=x"),
            (
                "'controler' is not one of zone, id, controller, also, from, from_precision, until, "
                "until_precision, rank, basis, margin_km, sources, "
                "note; nearest is 'controller'."
            ),
        ),
        (
            ("polygons", "two.gpkg", "--layer", "a", "--column", "controller=hwo"),
            "'two.gpkg' has no column 'hwo'; nearest is 'who'. It has 'who'.",
        ),
        (("polygons", "two.gpkg", "--layer", "a", "--value", "rank"), "'rank' is not a pair. Write it as KEY=..., "),
        (("settlements", "gone.csv"), "gone.csv: this file does not exist. Fix: check the path."),
        (
            ("settlements", "text.parquet"),
            (
                "text.parquet: it is plain text, named .parquet. "
                "Fix: save it as GeoPackage, KML, GeoJSON, Shapefile, Parquet or CSV."
            ),
        ),
        (
            ("settlements", "latin.csv", "--encoding", "utf-8"),
            "latin.csv: it is not UTF-8. Fix: name its encoding with --encoding.",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_reported_in_one_line(
    controlmap: Command, arguments: tuple[str, ...], said: str
) -> None:
    frame = geopandas.GeoDataFrame({"who": ["crown"]}, geometry=[BOX], crs="EPSG:4326")
    frame.to_file("two.gpkg", layer="a")
    frame.to_file("two.gpkg", layer="b")
    Path("text.parquet").write_text("no table", encoding="utf-8")
    Path("latin.csv").write_bytes("name\nMérida\n".encode("latin-1"))
    outcome = controlmap("import", *arguments, "--edition", "marrow")

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith(f"controlmap: {said}")
    assert outcome.err.count("\n") == 1


def test_nothing_is_written_into_an_edition_that_cannot_be_read_completely(controlmap: Command) -> None:
    draw("drawn.geojson", controller=["crown"])
    kernel = Path("marrow/zones/kernel.geojson")
    kernel.write_text(json.dumps({"type": "FeatureCollection"}), encoding="utf-8")
    outcome = controlmap("import", "polygons", "drawn.geojson", "--edition", "marrow", "--value", "zone=kernel", *DRAWN)

    assert outcome.status == 1
    assert "kernel.geojson:1: J105" in outcome.err
    assert kernel.read_text(encoding="utf-8") == '{"type": "FeatureCollection"}'
