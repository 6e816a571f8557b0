"""A dashboard as `controlmap serve` starts it, with other limits for tests that cannot wait half a minute."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.load.server import Measured
from tests.outside import REPOSITORY
from tests.rehearsal.server import running

_PROGRAM = """
from controlmap.ui.server import limits
from controlmap.ui.warm_server import main
for name, value in {chosen!r}.items():
    assert hasattr(limits, name), name
    setattr(limits, name, value)
main()
"""


@contextmanager
def guarded(edition: Path, log: Path, **chosen: float) -> Iterator[Measured]:
    """Serve an edition from the repository's root; ``chosen`` names limits of ``ui/server/limits.py``."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONTROLMAP_EDITION", str(edition))
        command = [sys.executable, "-c", _PROGRAM.format(chosen=chosen)]
        with running(command, REPOSITORY, log) as server:
            yield Measured(server.pid, server.address, REPOSITORY, log)
