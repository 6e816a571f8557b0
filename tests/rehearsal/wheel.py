"""The wheel, installed into an empty environment: `python -m tests.rehearsal.wheel`.

Builds it from the last commit, installs it with its dependencies into a new environment, leaves the repository, checks
the editions inside it, exports from them, serves them and opens every page; exits 1 if there is any fault.
"""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from shlex import quote

from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.outcome import reported
from tests.rehearsal.stage import copy_of_the_last_commit
from tests.rehearsal.typed import serving_typed
from tests.rehearsal.visit import visit_pages


def built(folder: Path) -> Path:
    """Build the wheel from a clean copy of the last commit and return its path."""
    copy = copy_of_the_last_commit(REPOSITORY, folder / "copy")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder / "dist")]
    subprocess.run(build, cwd=copy, check=True, capture_output=True)
    (wheel,) = (folder / "dist").glob("*.whl")
    return wheel


def installed(wheel: Path, environment: Path) -> Path:
    """Install a wheel into a new environment and return the environment's `bin` folder."""
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    subprocess.run([environment / "bin" / "pip", "install", "-q", str(wheel)], cwd=environment, check=True)
    return environment / "bin"


def rehearse(chromium: str, folder: Path) -> list[str]:
    """Use the installed program as a newcomer would, outside the repository, and return all faults."""
    binaries = installed(built(folder), folder / "environment")
    away = folder / "away"
    away.mkdir()
    program = str(binaries / "controlmap")
    shipped = sorted((folder / "environment").glob("lib/python*/site-packages/controlmap/geo/*/edition.yaml"))
    faults = [] if len(shipped) == len(list((REPOSITORY / "geo").glob("*/edition.yaml"))) else ["editions are missing"]
    for edition in (manifest.parent for manifest in shipped):
        picture, site = f"{edition.name}.png", f"{edition.name}-site"
        for arguments in (["check"], ["export", "picture", "--out", picture], ["export", "site", "--out", site]):
            done = subprocess.run(
                [program, *arguments, str(edition)], cwd=away, capture_output=True, text=True, check=False
            )
            print((done.stdout + done.stderr).strip())
            if done.returncode:
                faults.append(f"{' '.join(arguments)} {edition.name}: exit {done.returncode}")
    with serving_typed(f"{quote(program)} serve --headless", away, folder) as address:
        faults += visit_pages(chromium, address)
    return faults


def main() -> int:
    """Print the result and return the exit code."""
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: the wheel was not tried.")
        return 1
    return reported(partial(rehearse, chromium), "The wheel serves its editions from an empty environment.")


if __name__ == "__main__":
    sys.exit(main())
