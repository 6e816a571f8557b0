"""An edition's folder as a command-line argument."""

from pathlib import Path
from typing import Annotated, Final

import typer

MISUSE: Final = 2
"""Exit status for a wrong argument."""

EditionFolder = Annotated[Path, typer.Argument(help="Folder of the edition.", show_default=False)]


def require_folder(command: str, edition: Path) -> None:
    """Exit with a message and the status of misuse if the path is not a folder."""
    if not edition.is_dir():
        typer.echo(f"controlmap {command}: {edition} is not a folder. Give the folder of edition.yaml.", err=True)
        raise typer.Exit(MISUSE)
