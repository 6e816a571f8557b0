"""The editions that ship with the program: in the installed package, or in the repository that it runs from."""

from pathlib import Path
from typing import Final

from controlmap.errors import ControlmapError

EDITION_VARIABLE: Final = "CONTROLMAP_EDITION"
"""Environment variable with the path of the edition that the dashboard shows."""

FOLLOW_VARIABLE: Final = "CONTROLMAP_FOLLOW"
"""Environment variable that makes the dashboard redraw open pages when a file of the edition is saved."""

STUDIO_VARIABLE: Final = "CONTROLMAP_STUDIO"
"""Environment variable with the folder of the Studio's edition, which only ``controlmap studio`` sets."""

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def repository() -> Path | None:
    """Return the root of the repository that the program runs from; None for an installed package."""
    root = _PACKAGE.parents[1]
    return root if _PACKAGE.parent.name == "src" and (root / "app.py").is_file() else None


def shipped_editions() -> tuple[Path, ...]:
    """Return the folders of the shipped editions, by name."""
    root = repository()
    home = root / "geo" if root is not None else _PACKAGE / "geo"
    return tuple(sorted(manifest.parent for manifest in home.glob("*/edition.yaml")))


def edition_folder(named: str | Path) -> Path:
    """Return an edition's folder: the path itself or, if there is no such path, the shipped edition of that name."""
    path = Path(named)
    if path.exists():
        return path
    return next((folder for folder in shipped_editions() if folder.name == str(named)), path)


def default_edition() -> Path:
    """Return the folder of the default edition: the first of those that ship.

    Raises:
        ControlmapError: this installation ships without an edition.

    """
    editions = shipped_editions()
    if not editions:
        raise ControlmapError(f"No edition ships with this installation in {_PACKAGE}. Name an edition's folder.")
    return editions[0]
