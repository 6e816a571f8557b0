"""nginx with the configuration of `deploy/`, filled in as its container would, on this machine."""

from __future__ import annotations

import os
import re
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.outside import REPOSITORY, find_nginx
from tests.rehearsal.server import HOST, PAUSE_S, free_port

TEMPLATE = REPOSITORY / "deploy" / "controlmap.conf.template"
GAP = re.compile(r"\$\{(CONTROLMAP_\w+)\}")
READY_WITHIN_S = 10.0

MAIN = """
daemon off;
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
{user}
events {{ worker_connections 4096; }}
http {{
    include {types};
    default_type application/octet-stream;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/controlmap.conf;
}}
"""
"""The surrounding configuration; the container's image and Debian have one already."""

TYPES = Path("/etc/nginx/mime.types")


def filled_in(values: Mapping[str, str]) -> str:
    """Return the configuration with its variables filled in. A variable without a value is an error."""
    return GAP.sub(lambda gap: values[gap[1]], TEMPLATE.read_text(encoding="utf-8"))


def _written(folder: Path, values: Mapping[str, str], *, more: str = "") -> list[str]:
    """Write a complete configuration into a folder; return the command that starts nginx with it."""
    program = find_nginx()
    assert program is not None, "mark this test with `nginx`: it is then left out if nginx is not installed"
    (folder / "controlmap.conf").write_text(filled_in(values) + more, encoding="utf-8")
    # Started by root, nginx would read files as a user without access to the tests' folders.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder, user=user, types=TYPES), encoding="utf-8")
    return [program, "-p", str(folder), "-e", str(folder / "error.log"), "-c", "nginx.conf"]


def checked(folder: Path, *, fault: str = "") -> subprocess.CompletedProcess[str]:
    """Let nginx test the configuration, with a one-line server beside ours if one is given."""
    values = dict.fromkeys(GAP.findall(TEMPLATE.read_text(encoding="utf-8")), f"{HOST}:1")
    values |= {"CONTROLMAP_BUILT": str(folder), "CONTROLMAP_SITE": str(folder)}
    values |= {"CONTROLMAP_ACCESS_LOG": str(folder / "access.log"), "CONTROLMAP_LISTEN": f"{HOST}:{free_port()}"}
    command = _written(folder, values, more=f"server {{ {fault} }}" if fault else "")
    return subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)


@contextmanager
def nginx(folder: Path, *, replicas: tuple[str, str], built: Path, site: Path) -> Iterator[str]:
    """Run nginx in front of two replicas (`host:port`) and yield its address. Its logs are in ``folder``."""
    port = free_port()
    values = {
        "CONTROLMAP_LISTEN": f"{HOST}:{port}",
        "CONTROLMAP_REPLICA_A": replicas[0],
        "CONTROLMAP_REPLICA_B": replicas[1],
        "CONTROLMAP_BUILT": str(built),
        "CONTROLMAP_SITE": str(site),
        "CONTROLMAP_ACCESS_LOG": str(folder / "access.log"),
    }
    process = subprocess.Popen(_written(folder, values))
    try:
        _wait_until_ready(process, port, folder / "error.log")
        yield f"http://{HOST}:{port}"
    finally:
        process.terminate()
        process.wait()


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(int(READY_WITHIN_S / PAUSE_S)):
        try:
            socket.create_connection((HOST, port), timeout=PAUSE_S).close()
        except OSError:
            try:
                process.wait(timeout=PAUSE_S)
            except subprocess.TimeoutExpired:
                continue
            break
        else:
            return
    message = f"nginx did not become ready:\n{log.read_text(encoding='utf-8')}"
    raise RuntimeError(message)
