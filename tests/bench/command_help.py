"""Times of `--help` and sizes of the wheel and the source distribution: `python -m tests.bench.command_help`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from controlmap.cli.main import COMMANDS
from tests.outside import REPOSITORY
from tests.rehearsal.stage import copy_of_the_last_commit

RUNS: Final = 5
MOST_HELP_S: Final = 0.5
MOST_SOURCE_MB: Final = 3.0
MB: Final = 1_000_000


def fastest(*words: str) -> float:
    """Return the processor time of the fastest of some runs of a command, in seconds: on an idle machine, its time."""
    times = []
    for _ in range(RUNS):
        before = os.times()
        command = [sys.executable, "-m", "controlmap", *words, "--help"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=REPOSITORY / "src")
        after = os.times()
        users, systems = after.children_user - before.children_user, after.children_system - before.children_system
        times.append(users + systems)
    return min(times)


def sizes() -> dict[str, float]:
    """Build both distributions from the last commit and return their sizes in MB."""
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of_the_last_commit(REPOSITORY, Path(folder) / "copy")
        out = Path(folder) / "dist"
        for target in ("wheel", "sdist"):
            build = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(out)]
            subprocess.run(build, cwd=copy, check=True, capture_output=True)
        return {path.name: path.stat().st_size / MB for path in sorted(out.iterdir())}


def main() -> None:
    """Print everything beside its limit."""
    print(f"| --help, fastest of {RUNS} runs | processor s | at most |\n|---|---|---|")
    for words in [(), *((name,) for name in COMMANDS), ("export", "zones"), ("import", "polygons")]:
        print(f"| {' '.join(('controlmap', *words))} | {fastest(*words):.2f} | {MOST_HELP_S} |")
    print("\n| distribution | MB | at most |\n|---|---|---|")
    for name, size in sizes().items():
        print(f"| {name} | {size:.2f} | {MOST_SOURCE_MB if name.endswith('.tar.gz') else ''} |")


if __name__ == "__main__":
    main()
