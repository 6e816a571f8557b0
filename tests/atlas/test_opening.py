"""Opening: an edition that passes the check becomes an atlas; any other raises an error that lists every problem."""

import shutil
from datetime import date
from pathlib import Path

import pytest

import controlmap
from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.errors import EditionError


@pytest.fixture
def copy(marrow: Path, tmp_path: Path) -> Path:
    """Return a copy of the invented edition that a test may damage."""
    return Path(shutil.copytree(marrow, tmp_path / "marrow"))


def spoil(file: Path, written: str, instead: str) -> None:
    """Replace words in a file, which must contain them."""
    text = file.read_text(encoding="utf-8")
    assert written in text
    file.write_text(text.replace(written, instead, 1), encoding="utf-8")


def test_an_edition_without_problems_opens_by_path_or_by_string(marrow: Path) -> None:
    assert isinstance(controlmap.open_edition(marrow), Atlas)
    assert open_edition(str(marrow)).as_of == date(2020, 6, 15)


def test_the_package_gives_a_snapshot_in_one_line(marrow: Path) -> None:
    assert len(controlmap.open_edition(marrow).snapshot(date(2019, 9, 1))) == 3


def test_an_edition_with_mistakes_raises_them_all_at_once(copy: Path) -> None:
    spoil(copy / "actors.yaml", "actor: overseas", "actor: oversea")
    spoil(copy / "annotations.yaml", "zones: [south]", "zones: [sauth]")
    spoil(copy / "zones" / "north.geojson", '"margin_km": 3', '"margin_km": -3')
    with pytest.raises(EditionError) as raised:
        open_edition(copy)
    files = [Path(problem.path).name for problem in raised.value.problems]
    assert {"actors.yaml", "annotations.yaml", "north.geojson"} <= set(files)


def test_the_error_lists_every_problem_in_order_one_a_line(copy: Path) -> None:
    spoil(copy / "annotations.yaml", "speaker: old-captain", "speaker: captain-old")
    spoil(copy / "events.yaml", "places: [ford]", "places: [fjord]")
    with pytest.raises(EditionError) as raised:
        open_edition(copy)
    problems = raised.value.problems
    assert len(problems) >= 2
    assert list(problems) == sorted(problems)
    assert str(raised.value).splitlines() == [str(problem) for problem in problems]
    assert all(problem.line > 0 and problem.fix for problem in problems)


def test_problems_that_only_follow_from_an_unreadable_file_are_not_reported(copy: Path) -> None:
    spoil(copy / "actors.yaml", "  - id: league", "  - idd: league")
    with pytest.raises(EditionError) as raised:
        open_edition(copy)
    assert {Path(problem.path).name for problem in raised.value.problems} == {"actors.yaml"}


def test_a_folder_without_an_edition_gives_a_list_of_missing_files(tmp_path: Path) -> None:
    with pytest.raises(EditionError) as raised:
        open_edition(tmp_path)
    assert {Path(problem.path).name for problem in raised.value.problems} >= {"edition.yaml", "zones.yaml"}


def test_a_folder_that_does_not_exist_is_an_edition_error_too(tmp_path: Path) -> None:
    with pytest.raises(EditionError):
        open_edition(tmp_path / "nowhere")
