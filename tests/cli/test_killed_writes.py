"""Commands killed at every step of their writing: each file is then the old one or the new one, complete."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import geopandas
import pytest
import shapely

pytestmark = [pytest.mark.thorough, pytest.mark.strace]

COMMAND = (sys.executable, "-c", "from controlmap.cli.main import main; main()")
OURS = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
STEPS = {"fsync": "fsync", "rename": "rename,renameat,renameat2"}
"""The steps of a write: a file is written, then moved into its place."""
MOST_STEPS = 40


@dataclass(frozen=True)
class Writing:
    """A command that writes, and the form of it that is given the second time."""

    name: str
    arguments: tuple[str, ...]
    again: tuple[str, ...] = ()


HOLD = ("from=2018-01-01", "rank=3", "basis=inferred", "margin_km=4", "sources=general-knowledge", "note=As drawn.")
POLYGONS = (
    *("import", "polygons", "drawn.geojson", "--edition", "marrow", "--column=controller=who"),
    *(f"--value={pair}" for pair in HOLD),
)
NEW = (
    *("new", "fresh", "--country", "Libya", "--as-of", "2020-06-15", "--publisher", "The Gazette"),
    *("--holder", "Crown", "--language", "en"),
)
WRITINGS = [
    Writing("import-polygons", POLYGONS, (*POLYGONS, "--replace")),
    Writing("import-settlements", ("import", "settlements", "held.csv", "--edition", "marrow")),
    Writing("check-fix", ("check", "marrow", "--fix")),
    Writing("join", ("join", "events.csv", "--edition", "marrow", "--out", "joined.csv")),
    Writing("new", NEW),
    Writing("export-datapackage", ("export", "datapackage", "marrow")),
]


BY_THE_SAME_MEANS = {"import-settlements", "export-datapackage"}
"""Commands that write as another one of the list does."""


def fill(folder: Path, marrow: Path) -> None:
    """Put an edition into a folder, with some files that are not canonical, and files to import and to join."""
    shutil.copytree(marrow, folder / "marrow")
    for name in ("country", "places", "zones/north"):
        path = folder / "marrow" / f"{name}.geojson"
        path.write_text(path.read_text(encoding="utf-8").replace("  ", " "), encoding="utf-8")
    boxes = [shapely.box(10.6, 12.65, 10.8, 12.85), shapely.box(10.1, 12.1, 10.2, 12.2)]
    columns = {"who": ["crown", "crown"], "zone": ["kernel", "south"]}
    geopandas.GeoDataFrame(columns, geometry=boxes, crs="EPSG:4326").to_file(folder / "drawn.geojson")
    header = "name,zone,lat,lon,controller,day,basis,source,origin\n"
    row = "Pith,south,12.2,10.5,crown,2020-06-15,likely,marrow-atlas,page 3\n"
    (folder / "held.csv").write_text(header + row, encoding="utf-8")
    (folder / "events.csv").write_text("event_date,latitude,longitude\n2020-06-15,12.2,10.5\nx,1,2\n", encoding="utf-8")
    (folder / "joined.csv").write_text("old", encoding="utf-8")


_KILLED_AS_SHELLS_SAY_IT = 128 + signal.SIGKILL


def content(folder: Path) -> dict[str, bytes]:
    """Return every visible file, by name; hidden ones are half written and ignored by every program."""
    seen = (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        str(path): (folder / path).read_bytes() for path in seen if not any(part.startswith(".") for part in path.parts)
    }


def run(folder: Path, arguments: tuple[str, ...], *before: str) -> int:
    command = [*before, *COMMAND, *arguments]
    return subprocess.run(command, cwd=folder, env=OURS, capture_output=True, check=False).returncode


def killed(folder: Path, marrow: Path, arguments: tuple[str, ...]) -> Iterator[Path]:
    """Return a folder for every step at which the command was killed, until it finishes before it is killed."""
    for step, calls in STEPS.items():
        for number in range(1, MOST_STEPS):
            at = folder / f"{step}-{number}"
            fill(at, marrow)
            inject = f"inject={calls}:signal=SIGKILL:when={number}"
            ended = run(at, arguments, "strace", "-qq", "-o", os.devnull, "-e", f"trace={calls}", "-e", inject)
            if ended not in {-signal.SIGKILL, _KILLED_AS_SHELLS_SAY_IT}:
                break
            yield at
        else:
            pytest.fail(f"more than {MOST_STEPS} steps")


@pytest.mark.parametrize(
    "writing",
    [
        pytest.param(each, id=each.name, marks=[pytest.mark.exhaustive] if each.name in BY_THE_SAME_MEANS else [])
        for each in WRITINGS
    ],
)
def test_a_killed_command_leaves_complete_files_and_succeeds_when_run_again(
    tmp_path: Path, marrow: Path, writing: Writing
) -> None:
    fill(tmp_path / "whole", marrow)
    old = content(tmp_path / "whole")
    assert run(tmp_path / "whole", writing.arguments) in {0, 1}
    new = content(tmp_path / "whole")
    assert new != old
    steps = 0
    for at in killed(tmp_path, marrow, writing.arguments):
        steps += 1
        found = content(at)
        assert {name: text for name, text in found.items() if text not in {old.get(name), new.get(name)}} == {}
        assert set(old) <= set(found)
        run(at, writing.again or writing.arguments)
        assert content(at) == new
        shutil.rmtree(at)
    assert steps >= 1
