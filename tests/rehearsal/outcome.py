"""The result of a rehearsal, on the terminal and as an exit code."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory


def reported(rehearse: Callable[[Path], list[str]], well: str) -> int:
    """Rehearse in a temporary folder, print all faults, or ``well`` if there are none, and return 1 or 0.

    A command that fails and a server that does not start are faults like any other.
    """
    with TemporaryDirectory(prefix="controlmap-rehearsal-") as folder:
        try:
            faults = rehearse(Path(folder))
        except (RuntimeError, subprocess.CalledProcessError) as failure:
            faults = [str(failure)]
    for fault in faults:
        print(fault)
    print(well if not faults else f"{len(faults)} faults.")
    return 1 if faults else 0
