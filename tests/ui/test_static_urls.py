"""The files that a map fetches: each has the requested content, whatever was requested before."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.render.web_map.map_assets import Asset
from controlmap.ui.link.static_cache import are_there, put
from controlmap.ui.link.static_urls import STATIC_VARIABLE, static_day_file

BETWEEN_CHANGES = (date(2019, 9, 1), date(2019, 9, 2), date(2020, 6, 15))


@pytest.fixture
def static(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to serve from, with empty caches."""
    monkeypatch.setenv(STATIC_VARIABLE, str(tmp_path))
    st.cache_resource.clear()
    return tmp_path / "built"


def test_each_day_has_its_own_date_though_days_share_one_painting(marrow_atlas: Atlas, static: Path) -> None:
    assert len({marrow_atlas.map(day).day for day in BETWEEN_CHANGES}) == 1
    for day in BETWEEN_CHANGES:
        served = json.loads((static / static_day_file(view_of(marrow_atlas, day))).read_text(encoding="utf-8"))
        assert served["day"] == day.isoformat()
        assert served["main"] == (day == marrow_atlas.as_of)


def test_an_evicted_file_is_written_again_on_request(marrow_atlas: Atlas, static: Path) -> None:
    view = view_of(marrow_atlas)
    name = static_day_file(view)
    (static / name).unlink()
    assert static_day_file(view) == name
    assert (static / name).is_file()


def test_the_least_recently_requested_files_are_evicted_first(tmp_path: Path) -> None:
    def tenth(number: int) -> Asset:
        return Asset(f"day-{number}", b"x" * 100_000)

    for number in range(10):
        put(tmp_path, [tenth(number)], most_mb=1)
        os.utime(tmp_path / f"day-{number}", (number, number))
    assert are_there(tmp_path, ["day-0"])
    put(tmp_path, [tenth(10)], most_mb=1)
    left = {file.name for file in tmp_path.iterdir()}
    assert left == {"day-0", *(f"day-{number}" for number in range(4, 11))}
    assert not are_there(tmp_path, ["day-1"])


def test_requesting_a_file_does_not_change_its_modification_time(tmp_path: Path) -> None:
    put(tmp_path, [Asset("day", b"x")])
    before = (tmp_path / "day").stat().st_mtime_ns
    assert are_there(tmp_path, ["day"])
    assert (tmp_path / "day").stat().st_mtime_ns == before


def test_a_file_that_another_reader_has_just_received_is_not_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replaced(source: Path, target: Path) -> Path:
        """Refuse, as Windows does if the other reader's file has been opened meanwhile."""
        target.write_bytes(b"x")
        raise PermissionError(13, "Access is denied", str(source))

    monkeypatch.setattr(Path, "replace", replaced)
    put(tmp_path, [Asset("day", b"x")])
    assert [file.name for file in tmp_path.iterdir()] == ["day"]


def test_a_folder_without_write_permission_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(source: Path, target: Path) -> Path:
        raise PermissionError(13, "Access is denied", str(source), None, str(target))

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(PermissionError):
        put(tmp_path, [Asset("day", b"x")])


def test_a_file_that_is_being_read_stays_and_the_next_one_is_evicted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        put(tmp_path, [Asset(f"day-{number}", b"x" * 100_000)])
        os.utime(tmp_path / f"day-{number}", (number, number))
    unlink = Path.unlink

    def windows(file: Path, *, missing_ok: bool = False) -> None:
        """Remove a file as Windows does: not one that is open."""
        if file.name == "day-0":
            raise PermissionError(13, "The process cannot access the file because it is being used")
        unlink(file, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", windows)
    put(tmp_path, [Asset("day-4", b"x" * 100_000)], most_mb=0.4)
    assert {file.name for file in tmp_path.iterdir()} == {"day-0", "day-3", "day-4"}
