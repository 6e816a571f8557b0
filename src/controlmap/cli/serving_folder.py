"""The dashboard's working directory: its entry point, its settings and its static files."""

import os
import sys
from pathlib import Path
from typing import Final

from controlmap import __version__
from controlmap.authoring.atomic_write import write_atomically
from controlmap.authoring.shipped import repository
from controlmap.errors import ExportError

_ENTRY_POINT: Final = "from controlmap.ui.entry import run\n\nrun()\n"

_SETTINGS: Final = Path(__file__).resolve().parents[1] / "serving" / "config.toml"
"""The repository's ``.streamlit/config.toml``, at its path in the wheel."""


def serving_folder() -> Path:
    """Return the repository that the program runs from, or else a folder created in the user's cache.

    Streamlit reads settings from its working directory and serves files from ``static/`` beside the entry point. An
    installed package can be neither.

    Raises:
        ExportError: the folder cannot be created.

    """
    return repository() or _installed_folder(_cache_home() / "controlmap" / __version__)


def _installed_folder(folder: Path) -> Path:
    try:
        for part in (".streamlit", "static"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        write_atomically(folder / ".streamlit" / "config.toml", _SETTINGS.read_bytes())
        write_atomically(folder / "app.py", _ENTRY_POINT)
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"'{folder}' cannot be made: {reason}. Name another cache in XDG_CACHE_HOME.") from error
    return folder


def _cache_home() -> Path:
    named = os.environ.get("XDG_CACHE_HOME")
    if named and Path(named).is_absolute():  # the standard says that a relative path is to be ignored
        return Path(named)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path.home() / ".cache"
