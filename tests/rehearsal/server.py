"""A Streamlit server on this machine: started, waited for, and stopped by its process."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

HOST = "127.0.0.1"
READY_WITHIN_S = 60.0
"""A cold start takes 2 to 5 s on two cores; the rest allows for a busy machine."""
PAUSE_S = 0.25
STOP_WITHIN_S = 10.0


def free_port() -> int:
    """Return a port on which nothing currently listens."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def is_healthy(address: str) -> bool:
    """Return whether the server answers that it is ready."""
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:  # noqa: S310 -- our own server
            return bool(answer.status == 200)
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False


def wait_until_ready(process: subprocess.Popen[bytes], address: str, log: Path, within_s: float) -> None:
    """Return once the server answers; raise `RuntimeError` with its log if it ends or never answers."""
    for _ in range(int(within_s / PAUSE_S)):
        if is_healthy(address):
            return
        try:
            process.wait(timeout=PAUSE_S)  # a pause that ends early if the server ends
        except subprocess.TimeoutExpired:
            continue
        break
    message = f"the server did not become ready:\n{log.read_text(encoding='utf-8')}"
    raise RuntimeError(message)


class Server(NamedTuple):
    """A server that answers."""

    address: str
    pid: int


@contextmanager
def running(
    command: Sequence[str], folder: Path, log: Path, *, port: int | None = None, end: int = signal.SIGTERM
) -> Iterator[Server]:
    """Run a command that takes `streamlit`'s arguments to serve `app.py` in `folder`; send it ``end`` at the end.

    The server's output goes to `log`. It inherits nothing of this process's Python path.
    """
    port = port or free_port()
    arguments = ["run", "app.py", "--server.port", str(port), "--server.address", HOST, "--server.headless", "true"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "STREAMLIT_"))}
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, *arguments],
            cwd=folder,
            env={**environment, "HOME": str(log.parent), "NO_COLOR": "1"},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            address = f"http://{HOST}:{port}"
            wait_until_ready(process, address, log, READY_WITHIN_S)
            yield Server(address, process.pid)
        finally:
            process.send_signal(end)
            try:
                process.wait(timeout=STOP_WITHIN_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def serving(
    streamlit: Path, folder: Path, log: Path, *, port: int | None = None, end: int = signal.SIGTERM
) -> Iterator[str]:
    """Run `streamlit run app.py` in `folder` and yield its address. See ``running``."""
    with running([str(streamlit)], folder, log, port=port, end=end) as server:
        yield server.address
