import functools
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from controlmap.publish.tables.zone_tables import ENDINGS
from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys)


def test_zones_are_those_of_the_articles_day_unless_a_date_is_given(
    controlmap: Command, marrow: Path, tmp_path: Path
) -> None:
    out = tmp_path / "zones.geojson"
    latest = controlmap("export", "zones", marrow, "--out", out)
    days = {feature["properties"]["day"] for feature in json.loads(out.read_text(encoding="utf-8"))["features"]}
    earlier = controlmap("export", "zones", marrow, "--date", "2019-02-01", "--out", out)
    days |= {feature["properties"]["day"] for feature in json.loads(out.read_text(encoding="utf-8"))["features"]}

    assert latest == (0, f"{out}: 3 pieces of ground on 2020-06-15.\n", "")
    assert earlier == (0, f"{out}: 3 pieces of ground on 2019-02-01.\n", "")
    assert days == {"2020-06-15", "2019-02-01"}


def test_the_table_of_sources_beside_a_csv_file_is_named(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "history.CSV"
    written = controlmap("export", "history", marrow, "--place", "ford", "--out", out)

    assert written == (0, f"{out}: 2 spans.\n{out}.sources.csv: the sources that it cites.\n", "")
    assert Path(f"{out}.sources.csv").read_text(encoding="utf-8").startswith("id,title,publisher,")


def test_fronts_and_statements_are_written(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    fronts, statements = tmp_path / "fronts.geojson", tmp_path / "statements.csv"

    assert controlmap("export", "fronts", marrow, "--out", fronts).out == f"{fronts}: 2 front lines on 2020-06-15.\n"
    assert controlmap("export", "annotations", marrow, "--out", statements).out == f"{statements}: 4 statements.\n"
    assert fronts.stat().st_size > 0
    assert statements.stat().st_size > 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--out", "zones.shp"),
            (f"'zones.shp' cannot be written: the ending '.shp' is not known. Use one of {', '.join(ENDINGS)}."),
        ),
        (("--out", "nowhere/zones.csv"), "'nowhere/zones.csv' cannot be written: No such file or directory."),
        (
            ("--out", "zones.csv", "--date", "2011-03-15"),
            "The edition covers 2019-01-01 to 2020-06-15; 2011-03-15 lies outside.",
        ),
    ],
)
def test_an_export_that_is_not_possible_is_one_line_with_exit_1(
    controlmap: Command,
    marrow: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert controlmap("export", "zones", marrow, *arguments) == (1, "", f"controlmap: {said}\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_ending_is_in_the_readme(ending: str, repository: Path) -> None:
    [line] = re.findall("^controlmap export zones .*", (repository / "README.md").read_text("utf-8"), re.MULTILINE)
    assert re.search(rf"{re.escape(ending)}\b", line)


def test_a_folder_at_the_files_path_is_left_alone(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    (tmp_path / "zones.csv").mkdir()
    outcome = controlmap("export", "zones", marrow, "--out", tmp_path / "zones.csv")

    assert outcome.status == 1
    assert outcome.err == f"controlmap: '{tmp_path / 'zones.csv'}' cannot be written: Is a directory.\n"


def test_an_edition_with_problems_prints_one_line_for_each(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    edition = shutil.copytree(marrow, tmp_path / "marrow")
    for name in ("north", "kernel"):
        path = edition / "zones" / f"{name}.geojson"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('"rank": 1', '"rank": 10').replace('"rank": 2', '"rank": 20'), encoding="utf-8")
    outcome = controlmap("export", "annotations", edition, "--out", tmp_path / "a.csv")

    assert (outcome.status, outcome.out) == (1, "")
    assert all(line.startswith(f"{edition.as_posix()}/") for line in outcome.err.splitlines())
    assert len(outcome.err.splitlines()) >= 2
    assert not (tmp_path / "a.csv").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("export",),
        ("export", "zones"),
        ("export", "zones", "{marrow}"),
        ("export", "zones", "{marrow}", "--out", "a.csv", "--date", "yesterday"),
        ("export", "pictures", "{marrow}", "--out", "a.png"),
    ],
)
def test_usage_errors_exit_2(controlmap: Command, marrow: Path, arguments: tuple[str, ...]) -> None:
    assert controlmap(*(argument.format(marrow=marrow) for argument in arguments)).status == 2


def test_an_edition_that_is_not_a_folder_is_a_usage_error(controlmap: Command, tmp_path: Path) -> None:
    outcome = controlmap("export", "zones", tmp_path / "gone", "--out", tmp_path / "a.csv")

    assert outcome == (
        2,
        "",
        f"controlmap export zones: {tmp_path / 'gone'} is not a folder. Give the folder of edition.yaml.\n",
    )


def test_a_film_is_written_from_one_day_to_another(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.gif"
    written = controlmap("export", "animation", marrow, "--from", "2019-02-01", "--to", "2019-12-31", "--out", out)

    assert (written.status, written.err) == (0, "")
    assert re.fullmatch(
        rf"{re.escape(str(out))}: \d+ frames from 2019-02-01 to 2019-12-31, \d+ seconds\.\n", written.out
    )
    assert out.read_bytes().startswith(b"GIF89a")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--out", "film.avi"), "'film.avi' cannot be written: the ending '.avi' is not known. Use one of .gif."),
        (
            ("--out", "film.gif", "--from", "2011-03-15"),
            "The edition covers 2019-01-01 to 2020-06-15; 2011-03-15 lies outside.",
        ),
        (
            ("--out", "film.gif", "--from", "2020-01-02", "--to", "2020-01-01"),
            "A film from 2020-01-02 to 2020-01-01 has no length. Let it end on a later day than it begins on.",
        ),
    ],
)
def test_a_film_that_is_not_possible_is_one_line_with_exit_1(
    controlmap: Command,
    marrow: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert controlmap("export", "animation", marrow, *arguments) == (1, "", f"controlmap: {said}\n")
    assert list(tmp_path.iterdir()) == []
