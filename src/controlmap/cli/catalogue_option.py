"""The option ``--catalogue``: a folder with catalogues of the interface in further languages."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.errors import ControlmapError

CatalogueFolder = Annotated[
    Path | None,
    typer.Option(
        "--catalogue",
        help="Folder of the interface in further languages: LANGUAGE/controlmap.po. The edition's own is messages/.",
        show_default=False,
    ),
]


def catalogue_variable(edition: Path, given: Path | None) -> dict[str, str]:
    """Return the environment variable by which a server finds the catalogues of an edition."""
    from controlmap.messages.outside import CATALOGUE_VARIABLE, as_variable

    folders = _folders(edition, given)
    return {CATALOGUE_VARIABLE: as_variable(folders)} if folders else {}


def use_catalogue(edition: Path, given: Path | None) -> None:
    """Use the catalogues of an edition in this process."""
    from controlmap.messages.catalogue import use_catalogues

    use_catalogues(_folders(edition, given))


def _folders(edition: Path, given: Path | None) -> tuple[Path, ...]:
    from controlmap.messages.outside import folders_beside, from_variable

    if given is not None and not given.is_dir():
        raise ControlmapError(f"--catalogue: '{given}' is not a folder. Give the folder of LANGUAGE/controlmap.po.")
    return tuple(dict.fromkeys((*folders_beside(edition, given), *from_variable())))
