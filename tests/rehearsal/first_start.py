"""The README's dashboard command on a new machine: `python -m tests.rehearsal.first_start`.

Runs it unchanged, in a new clone of the last commit, with an empty home directory and therefore no cache, until the map
is drawn; prints how long that took; exits 1 if it is not drawn.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.stage import fresh_clone
from tests.rehearsal.typed import readme_command, serving_typed
from tests.rehearsal.visit import STOPS, visit_pages


def main() -> int:
    """Print the result and return the exit code."""
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: the dashboard command was not tried.")
        return 1
    command = readme_command("dashboard-command")
    print(command)
    with TemporaryDirectory(prefix="controlmap-first-start-") as name:
        folder = fresh_clone(REPOSITORY, Path(name) / "clone")
        started = time.monotonic()
        try:
            with serving_typed(command, folder, Path(name) / "home") as address:
                ready_s = time.monotonic() - started
                faults = visit_pages(chromium, address, STOPS[:1])
                drawn_s = time.monotonic() - started
        except RuntimeError as failure:
            faults = [str(failure)]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"Ready after {ready_s:.0f} s, the map drawn after {drawn_s:.0f} s.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
