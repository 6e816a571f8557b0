import errno
import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from controlmap.authoring.reading.edition_files import MOST_ZONE_FILES, list_edition
from controlmap.authoring.reading.read import read_edition


@pytest.fixture
def copy(marrow: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(marrow, tmp_path / "m"))


def _problems(folder: Path) -> list[tuple[str, str]]:
    return [(problem.code, problem.message) for problem in list_edition(folder)[1]]


def test_an_edition_is_its_geojson_files_and_nothing_hidden(copy: Path) -> None:
    (copy / "zones" / ".north.geojson.tmp").touch()
    files, problems = list_edition(copy)

    assert problems == []
    assert {file.name for file in files.geojson()} == {file.name for file in copy.rglob("[a-z]*.geojson")}


def test_a_file_name_that_is_not_valid_text_is_reported_readably(copy: Path) -> None:
    for name in (b"a\nb.geojson", b"\xff.geojson"):
        (copy / "zones" / os.fsdecode(name)).touch()

    paths = sorted(problem.path for problem in list_edition(copy)[1])
    assert paths == [f"{copy}/zones/\\udcff.geojson", f"{copy}/zones/a\\nb.geojson"]


def test_a_file_in_place_of_the_zones_folder_is_a_problem(copy: Path) -> None:
    shutil.rmtree(copy / "zones")
    (copy / "zones").touch()

    assert _problems(copy) == [("F103", "this is not a folder"), ("F101", "the folder has no zone files")]


def test_an_edition_without_zone_files_is_a_problem(copy: Path) -> None:
    shutil.rmtree(copy / "zones")

    assert _problems(copy) == [("F101", "the folder has no zone files")]


def test_a_folder_of_very_many_files_is_not_read(copy: Path) -> None:
    for number in range(MOST_ZONE_FILES):
        (copy / "zones" / f"z{number}.geojson").touch()

    assert _problems(copy) == [("F106", f"there are {MOST_ZONE_FILES + 3} zone files, more than {MOST_ZONE_FILES}")]
    assert list_edition(copy)[0].zones == ()


def test_a_folder_that_cannot_be_listed_is_a_problem(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)

    assert ("F105", "the folder cannot be read: permission denied") in _problems(copy)


@pytest.mark.posix
def test_a_pipe_in_place_of_a_file_does_not_block_the_reader(copy: Path) -> None:
    from controlmap.authoring.reading.read import read_edition

    (copy / "events.yaml").unlink()
    if sys.platform != "win32":
        os.mkfifo(copy / "events.yaml")

    assert [problem.code for problem in read_edition(copy)[1]] == ["F103"]


@pytest.mark.parametrize(
    ("number", "reason"), [(errno.EACCES, "permission denied"), (errno.ELOOP, "links run in a circle"), (9999, "no")]
)
def test_a_file_that_the_system_refuses_to_open_is_a_problem(
    number: int, reason: str, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise OSError(number, reason.capitalize())

    monkeypatch.setattr(Path, "open", refuse)

    assert f"the file cannot be read: {reason}" in {problem.message for problem in read_edition(copy)[1]}
