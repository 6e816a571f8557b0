"""The requirements of some tests outside the repository: a Chromium, nginx, and the reference data.

The reference data is the folder `shared/` beside the repository; we have no right to publish it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

CHROMIUM_VARIABLE = "CONTROLMAP_CHROMIUM"
SHARED_VARIABLE = "CONTROLMAP_SHARED"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "chromium-headless-shell")
"""The last is Chromium without its windows, which take a third of the time: `.ci/run` names it."""
NGINX_PLACES = ("nginx", "/usr/sbin/nginx")
"""Debian puts it where only root looks for programs."""
SYSTEM_PYTHON = "/usr/bin/python3"
QGIS_PLACE = "/usr/lib/python3/dist-packages/qgis/core"
"""Where Debian puts it."""
REPOSITORY = Path(__file__).resolve().parent.parent


def find_chromium() -> str | None:
    """Return the path of a Chromium: the one that `CONTROLMAP_CHROMIUM` names, else the first on the path."""
    named = os.environ.get(CHROMIUM_VARIABLE)
    candidates = (named,) if named else CHROMIUM_NAMES
    return next((found for name in candidates if (found := shutil.which(name))), None)


def find_nginx() -> str | None:
    """Return the path of nginx."""
    return next((found for place in NGINX_PLACES if (found := shutil.which(place))), None)


def find_strace() -> str | None:
    """Return the path of strace, which records the system calls of a program."""
    return shutil.which("strace")


def find_gdal() -> str | None:
    """Return the path of GDAL's `ogrinfo`, which reads the exported files as any GIS program would."""
    return shutil.which("ogrinfo")


@cache
def find_r() -> str | None:
    """Return the path of `Rscript` if R has the package sf."""
    found = shutil.which("Rscript")
    if found and subprocess.run([found, "-e", "library(sf)"], capture_output=True, check=False).returncode == 0:
        return found
    return None


def find_qgis() -> str | None:
    """Return the path of the system's Python if it has QGIS's library, which is not that of the tests."""
    return SYSTEM_PYTHON if Path(QGIS_PLACE).is_dir() else None


def find_shared() -> Path | None:
    """Return the folder of reference data: the one `CONTROLMAP_SHARED` names, else the one beside the repository."""
    folder = Path(os.environ.get(SHARED_VARIABLE) or REPOSITORY.parent / "shared")
    return folder if (folder / "reference").is_dir() else None
