"""``controlmap serve``: the dashboard, as a process of its own."""

import os
import socket
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from controlmap.authoring.shipped import EDITION_VARIABLE, FOLLOW_VARIABLE, default_edition
from controlmap.cli.edition_folder import require_folder
from controlmap.cli.serving_folder import serving_folder
from controlmap.cli.serving_process import run_forwarding_signals
from controlmap.cli.warm_up import announce_when_ready
from controlmap.errors import ControlmapError
from controlmap.model.embedding import FRAME_ANCESTORS_VARIABLE, embedding_origins

_QUIET: Final = ("--logger.hideWelcomeMessage", "true")
"""Streamlit's greeting of a headless server asks a service on the internet for this machine's address."""

_WARM_SERVER: Final = "controlmap.ui.warm_server"
"""Streamlit's command line, warmed up; run as a process of its own, since this layer knows nothing of pages."""

_FIRST_PORT: Final = 8501
_PORTS_TRIED: Final = 100


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("serve")(serve)


def serve(
    edition: Annotated[
        Path | None, typer.Argument(help="Folder of the edition; by default the one that ships.", show_default=False)
    ] = None,
    *,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, envvar="STREAMLIT_SERVER_PORT", help="By default the first free from 8501 on."),
    ] = None,
    headless: Annotated[
        bool | None, typer.Option("--headless/--no-headless", help="Whether to leave the browser closed.")
    ] = None,
    embed_origin: Annotated[
        list[str] | None,
        typer.Option(
            envvar=FRAME_ANCESTORS_VARIABLE,
            help="A site that may show the dashboard in a frame, such as https://news.example; by default none.",
            show_default=False,
        ),
    ] = None,
    follow: Annotated[
        bool | None,
        typer.Option(
            "--follow/--no-follow", help="Draw open pages anew when a file is saved; by default, unless --headless."
        ),
    ] = None,
) -> None:
    """Open the dashboard: runs until it is interrupted. An edition that does not check is shown as its problems."""
    chosen = edition or default_edition()
    require_folder("serve", chosen)
    if port is not None and not _is_free(port):
        raise ControlmapError(f"Port {port} is taken. Name another with --port.")
    chosen_port = port or _free_port()
    embedders = _embedders(embed_origin or [])
    command = [sys.executable, "-m", _WARM_SERVER, "run", "app.py", "--server.port", str(chosen_port), *_QUIET]
    if headless is not None:
        command += ["--server.headless", str(headless).lower()]
    announce_when_ready(chosen_port)
    environment = {
        **os.environ,
        EDITION_VARIABLE: str(chosen.resolve()),
        FRAME_ANCESTORS_VARIABLE: " ".join(embedders),
    }
    if follow or (follow is None and not headless):
        environment[FOLLOW_VARIABLE] = "1"
    status = run_forwarding_signals(command, serving_folder(), environment)
    raise typer.Exit(status)


def _embedders(named: list[str]) -> tuple[str, ...]:
    try:
        return embedding_origins(named)
    except ValueError as error:
        raise ControlmapError(f"--embed-origin: {error}.") from error


def _free_port() -> int:
    """Choose as Streamlit would, so as to know where it listens; where all are taken it says so itself."""
    tried = range(_FIRST_PORT, _FIRST_PORT + _PORTS_TRIED)
    return next((port for port in tried if _is_free(port)), _FIRST_PORT)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if os.name == "posix":
            # A port whose last connections are still closing can be listened on.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
        except OSError:
            return False
        return True
