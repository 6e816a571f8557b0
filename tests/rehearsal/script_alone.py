"""A dashboard whose `app.py` is a script alone, as on a host that does not look for the application in it."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.outside import REPOSITORY

SCRIPT = "from controlmap.ui.entry import run\n\nrun()\n"


def script_alone(folder: Path) -> Path:
    """Set up a folder to serve the dashboard from, with the repository's settings, and return it."""
    folder.mkdir()
    shutil.copytree(REPOSITORY / ".streamlit", folder / ".streamlit")
    (folder / "static").mkdir()
    (folder / "app.py").write_text(SCRIPT, encoding="utf-8")
    return folder
