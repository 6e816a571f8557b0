"""`check --fix` repairs the files, `--snap` the lines; swapped tables are one problem."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from controlmap.cli.main import app_for


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(app_for(arguments), list(arguments), catch_exceptions=False)


@pytest.fixture
def copy(marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(marrow, tmp_path / "marrow")
    monkeypatch.chdir(tmp_path)
    return Path("marrow")


def _replace(file: Path, right: str, wrong: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong), encoding="utf-8")


def test_the_base_hold_follows_first_day_with_fix(copy: Path) -> None:
    _replace(copy / "edition.yaml", "first_day: 2019-01-01", "first_day: 2017-01-01")
    result = _run("check", "marrow", "--fix")
    assert (
        "marrow/zones/south.geojson: 'south-plain' begins on first_day 2017-01-01, not on 2018-01-01." in result.stderr
    )
    holds = json.loads((copy / "zones" / "south.geojson").read_text(encoding="utf-8"))["features"]
    assert holds[0]["properties"]["from"] == "2017-01-01"
    assert "begins on first_day" not in _run("check", "marrow", "--fix").stderr


def test_a_speck_is_joined_to_the_ground_around_it(copy: Path) -> None:
    overlay = Path(__file__).parents[1] / "cases" / "Z116-sliver" / "rejected"
    shutil.copytree(overlay / "zones", copy / "zones", dirs_exist_ok=True)
    assert _run("check", "marrow", "--fix").exit_code == 1
    result = _run("check", "marrow", "--fix", "--snap")
    assert result.exit_code == 0, result.output
    assert "meets the ground beside it at 1 place, 0.50 km2 in all." in result.stderr


def test_no_line_is_snapped_while_a_file_cannot_be_read(copy: Path) -> None:
    overlay = Path(__file__).parents[1] / "cases" / "Z116-sliver" / "rejected"
    shutil.copytree(overlay / "zones", copy / "zones", dirs_exist_ok=True)
    before = {file: file.read_bytes() for file in (copy / "zones").iterdir()}
    _replace(copy / "events.yaml", "events:", "events")
    result = _run("check", "marrow", "--fix", "--snap")
    assert "no line was snapped, since a file of the edition cannot be read whole." in result.stderr
    assert {file: file.read_bytes() for file in (copy / "zones").iterdir()} == before


def test_snap_needs_fix(copy: Path) -> None:
    result = CliRunner().invoke(app_for(["check"]), ["check", str(copy), "--snap"])
    assert "--snap changes files, as --fix does." in str(result.exception)


def test_a_table_with_lat_and_lon_swapped_is_one_problem(copy: Path) -> None:
    rows = [f"Pith {n},10.5,12.2,2020-06-15,crown,south,certain,marrow-atlas,the capital" for n in range(9)]
    header = "name,lat,lon,day,controller,zone,basis,source,origin"
    (copy / "control-points.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    result = _run("check", "marrow")
    assert result.stdout.splitlines()[0] == (
        "marrow/control-points.csv:2: K105 9 control points have lat and lon swapped; the first: the control point "
        "'Pith 0' at (12.2, 10.5) lies outside the country; with lat and lon swapped it lies inside. "
        "Fix: swap the two columns of these rows."
    )
    assert "1 problem." in result.stdout
