"""A dashboard started as by `controlmap serve`, with shorter limits for tests that cannot wait half a minute."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.load.server import Measured
from tests.outside import REPOSITORY
from tests.rehearsal.server import running

CALLED = "called somebody: "
"""Prefix of a log line for each connection that the process opens itself, and for each name that it looks up."""
_PROGRAM = """
import sys
sys.addaudithook(lambda event, given: event in {calls!r} and print({called!r}, event, given[-1], flush=True))
{before}
from controlmap.ui.gateway import limits
from controlmap.ui.warm_server import main
for name, value in {chosen!r}.items():
    assert hasattr(limits, name), name
    setattr(limits, name, value)
main()
"""

_CALLS = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname")


@contextmanager
def guarded(edition: Path, log: Path, *, before: str = "", **chosen: float) -> Iterator[Measured]:
    """Serve an edition from the repository's root, after running a line of Python if one is given.

    ``chosen`` overrides limits of ``ui/gateway/limits.py``.
    """
    command = [sys.executable, "-c", _PROGRAM.format(chosen=chosen, calls=_CALLS, called=CALLED, before=before)]
    with ExitStack() as stack:
        # Set in this server's environment alone, not in that of others that start while it runs.
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CONTROLMAP_EDITION", str(edition))
            server = stack.enter_context(running(command, REPOSITORY, log))
        yield Measured(server.pid, server.address, REPOSITORY, log)
