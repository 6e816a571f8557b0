"""``controlmap serve``: runs the dashboard in a separate process."""

import os
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from controlmap.authoring.shipped import EDITION_VARIABLE, FOLLOW_VARIABLE, default_edition
from controlmap.cli.catalogue_option import CatalogueFolder, catalogue_variable
from controlmap.cli.edition_folder import or_shipped, require_folder
from controlmap.cli.listening import LOOPBACK, listening
from controlmap.cli.serving_folder import serving_folder
from controlmap.cli.serving_process import run_forwarding_signals
from controlmap.cli.warm_up import announce_when_ready
from controlmap.errors import ControlmapError
from controlmap.model.embedding import FRAME_ANCESTORS_VARIABLE, embedding_origins

_QUIET: Final = ("--logger.hideWelcomeMessage", "true")
"""For the greeting of a headless server, Streamlit asks a service on the internet for this machine's address."""

_WARM_SERVER: Final = "controlmap.ui.warm_server"
"""Streamlit's command line, warmed up; run as a separate process, since ``cli`` may not import ``ui``."""


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("serve")(serve)


def serve(
    edition: Annotated[
        Path | None,
        typer.Argument(
            help="Folder of the edition; by default all that ship.", show_default=False, callback=or_shipped
        ),
    ] = None,
    *,
    address: Annotated[
        str,
        typer.Option(
            envvar="STREAMLIT_SERVER_ADDRESS",
            help="Address to listen on: by default reachable from this machine only; 0.0.0.0 from everywhere.",
        ),
    ] = LOOPBACK,
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
            "--follow/--no-follow", help="Redraw open pages when a file is saved; on by default, unless --headless."
        ),
    ] = None,
    catalogue: CatalogueFolder = None,
) -> None:
    """Open the dashboard and run it until interrupted. An edition with mistakes is shown as its list of problems."""
    chosen = edition or default_edition()
    require_folder("serve", chosen)
    where = listening(address, port)
    embedders = _embedders(embed_origin or [])
    command = [sys.executable, "-m", _WARM_SERVER, "run", "app.py", *_QUIET]
    command += ["--server.address", where.address, "--server.port", str(where.port)]
    if ":" in where.address:
        # Streamlit opens the browser at this address. It does not put an IPv6 address of its own in brackets.
        command += ["--browser.serverAddress", where.host]
    if headless is not None:
        command += ["--server.headless", str(headless).lower()]
    announce_when_ready(where)
    environment = {
        **os.environ,
        **catalogue_variable(chosen, catalogue),
        EDITION_VARIABLE: str(edition.resolve()) if edition else "",
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
        raise ControlmapError(f"--embed-origin, or {FRAME_ANCESTORS_VARIABLE}: {error}.") from error
