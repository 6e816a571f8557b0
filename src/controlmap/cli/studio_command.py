"""``controlmap studio``: runs the Studio, for this machine alone."""

import os
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from controlmap.authoring.importing.foreign.parts import MOST_FILE_MB
from controlmap.authoring.shipped import STUDIO_VARIABLE
from controlmap.cli.catalogue_option import CatalogueFolder, catalogue_variable
from controlmap.cli.listening import LOOPBACK, listening
from controlmap.cli.serving_folder import serving_folder
from controlmap.cli.serving_process import run_forwarding_signals
from controlmap.cli.warm_up import announce_when_ready
from controlmap.errors import ControlmapError

_QUIET: Final = ("--logger.hideWelcomeMessage", "true")


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("studio")(studio)


def studio(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of the edition; a new or empty one for a new.")],
    *,
    address: Annotated[
        str, typer.Option(help="The Studio writes files, so that it listens on this machine only.")
    ] = LOOPBACK,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="By default the first free from 8501 on.")] = None,
    headless: Annotated[bool, typer.Option("--headless", help="Leave the browser closed.")] = False,
    catalogue: CatalogueFolder = None,
) -> None:
    """Make or change an edition in the browser: draw, tag, import, check, publish. Runs until interrupted."""
    if address != LOOPBACK:
        raise ControlmapError(
            f"The Studio writes files and listens on {LOOPBACK} only, not on '{address}'. Fix: leave --address out; "
            "to show the map to others, use 'controlmap serve' or publish it."
        )
    if folder.exists() and not folder.is_dir():
        raise ControlmapError(f"'{folder}' is not a folder. Fix: name the folder of an edition, or one to make.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "edition.yaml").exists():
        raise ControlmapError(
            f"'{folder}' has files, and no edition.yaml. Fix: name an edition's folder, or a new one."
        )
    where = listening(LOOPBACK, port)
    command = [sys.executable, "-m", "streamlit", "run", "app.py", *_QUIET]
    command += ["--server.address", where.address, "--server.port", str(where.port)]
    command += ["--server.maxUploadSize", str(MOST_FILE_MB), "--server.headless", str(headless).lower()]
    command += ["--browser.serverAddress", LOOPBACK]
    announce_when_ready(where)
    environment = {**os.environ, **catalogue_variable(folder, catalogue), STUDIO_VARIABLE: str(folder.absolute())}
    raise typer.Exit(run_forwarding_signals(command, serving_folder(), environment))
