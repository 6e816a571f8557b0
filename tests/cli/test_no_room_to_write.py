"""Every command that writes, on a full disk and on a read-only one: one sentence, and nothing is changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import geopandas
import pytest
import shapely

from tests.small_disk import FULL, fill_up, read_only, small_disk

pytestmark = [pytest.mark.thorough, pytest.mark.linux]

COMMAND = (sys.executable, "-c", "from controlmap.cli.main import main; main()")
OURS = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
HOLD = ("zone=kernel", "from=2018-01-01", "rank=3", "basis=inferred", "margin_km=4", "sources=general-knowledge")
MAKE_ROOM = "Fix: make room on the disk, or the folder writable."
EVENTS = "event_date,latitude,longitude,note\n" + "".join(f"2020-06-15,12.2,10.5,{'x' * 200}\n" for _ in range(500))
SETTLEMENTS = "name,zone,lat,lon,controller,day,basis,source,origin\n" + "".join(
    f"Pith {number},south,12.2,10.5,crown,2020-06-15,likely,marrow-atlas,{'x' * 200}\n" for number in range(500)
)


@dataclass(frozen=True)
class Writing:
    """A command that writes on a disk, and how its message begins; ``DISK`` is replaced by the disk's folder."""

    name: str
    arguments: tuple[str, ...]
    message: str
    fix: str = ""


def _values(*pairs: str) -> tuple[str, ...]:
    return tuple(f"--value={pair}" for pair in pairs)


POLYGONS = (
    *("import", "polygons", "drawn.geojson", "--edition", "DISK/marrow", "--refused", "refused.csv"),
    *("--column=controller=who", *_values(*HOLD, "note=As drawn.")),
)
NEW = (
    *("new", "DISK/new", "--country", "Libya", "--as-of", "2020-06-15", "--publisher", "The Gazette"),
    *("--holder", "Crown", "--language", "en"),
)
WRITINGS = [
    Writing("import-polygons", POLYGONS, "DISK/marrow: nothing was imported: {}.", MAKE_ROOM),
    Writing(
        "import-settlements",
        ("import", "settlements", "held.csv", "--edition", "DISK/marrow", "--refused", "refused.csv"),
        "DISK/marrow: nothing was imported: {}.",
        MAKE_ROOM,
    ),
    Writing(
        "refused-rows",
        ("import", "settlements", "events.csv", "--edition", "marrow", "--refused", "DISK/refused.csv"),
        "DISK/refused.csv: rows were refused, and cannot be written there: {}.",
        "Fix: name another file with --refused.",
    ),
    Writing("check-fix", ("check", "DISK/drifted", "--fix"), "DISK/drifted: no file was rewritten: {}.", MAKE_ROOM),
    *(
        Writing(
            f"join{ending}",
            ("join", "events.csv", "--edition", "marrow", "--out", f"DISK/out{ending}"),
            f"'DISK/out{ending}' cannot be written: {{}}.",
        )
        for ending in (".csv", ".parquet")
    ),
    Writing(
        "join-rejected",
        ("join", "held.csv", "--edition", "marrow", "--out", "DISK/out.csv", "--date-column=name"),
        "'DISK/out.csv' cannot be written: {}.",
    ),
    Writing("new", NEW, "'DISK/new' cannot be written: {}."),
    Writing(
        "export-zones",
        ("export", "zones", "marrow", "--out", "DISK/zones.geojson"),
        "'DISK/zones.geojson' cannot be written: {}.",
    ),
    Writing(
        "export-zones-and-sources",
        ("export", "zones", "marrow", "--out", "DISK/zones.csv"),
        "'DISK/zones.csv' cannot be written: {}.",
    ),
    Writing(
        "export-datapackage",
        ("export", "datapackage", "DISK/marrow"),
        "'DISK/marrow/datapackage.json' cannot be written: {}.",
    ),
    Writing("rules", ("rules", "--out", "DISK/rules.md"), "'DISK/rules.md' cannot be written: {}."),
    Writing("schema", ("schema", "--out", "DISK/schemas"), "'DISK/schemas' cannot be written: {}."),
]


@pytest.fixture
def here(tmp_path: Path, marrow: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an edition and files to import and to join."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(marrow, "marrow")
    boxes = [shapely.box(10.6, 12.65, 10.8, 12.85).buffer(0.01 * size) for size in range(1, 40)]
    frame = geopandas.GeoDataFrame({"who": ["crown"] * len(boxes)}, geometry=boxes, crs="EPSG:4326")
    frame.to_file("drawn.geojson", driver="GeoJSON")
    Path("events.csv").write_text(EVENTS, encoding="utf-8")
    Path("held.csv").write_text(SETTLEMENTS, encoding="utf-8")
    return tmp_path


def fill(disk: Path, marrow: Path) -> None:
    """Put on a disk the files that commands are to change: two editions, one of them with no canonical file."""
    shutil.copytree(marrow, disk / "marrow")
    shutil.copytree(marrow, disk / "drifted")
    for path in (disk / "drifted").rglob("*.geojson"):
        path.write_text(path.read_text(encoding="utf-8").replace("  ", " "), encoding="utf-8")


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(writing: Writing, disk: Path, bound: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    arguments = [argument.replace("DISK", str(disk)) for argument in writing.arguments]
    return subprocess.run([*bound, *COMMAND, *arguments], capture_output=True, text=True, check=False, env=OURS)


def sentences(writing: Writing, disk: Path, reasons: tuple[str, ...]) -> list[str]:
    """Return the possible messages: operating systems have different words for different kinds of full disk."""
    message = f"{writing.message} {writing.fix}".strip().replace("DISK", str(disk))
    return [f"controlmap: {message.format(reason)}" for reason in reasons]


@pytest.mark.parametrize("writing", WRITINGS, ids=lambda writing: writing.name)
def test_a_full_disk_is_reported_in_one_sentence_and_nothing_is_changed(
    here: Path, marrow: Path, writing: Writing
) -> None:
    with small_disk(here / "disk", size_kb=1_000) as disk:
        if disk.filler is not None:
            disk.filler.write_bytes(b"")
        fill(disk.folder, marrow)
        fill_up(disk)
        before = content(disk.folder)
        result = run(writing, disk.folder, disk.bound)

        assert result.returncode == 1
        assert result.stderr.splitlines()[-1].strip() in sentences(writing, disk.folder, FULL)
        assert result.stdout == ""
        assert content(disk.folder) == before


@pytest.mark.parametrize("writing", WRITINGS, ids=lambda writing: writing.name)
def test_a_read_only_disk_is_reported_in_one_sentence(here: Path, marrow: Path, writing: Writing) -> None:
    fill(here / "disk", marrow)
    before = content(here / "disk")
    with read_only(here / "disk"):
        result = run(writing, here / "disk")

    assert result.returncode == 1
    assert result.stderr.splitlines()[-1].strip() in sentences(
        writing, here / "disk", ("Read-only file system", "Permission denied")
    )
    assert result.stdout == ""
    assert content(here / "disk") == before
