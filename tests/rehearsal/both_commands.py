"""Both commands of the README on every Python that it names: `python -m tests.rehearsal.both_commands`.

Each is run exactly as the README has it, in a new clone of the last commit, with an empty home, no cache, and the pip
that the Python's own venv installs. Prints a table; exits 1 if a command fails or a Python is not on this machine.

Without `--tests` the tests are collected but not run; everything before them is the same. `--python 3.12` tries one
Python and may be repeated.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.interpreter import find
from tests.rehearsal.stage import fresh_clone
from tests.rehearsal.typed import began, log_of, readme_command, running_typed, serving_typed, strangers_environment
from tests.rehearsal.visit import STOPS, visit_pages
from tests.repository.pinned_set import PYTHONS

TESTED_WITHIN_S = 3600.0
"""The tests take three minutes on two idle cores."""
COLLECT_ONLY = "--collect-only --no-cov"
RESULT = re.compile(r"^\D{0,12}(\d+(?:/\d+)? (?:passed|failed|tests? collected)[^=\n]*)", re.MULTILINE)
"""The line in which pytest sums up the tests."""
LAST_LINES = 15
COLUMNS = ("Python", "pip", "command", "installed after", "done after", "outcome")


class Row(NamedTuple):
    """The result of one command on one Python."""

    command: str
    installed_s: int
    """When its last part began, which is when everything was installed."""
    done_s: float
    """When the map was drawn, or the tests had run."""
    outcome: str
    fault: str
    """The last line printed, or the fault; empty if all is well."""


def dashboard(interpreter: str, folder: Path, home: Path) -> Row:
    """Run the dashboard command and visit the first page."""
    chromium = find_chromium()
    started = time.monotonic()
    faults: list[str] = []
    outcome = "not ready"
    try:
        with serving_typed(readme_command("dashboard-command"), folder, home, interpreter) as address:
            outcome = f"ready after {time.monotonic() - started:.0f} s"
            if chromium is None:
                outcome += ", no Chromium to draw the map with"
            else:
                faults = visit_pages(chromium, address, STOPS[:1])
                outcome += ", map not drawn" if faults else ", map drawn"
    except RuntimeError as failure:
        faults = [str(failure)]
    done_s = time.monotonic() - started
    return Row("dashboard", _installed_s(log_of(home)), done_s, outcome, "\n".join(faults))


def tests(interpreter: str, folder: Path, home: Path, *, collect_only: bool) -> Row:
    """Run the test command."""
    log = home.parent / "tests.log"
    environment = strangers_environment(home, interpreter)
    if collect_only:
        environment["PYTEST_ADDOPTS"] = COLLECT_ONLY
    started = time.monotonic()
    with running_typed(readme_command("test-command"), folder, environment, log) as process:
        try:
            status: int | None = process.wait(timeout=TESTED_WITHIN_S)
        except subprocess.TimeoutExpired:
            status = None
    done_s = time.monotonic() - started
    printed = log.read_text(encoding="utf-8", errors="replace")
    results = RESULT.findall(printed)
    outcome = results[-1].strip() if results else "nothing tested"
    fault = "" if status == 0 else "\n".join([f"exit status {status}", *printed.splitlines()[-LAST_LINES:]])
    return Row("tests", _installed_s(log), done_s, outcome, fault)


def _installed_s(log: Path) -> int:
    seconds = began(log)
    return seconds[-1] - seconds[0] if seconds else 0


def versions(interpreter: str) -> list[str]:
    """Return the version of an interpreter, and of the pip that its venv installs."""
    script = "import ensurepip, platform; print(platform.python_version(), ensurepip.version())"
    return subprocess.run([interpreter, "-c", script], capture_output=True, text=True, check=True).stdout.split()


def tried(interpreter: str, command: Callable[[str, Path, Path], Row]) -> Row:
    """Run a command in a clone of its own."""
    with TemporaryDirectory(prefix="controlmap-both-commands-") as name:
        folder = fresh_clone(REPOSITORY, Path(name) / "clone")
        return command(interpreter, folder, Path(name) / "home")


def main(arguments: Sequence[str]) -> int:
    """Print the table and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.rehearsal.both_commands", description=__doc__)
    parser.add_argument("--python", action="append", choices=PYTHONS, help="try this one alone")
    parser.add_argument("--tests", action="store_true", help="run the tests, and do not only collect them")
    asked = parser.parse_args(arguments)

    print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}", flush=True)
    faults: list[str] = []
    for version in asked.python or PYTHONS:
        interpreter = find(version)
        if interpreter is None:
            faults.append(f"Python {version} is not on this machine")
            continue
        python, pip = versions(interpreter)
        for command in (dashboard, lambda *where: tests(*where, collect_only=not asked.tests)):
            row = tried(interpreter, command)
            cells = (python, pip, row.command, f"{row.installed_s} s", f"{row.done_s:.0f} s", row.outcome)
            print(f"| {' | '.join(cells)} |", flush=True)
            if row.fault:
                faults.append(f"Python {python}, {row.command}: {row.fault}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
