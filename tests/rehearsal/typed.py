"""A command typed into a shell on a new machine: an empty home, no cache, and one Python on the path."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.outside import CHROMIUM_VARIABLE, REPOSITORY
from tests.rehearsal.server import HOST, STOP_WITHIN_S, free_port, wait_until_ready

INSTALLED_WITHIN_S = 600.0
"""Some 60 releases: 30 to 60 s on two cores and a good connection, far longer on a busy machine."""
OURS = ("CONTROLMAP_", "PYTHON", "STREAMLIT_", "PYTEST_", "VIRTUAL_ENV", "COVERAGE_")
"""Prefixes of the variables that a newcomer does not have. Those of pip stay: they may name its index."""
STEP = re.compile(r"^\+@(\d+)@ ", re.MULTILINE)


def readme_command(name: str) -> str:
    """Return the command that the README marks with a name, exactly as it is typed."""
    command = [sys.executable, str(REPOSITORY / ".ci" / "readme-command"), name]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def strangers_environment(home: Path, interpreter: str | None = None) -> dict[str, str]:
    """Return the environment of a newcomer with an empty home and no cache, in which `python3` is ``interpreter``.

    Without one, `python3` is the one on this process's path.
    """
    home.mkdir(parents=True, exist_ok=True)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    if CHROMIUM_VARIABLE in os.environ:
        environment[CHROMIUM_VARIABLE] = os.environ[CHROMIUM_VARIABLE]
    environment |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "PIP_NO_CACHE_DIR": "1"}
    if interpreter:
        programs = home.parent / "programs"
        programs.mkdir()
        # Not a link: an interpreter looks for its library relative to the path by which it was called.
        (programs / "python3").write_text(f"#!/bin/sh\nexec '{interpreter}' \"$@\"\n", encoding="utf-8")
        (programs / "python3").chmod(0o755)
        environment["PATH"] = f"{programs}{os.pathsep}{environment['PATH']}"
    return environment


def in_a_shell(command: str) -> list[str]:
    """Return the shell command that runs a command and prints, before each of its parts, the second it began."""
    return ["bash", "-x", "-c", f"PS4='+@$(date +%s)@ '\n{command}"]


def began(log: Path) -> list[int]:
    """Return the second of the epoch at which each part of a command began; see `in_a_shell`."""
    return [int(second) for second in STEP.findall(log.read_text(encoding="utf-8", errors="replace"))]


@contextmanager
def running_typed(
    command: str, folder: Path, environment: Mapping[str, str], log: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command as a shell would, with its output in `log`, and end it with all processes that it started."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            in_a_shell(command),
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            _end(process)


@contextmanager
def serving_typed(command: str, folder: Path, home: Path, interpreter: str | None = None) -> Iterator[str]:
    """Run a command that serves the dashboard, yield its address once it answers, and stop it.

    Raises `RuntimeError` with its output if it ends or never answers. Its output goes to `log_of(home)`.
    """
    port = free_port()
    environment = {**strangers_environment(home, interpreter), "STREAMLIT_SERVER_PORT": str(port)}
    with running_typed(command, folder, environment, log_of(home)) as process:
        address = f"http://{HOST}:{port}"
        wait_until_ready(process, address, log_of(home), INSTALLED_WITHIN_S)
        yield address


def log_of(home: Path) -> Path:
    """Return the file with the output of a command that serves the dashboard."""
    return home / "typed.log"


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the shell and the processes that it started, which share a session of their own."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):  # all of them have already ended
            os.killpg(process.pid, number)
        try:
            process.wait(timeout=STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            continue
        return
