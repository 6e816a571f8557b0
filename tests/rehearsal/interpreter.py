"""Find the interpreter of a given version on this machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

CLOUD_PYTHON = "3.12"
"""The default of Community Cloud, unless the person who deploys chooses another."""


def candidates(root: Path, version: str) -> Iterator[str]:
    """Yield candidates: pyenv's interpreters first, since pyenv's shims on the path may refuse to run."""
    for found in sorted(root.glob(f"versions/{version}.*/bin/python"), reverse=True):
        yield str(found)
    on_path = shutil.which(f"python{version}")
    if on_path:
        yield on_path
    yield sys.executable


def runs_as(interpreter: str) -> str | None:
    """Return the version that an interpreter reports, such as `3.12`, or None if it does not run."""
    try:
        run = subprocess.run([interpreter, "--version"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    version = re.match(r"Python (\d+\.\d+)\.", run.stdout)
    return version.group(1) if version and run.returncode == 0 else None


def find(version: str) -> str | None:
    """Return an interpreter of a version such as `3.12`, or None if this machine has none."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    return next((found for found in candidates(pyenv, version) if runs_as(found) == version), None)


def choose() -> tuple[str, bool]:
    """Return an interpreter, and whether it has the version that Community Cloud uses."""
    found = find(CLOUD_PYTHON)
    return found or sys.executable, found is not None
