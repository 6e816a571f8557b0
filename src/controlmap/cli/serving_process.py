"""A child process that ends when this one is signalled."""

import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Final

_KILLED: Final = 128
"""Shells add the signal's number to this for a process that a signal ended."""

_ENDED_BY_CTRL_C: Final = 0xC000013A
"""STATUS_CONTROL_C_EXIT: the exit status on Windows, which has no signals to end a process with."""


def run_forwarding_signals(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> int:
    """Run a command in a folder until it ends, and return its exit status as a shell would.

    SIGINT and SIGTERM are forwarded to it. A SIGINT from the terminal has reached it already; a second is harmless.
    """
    early: list[int] = []
    running: list[subprocess.Popen[bytes]] = []

    def forward(number: int, _: FrameType | None) -> None:
        if running:
            _pass_on(number, running[0])
        else:
            early.append(number)

    before = {number: signal.signal(number, forward) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        # The command runs our own interpreter; its arguments are numbers and constants.
        with subprocess.Popen(command, cwd=folder, env=environment) as process:  # noqa: S603
            running.append(process)
            for number in early:
                _pass_on(number, process)
            status = process.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if status == _ENDED_BY_CTRL_C:
        return _KILLED + signal.SIGINT
    return status if status >= 0 else _KILLED - status


def _pass_on(number: int, process: subprocess.Popen[bytes]) -> None:
    """Send a signal to a process. Windows has only SIGTERM, which ends it."""
    try:
        process.send_signal(number)
    except ValueError:
        # Windows itself sends Ctrl+C to every process of a console, so this one has received it already.
        return
