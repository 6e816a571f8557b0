"""A dashboard started by `controlmap serve`, as a process of its own."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

READY = b"controlmap: ready at "
ENDS_WITHIN_S = 20.0


class Served(NamedTuple):
    """A dashboard that answers requests."""

    process: subprocess.Popen[bytes]
    address: str


@contextmanager
def served(folder: Path, environment: Mapping[str, str], *arguments: str) -> Iterator[Served]:
    """Run `controlmap serve` in a folder until it prints its address; end it afterwards, if it still runs."""
    command = [sys.executable, "-c", "from controlmap.cli.main import main; main()", "serve", "--headless", *arguments]
    with subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        try:
            yield Served(process, _address(process.stderr))
        finally:
            process.terminate()
            # Its remaining output must be read, or the process blocks on a full pipe.
            process.communicate(timeout=ENDS_WITHIN_S)


def _address(words: IO[bytes]) -> str:
    said = b""
    for line in words:
        if line.startswith(READY):
            return line.removeprefix(READY).split(b". ")[0].decode()
        said += line
    raise AssertionError(f"the dashboard ended before it was ready:\n{said.decode()}")
