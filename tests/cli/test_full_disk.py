"""A disk that fills up while something is exported to it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small_disk import SmallDisk, small_disk

pytestmark = [pytest.mark.linux, pytest.mark.thorough]

OURS = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
COMMAND = (sys.executable, "-c", "from controlmap.cli.main import main; main()", "export")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as small:
        yield small


@pytest.mark.parametrize(
    ("what", "name"),
    [("zones", "a.geojson"), ("zones", "a.gpkg"), ("zones", "a.topojson"), ("annotations", "a.jsonld")],
)
def test_an_export_to_a_full_disk_says_so_in_a_sentence_and_leaves_the_old_file(
    syria: Path, disk: SmallDisk, what: str, name: str
) -> None:
    out = disk.folder / name
    out.write_text("old", encoding="utf-8")
    before = sorted(disk.folder.iterdir())
    command = [*disk.bound, *COMMAND, what, str(syria), "--out", str(out)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=OURS)
    assert run.returncode == 1
    assert run.stdout == ""
    (sentence,) = run.stderr.splitlines()
    assert sentence.startswith("controlmap: '")
    assert f"{name}' cannot be written: " in sentence
    assert out.read_text(encoding="utf-8") == "old"
    assert sorted(disk.folder.iterdir()) == before, "no half-written file is left"


def test_a_static_edition_without_room_leaves_the_old_one(marrow: Path, disk: SmallDisk) -> None:
    out = disk.folder / "site"
    out.mkdir()
    (out / "controlmap-files.json").write_text('["index.html"]', encoding="utf-8")
    (out / "index.html").write_text("old", encoding="utf-8")
    before = sorted(disk.folder.iterdir())
    command = [*disk.bound, *COMMAND, "site", str(marrow), "--out", str(out)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=OURS)
    assert run.returncode == 1
    (sentence,) = run.stderr.splitlines()
    assert sentence.startswith(f"controlmap: '{out}' cannot be written: ")
    assert (out / "index.html").read_text(encoding="utf-8") == "old"
    assert sorted(disk.folder.iterdir()) == before
