"""An export that is killed while it writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from controlmap.publish.site.site_folder import LIST

pytestmark = [pytest.mark.posix, pytest.mark.thorough]

OURS = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
COMMAND = (sys.executable, "-c", "from controlmap.cli.main import main; main()", "export")
LOOK_EVERY_S = 0.0005
"""Shorter than any write takes."""
TRIES = 20


def half_written(out: Path) -> bool:
    """Return whether writing has begun on the new file, or in the new folder, that is not yet in its place."""
    begun = (path for beside in out.parent.glob(f".{out.name}.*") for path in beside.rglob("*"))
    return any(path.is_file() and path.stat().st_size > 0 for path in begun)


def killed_while_writing(command: list[str], out: Path) -> bool:
    """Start an export and kill it as soon as it has begun to write; return whether it was killed while writing."""
    process = subprocess.Popen(command, env=OURS, stdout=subprocess.DEVNULL)
    while process.poll() is None:
        try:
            begun = half_written(out)
        except FileNotFoundError:  # moved into its place between two checks
            begun = False
        if begun:
            if sys.platform != "win32":
                process.send_signal(signal.SIGSTOP)
            caught = half_written(out)
            process.kill()
            process.wait()
            return caught
        try:
            process.wait(timeout=LOOK_EVERY_S)
        except subprocess.TimeoutExpired:
            continue
    return False


@pytest.mark.parametrize("name", ["zones.gpkg", "zones.geojson"])
def test_an_export_that_is_killed_while_it_writes_leaves_the_old_file(syria: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.write_text("old", encoding="utf-8")
    command = [*COMMAND, "zones", str(syria), "--out", str(out)]
    for _ in range(TRIES):
        if killed_while_writing(command, out):
            break
        out.write_text("old", encoding="utf-8")
    else:
        pytest.fail(f"not once in {TRIES} times caught writing")
    assert out.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == [name]


def test_a_killed_export_of_the_static_edition_leaves_the_old_one_or_the_new(marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    command = [*COMMAND, "site", str(marrow), "--out", str(out)]
    subprocess.run(command, check=True, env=OURS, stdout=subprocess.DEVNULL)
    new = {path.name: path.read_bytes() for path in out.iterdir()}
    (out / "index.html").write_text("old", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    for _ in range(TRIES):
        if killed_while_writing(command, out):
            break
        (out / "index.html").write_text("old", encoding="utf-8")
    else:
        pytest.fail(f"not once in {TRIES} times caught writing")
    # Folders are exchanged in one step: if that was done already, the old one is beside it, half removed.
    assert {path.name: path.read_bytes() for path in out.iterdir()} in (before, new)
    assert LIST in before
