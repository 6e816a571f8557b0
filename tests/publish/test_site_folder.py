"""A folder is written completely or not at all, and never over files of others."""

from pathlib import Path

import pytest

from controlmap.errors import ExportError
from controlmap.publish.site import site_folder
from controlmap.publish.site.site_folder import LIST, write_folder


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_a_folder_is_created(tmp_path: Path) -> None:
    write_folder(tmp_path / "site", {"a.html": b"a", "b.js": b"b"})
    assert names(tmp_path / "site") == {"a.html", "b.js", LIST}
    assert (tmp_path / "site" / "b.js").read_bytes() == b"b"
    assert names(tmp_path) == {"site"}, "nothing is left beside it"


@pytest.mark.posix
def test_published_files_are_readable_by_a_web_servers_user(tmp_path: Path) -> None:
    write_folder(tmp_path / "site", {"a.html": b"a"})
    assert (tmp_path / "site").stat().st_mode & 0o777 == 0o755


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    write_folder(tmp_path / "site", {"a.html": b"a"})
    assert names(tmp_path / "site") == {"a.html", LIST}


def test_an_earlier_edition_is_replaced_without_leftovers(tmp_path: Path) -> None:
    write_folder(tmp_path / "site", {"a.html": b"a", "old.js": b"old"})
    write_folder(tmp_path / "site", {"a.html": b"new"})
    assert names(tmp_path / "site") == {"a.html", LIST}
    assert (tmp_path / "site" / "a.html").read_bytes() == b"new"


@pytest.mark.parametrize("stranger", ["diary.txt", LIST])
def test_a_folder_with_any_other_file_in_it_is_left_alone(tmp_path: Path, stranger: str) -> None:
    (tmp_path / stranger).write_text("mine")
    with pytest.raises(ExportError, match="is not empty, and contains more than an earlier static edition"):
        write_folder(tmp_path, {"a.html": b"a"})
    assert names(tmp_path) == {stranger}


def test_a_file_added_to_an_earlier_edition_is_not_lost(tmp_path: Path) -> None:
    write_folder(tmp_path / "site", {"a.html": b"a"})
    (tmp_path / "site" / "notes.txt").write_text("mine")
    with pytest.raises(ExportError, match="not empty"):
        write_folder(tmp_path / "site", {"a.html": b"new"})
    assert (tmp_path / "site" / "a.html").read_bytes() == b"a"


def test_a_file_at_the_folders_path_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    with pytest.raises(ExportError):
        write_folder(tmp_path / "site", {"a.html": b"a"})
    assert (tmp_path / "site").read_text() == "mine"


def test_a_folder_that_cannot_be_created_is_reported_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written: No such file or directory"):
        write_folder(tmp_path / "nowhere" / "site", {"a.html": b"a"})


def test_an_earlier_edition_is_restored_if_the_new_one_cannot_replace_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path / "site", {"a.html": b"a"})
    rename = Path.rename

    def refused(source: Path, target: Path) -> Path:
        """Refuse to move the new folder, as Windows does while a virus scanner reads it."""
        if source.name == "fresh":
            raise PermissionError(13, "Access is denied")
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", refused)
    monkeypatch.setattr(site_folder, "exchanged", lambda *_: False)
    with pytest.raises(ExportError, match=r"cannot be written: Access is denied\."):
        write_folder(tmp_path / "site", {"a.html": b"new"})
    assert (tmp_path / "site" / "a.html").read_bytes() == b"a"
    assert names(tmp_path) == {"site"}
