"""A process that ends when this one is told to."""

import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Final

_KILLED: Final = 128
"""Shells add the signal's number to this for a process that a signal ended."""


def run_forwarding_signals(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> int:
    """Run a command in a folder until it ends; give its exit status.

    SIGINT and SIGTERM go on to it. It has SIGINT already where it comes from the terminal; a second does no harm.
    """
    early: list[int] = []
    running: list[subprocess.Popen[bytes]] = []

    def forward(number: int, _: FrameType | None) -> None:
        if running:
            running[0].send_signal(number)
        else:
            early.append(number)

    before = {number: signal.signal(number, forward) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        # The command is our own interpreter's, its arguments numbers and fixed words.
        with subprocess.Popen(command, cwd=folder, env=environment) as process:  # noqa: S603
            running.append(process)
            for number in early:
                process.send_signal(number)
            status = process.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return status if status >= 0 else _KILLED - status
