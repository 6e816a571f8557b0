"""An edition's folder as a command-line argument."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.shipped import edition_folder, shipped_editions
from controlmap.cli.exit_status import MISUSE


def or_shipped(named: Path | None) -> Path | None:
    """Return the folder of the shipped edition with that name, if there is no such path."""
    return edition_folder(named) if named is not None else None


EditionFolder = Annotated[
    Path,
    typer.Argument(
        help="Folder of the edition, or the name of one that ships.", show_default=False, callback=or_shipped
    ),
]


def require_folder(command: str, edition: Path) -> None:
    """Exit with a message and the status of misuse if the path is not a folder."""
    if not edition.is_dir():
        names = ", ".join(folder.name for folder in shipped_editions())
        shipped = f", or the name of one that ships: {names}" if names and edition == Path(edition.name) else ""
        message = f"controlmap {command}: {edition} is not a folder. Give the folder of edition.yaml{shipped}."
        typer.echo(message, err=True)
        raise typer.Exit(MISUSE)
