"""The output of `check` about the painted ground, beyond its problems: scores by day, and shapes to look at."""

import json
import shutil
from pathlib import Path

import pytest
import shapely
from typer.testing import CliRunner, Result

from controlmap.cli.main import app_for
from controlmap.errors import ExportError
from controlmap.painting.geodesy import area_km2
from tests.checks.overlay import lay

CASES = Path(__file__).parents[1] / "cases"
POINTS = """name,lat,lon,day,controller,zone,basis,source,origin
Pith,12.2,10.5,2020-06-15,crown,south,certain,marrow-atlas,the capital throughout
The Ford,12.47,10.5,2019-01-01,crown,south,likely,marrow-atlas,a toll list
The Ford,12.47,10.5,2020-06-15,crown,south,likely,marrow-atlas,a toll list
"""


def _check(edition: Path, *options: str) -> Result:
    return CliRunner().invoke(app_for(["check"]), ["check", str(edition), *options], catch_exceptions=False)


@pytest.fixture
def scored(marrow: Path, tmp_path: Path) -> Path:
    """The invented edition with three control points, one of them wrong."""
    shutil.copytree(marrow, tmp_path / "marrow")
    (tmp_path / "marrow" / "control-points.csv").write_text(POINTS, encoding="utf-8")
    return tmp_path / "marrow"


def test_the_score_of_each_day_is_below_the_summary_and_names_the_wrong_points(scored: Path) -> None:
    assert _check(scored).stdout.splitlines()[-2:] == [
        "2019-01-01: 0 of 1 control points right (0.0%). Wrong: The Ford (line 3, painted league).",
        "2020-06-15: 2 of 2 control points right (100.0%).",
    ]


def test_json_contains_the_score_of_each_day_too(scored: Path) -> None:
    report = json.loads(_check(scored, "--format", "json").stdout)

    assert [problem["code"] for problem in report["problems"]] == ["K106"]
    assert report["control_points"] == [
        {
            "day": "2019-01-01",
            "points": 1,
            "right": 0,
            "wrong": [{"name": "The Ford", "line": 3, "painted": "league"}],
        },
        {"day": "2020-06-15", "points": 2, "right": 2, "wrong": []},
    ]


def test_no_score_is_computed_if_the_ground_could_not_be_read(scored: Path) -> None:
    (scored / "zones" / "north.geojson").write_text("{", encoding="utf-8")

    assert json.loads(_check(scored, "--format", "json").stdout)["control_points"] == []


@pytest.mark.parametrize(
    ("case", "name", "holds", "km2"),
    [
        ("Z106-overlap", "Z106-north-of-the-rib-south-with-the-ford", 2, 1202.3),
        ("Z107-abroad", "Z107-kernel-walls", 1, 1106.4),
        ("Z116-sliver", "Z116-north-with-the-ford-kernel-walls", 2, 0.5),
        ("Z117-spike", "Z117-kernel-walls", 1, 0.14),
        ("E105-untold", "E105-north-with-the-ford-south-with-the-ford", 2, 852),
    ],
)
def test_ground_that_a_rule_rejects_is_written_as_a_file_to_look_at(
    marrow: Path, tmp_path: Path, case: str, name: str, holds: int, km2: float
) -> None:
    lay(marrow, CASES / case / "rejected", tmp_path / "marrow")
    result = _check(tmp_path / "marrow", "--shapes", str(tmp_path / "shapes"))

    file = tmp_path / "shapes" / f"{name}.geojson"
    assert f"{file}: written.\n" in result.stderr
    feature = json.loads(file.read_text(encoding="utf-8"))
    assert feature["properties"]["code"] == name.partition("-")[0]
    assert feature["properties"]["message"] in result.stdout
    assert len(feature["properties"]["holds"]) == holds
    assert area_km2(shapely.geometry.shape(feature["geometry"])) == pytest.approx(km2, rel=0.05)


def test_an_edition_without_problems_writes_no_shapes(marrow: Path, tmp_path: Path) -> None:
    result = _check(marrow, "--shapes", str(tmp_path / "shapes"))

    assert result.exit_code == 0
    assert list((tmp_path / "shapes").iterdir()) == []


def test_a_folder_that_cannot_be_created_is_reported_in_one_line(marrow: Path, tmp_path: Path) -> None:
    (tmp_path / "shapes").write_text("in the way", encoding="utf-8")

    with pytest.raises(ExportError, match=r"^Shapes cannot be written to .*shapes: file exists\.$"):
        _check(marrow, "--shapes", str(tmp_path / "shapes"))
