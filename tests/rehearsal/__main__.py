"""The rehearsal as a command, `python -m tests.rehearsal`; exits 1 if any page has a fault."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from tests.outside import REPOSITORY, find_chromium
from tests.rehearsal.interpreter import CLOUD_PYTHON, choose
from tests.rehearsal.outcome import reported
from tests.rehearsal.server import serving
from tests.rehearsal.stage import copy_of_the_last_commit, environment_without_the_package
from tests.rehearsal.visit import visit_pages


def rehearse(chromium: str, interpreter: str, folder: Path) -> list[str]:
    """Prepare `folder`, open every page, and return all faults."""
    copy = copy_of_the_last_commit(REPOSITORY, folder / "copy")
    binaries = environment_without_the_package(interpreter, copy, folder / "environment")
    log = folder / "server.log"
    with serving(binaries / "streamlit", copy, log) as address:
        faults = visit_pages(chromium, address)
    said = log.read_text(encoding="utf-8")
    if "Traceback" in said:
        faults.append(f"the server's log holds a traceback:\n{said}")
    return faults


def main() -> int:
    """Print the result and return the exit code."""
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium found: nothing rehearsed.")
        return 1
    interpreter, as_in_the_cloud = choose()
    if not as_in_the_cloud:
        print(f"NO PYTHON {CLOUD_PYTHON} HERE: rehearsing with {interpreter}, not the version of Community Cloud.")
    return reported(partial(rehearse, chromium, interpreter), "Community Cloud rehearsed: every page opens.")


if __name__ == "__main__":
    sys.exit(main())
