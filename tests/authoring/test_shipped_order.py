"""The order of the shipped editions: the file beside them, then their names."""

from pathlib import Path

import pytest

from controlmap.authoring.shipped import default_edition, editions_in, shipped_editions


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with three editions."""
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "edition.yaml").touch()
    return tmp_path


def test_editions_are_in_the_order_of_the_file_and_others_follow_by_name(home: Path) -> None:
    (home / "editions.txt").write_text("# a remark\nc\n\ngone\nc\n", encoding="utf-8")
    assert [folder.name for folder in editions_in(home)] == ["c", "a", "b"]


def test_without_the_file_they_are_in_the_order_of_their_names(home: Path) -> None:
    assert [folder.name for folder in editions_in(home)] == ["a", "b", "c"]


def test_the_first_edition_stays_the_default_and_every_named_one_ships(repository: Path) -> None:
    lines = (repository / "geo" / "editions.txt").read_text(encoding="utf-8").splitlines()
    named = [line for line in lines if not line.startswith("#")]
    assert [folder.name for folder in shipped_editions()] == named
    assert default_edition().name == "syria-2017-12"
