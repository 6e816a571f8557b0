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

_ORDER: Final = "editions.txt"
"""File beside the editions: their ids, one per line, in the order in which they are offered."""

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def repository() -> Path | None:
    """Return the root of the repository that the program runs from; None for an installed package."""
    root = _PACKAGE.parents[1]
    return root if _PACKAGE.parent.name == "src" and (root / "app.py").is_file() else None


def shipped_editions() -> tuple[Path, ...]:
    """Return the folders of the shipped editions: those of ``editions.txt`` in its order, then others by name."""
    root = repository()
    return editions_in(root / "geo" if root is not None else _PACKAGE / "geo")


def editions_in(home: Path) -> tuple[Path, ...]:
    """Return the folders of the editions in ``home``, the default one first."""
    order = _order(home / _ORDER)
    folders = sorted(manifest.parent for manifest in home.glob("*/edition.yaml"))
    return tuple(sorted(folders, key=lambda folder: order.get(folder.name, len(order))))


def _order(file: Path) -> dict[str, int]:
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    named = (line.strip() for line in lines if not line.startswith("#"))
    return {name: place for place, name in enumerate(dict.fromkeys(filter(None, named)))}


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
