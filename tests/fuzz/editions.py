"""Run as `python -m tests.fuzz.editions --count 20000`: exits 1 if a damaged edition caused a forbidden result.

`--first 1234 --count 1` repeats one trial of an earlier run.
"""

from __future__ import annotations

import argparse
import faulthandler
import sys
import tempfile
from pathlib import Path

from tests.fuzz.trials import run
from tests.outside import REPOSITORY

HANGS_AFTER_S = 3600
"""After this time the stack is printed and the process ended."""


def main() -> int:
    """Try the requested number of editions and print the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--edition", type=Path, default=REPOSITORY / "tests" / "editions" / "marrow")
    asked = parser.parse_args()
    faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
    with tempfile.TemporaryDirectory(prefix="controlmap-fuzz-") as folder:
        report = run(asked.edition, Path(folder), count=asked.count, first=asked.first)
    for fault in report.faults:
        print(fault)
    print(report)
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
