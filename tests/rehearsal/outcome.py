"""What a rehearsal came to, on the terminal and as an exit code."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory


def told(rehearse: Callable[[Path], list[str]], well: str) -> int:
    """Rehearse in a folder that goes afterwards, print all that was wrong, or that it went ``well``, and return 1 or 0.

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
