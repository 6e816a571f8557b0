import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from typer.testing import CliRunner, Result

from controlmap.cli.main import app_for, main
from controlmap.errors import ExportError


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(app_for(arguments), list(arguments), catch_exceptions=False)


@pytest.fixture
def broken(marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the invented edition with one mistake in each of two files, under the relative path `marrow`."""
    shutil.copytree(marrow, tmp_path / "marrow")
    for file, right, wrong in (
        ("zones/north.geojson", '"league"', '"leauge"'),
        ("annotations.yaml", "line: 4", "line: 3"),
    ):
        path = tmp_path / "marrow" / file
        path.write_text(path.read_text(encoding="utf-8").replace(right, wrong, 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Path("marrow")


def test_an_edition_without_problems_exits_0_and_prints_a_summary(marrow: Path) -> None:
    result = _run("check", str(marrow))

    assert result.exit_code == 0
    assert result.stdout == (
        f"{marrow.as_posix()}: 3 zones, 5 holds, 4 statements, 6 places: no problems. "
        "Ground that only the base holder covers: 0 km2.\n"
    )


def test_undrawn_ground_is_printed_and_does_not_count_as_a_problem(marrow: Path, tmp_path: Path) -> None:
    shutil.copytree(marrow, tmp_path / "m")
    south = tmp_path / "m" / "zones" / "south.geojson"
    south.write_text(south.read_text(encoding="utf-8").replace("[11.1, 11.9]", "[10.6, 11.9]"), encoding="utf-8")
    result = _run("check", str(tmp_path / "m"))

    assert result.exit_code == 0
    assert "Ground that only the base holder covers: 542 km2." in result.stdout  # 0.045 square degrees


def test_problems_are_printed_in_order_and_exit_1(broken: Path) -> None:
    result = _run("check", str(broken))

    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        (
            "marrow/annotations.yaml:1: A102 no statement covers line 4 of the article. "
            "Fix: add a statement for each; one on no zone has an empty 'about'."
        ),
        (
            "marrow/zones/north.geojson:8: Z103 controller 'leauge' is not a known actor. "
            "Fix: use an id from actors.yaml; nearest is 'league'."
        ),
        "marrow: 3 zones, 5 holds, 4 statements, 6 places: 2 problems.",
    ]


def test_json_lists_problems_as_objects(broken: Path) -> None:
    first, second = json.loads(_run("check", str(broken), "--format", "json").stdout)["problems"]

    assert second == {
        "path": "marrow/zones/north.geojson",
        "line": 8,
        "code": "Z103",
        "message": "controller 'leauge' is not a known actor",
        "fix": "use an id from actors.yaml; nearest is 'league'",
    }
    assert first["code"] == "A102"


def test_json_of_an_edition_without_problems_is_an_empty_list(marrow: Path) -> None:
    report = json.loads(_run("check", str(marrow), "--format", "json").stdout)

    assert report == {"problems": [], "control_points": []}


def test_github_annotations_are_escaped(broken: Path) -> None:
    path = broken / "zones" / "north.geojson"
    path.rename(broken / "zones" / "100%,north:a.geojson")
    lines = _run("check", str(broken), "--format", "github").stdout.splitlines()

    assert lines[0].startswith("::error file=marrow/annotations.yaml,line=1,title=A102::no statement covers line 4")
    assert lines[1].startswith("::error file=marrow/zones/100%25%2Cnorth%3Aa.geojson,line=4,title=R101::")
    assert "zone '100%25,north:a' is not a valid id. Fix: " in lines[1]


def test_github_format_prints_nothing_for_an_edition_without_problems(marrow: Path) -> None:
    assert _run("check", str(marrow), "--format", "github").stdout == ""


def test_a_path_that_is_not_a_folder_is_a_usage_error(tmp_path: Path) -> None:
    result = _run("check", str(tmp_path / "nowhere"))

    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr == (
        f"controlmap check: {tmp_path / 'nowhere'} is not a folder. Give the folder of edition.yaml.\n"
    )


def test_no_path_or_an_unknown_command_is_a_usage_error() -> None:
    assert _run("check").exit_code == 2
    assert _run("chekc").exit_code == 2


def test_fix_rewrites_what_is_not_canonical_and_leaves_what_cannot_be_read(broken: Path) -> None:
    places, south = broken / "places.geojson", broken / "zones" / "south.geojson"
    places.write_text(json.dumps(json.loads(places.read_text(encoding="utf-8"))), encoding="utf-8")
    south.write_text("{", encoding="utf-8")
    result = _run("check", str(broken), "--fix")

    assert result.stderr == "marrow/places.geojson: rewritten in canonical form.\n"
    assert [line.split()[1] for line in result.stdout.splitlines()[:-1]] == ["A102", "Z103", "J101"]
    assert south.read_text(encoding="utf-8") == "{"


def test_a_file_that_cannot_be_rewritten_is_reported_in_one_line(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("controlmap.cli.checking.canonicalise_all", full)
    with pytest.raises(ExportError, match=r"^marrow: no file was rewritten: No space left on device\. Fix: make room"):
        _run("check", str(broken), "--fix")


def test_an_edition_too_broken_to_count_is_summarised_by_its_problems(broken: Path) -> None:
    (broken / "edition.yaml").unlink()

    assert _run("check", str(broken)).stdout.splitlines()[-1] == "marrow: 1 problem."


def test_an_error_of_the_project_is_one_line_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: object) -> None:
        raise ExportError("The folder is full.")

    monkeypatch.setattr("controlmap.cli.main.app_for", refuse)
    with pytest.raises(SystemExit) as left:
        main()

    assert left.value.code == 1
    assert capsys.readouterr().err == "controlmap: The folder is full.\n"


def test_checking_imports_neither_the_map_nor_the_table_library(marrow: Path, repository: Path) -> None:
    script = (
        "import sys; from controlmap.cli.main import main\n"
        f"sys.argv = ['controlmap', 'check', {str(marrow)!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(sorted({'folium', 'streamlit', 'geopandas', 'pandas'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": f"{repository}/src"},
    )

    assert done.stdout.splitlines()[-1] == "[]"
