"""The README's dashboard command, typed on a machine that has nothing yet: `python -m tests.rehearsal.first_start`.

Runs it as it stands there, in a clean copy of the last commit, with an empty home directory and therefore no cache,
until the map is drawn; prints how long that took; exits 1 where it is not drawn.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.server import HOST, STOP_WITHIN_S, free_port, wait_until_ready
from tests.rehearsal.stage import copy_of_the_last_commit
from tests.rehearsal.visit import STOPS, visit_pages

INSTALLED_WITHIN_S = 300.0
"""Some 60 releases: 30 to 60 s on two cores and a good line."""


@contextmanager
def typed(command: str, folder: Path, home: Path) -> Iterator[str]:
    """Run a command that serves the dashboard as a shell would, yield the address once it answers, and stop it."""
    port = free_port()
    log = home / "first-start.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            ["bash", "-c", command],
            cwd=folder,
            env={**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home), "STREAMLIT_SERVER_PORT": str(port)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            address = f"http://{HOST}:{port}"
            wait_until_ready(process, address, log, INSTALLED_WITHIN_S)
            yield address
        finally:
            os.killpg(process.pid, signal.SIGTERM)  # the shell and what it started, which share a session of their own
            try:
                process.wait(timeout=STOP_WITHIN_S)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def main() -> int:
    """Report on the terminal and return the exit code."""
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: the dashboard command was not tried.")
        return 1
    read_command = [str(REPOSITORY / ".ci" / "readme-command"), "dashboard-command"]
    command = subprocess.run(read_command, capture_output=True, text=True, check=True).stdout.strip()
    print(command)
    with TemporaryDirectory(prefix="controlmap-first-start-") as name:
        folder = copy_of_the_last_commit(REPOSITORY, Path(name) / "copy")
        home = Path(name) / "home"
        home.mkdir()
        started = time.monotonic()
        try:
            with typed(command, folder, home) as address:
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
