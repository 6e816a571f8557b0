"""A clean copy of the last commit, and an environment with only requirements.txt."""

from __future__ import annotations

import subprocess
import tarfile
from io import BytesIO
from pathlib import Path


def copy_of_the_last_commit(repository: Path, folder: Path) -> Path:
    """Unpack the last commit into `folder`: uncommitted files of the work tree must not help."""
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=repository, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=BytesIO(archive)) as packed:
        packed.extractall(folder, filter="data")
    return folder


def fresh_clone(repository: Path, folder: Path) -> Path:
    """Clone the last commit into `folder`, as a newcomer to the project does."""
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", repository.as_uri(), str(folder)], check=True)
    return folder


def environment_without_the_package(interpreter: str, copy: Path, folder: Path) -> Path:
    """Install requirements.txt into a new virtual environment and return its `bin` folder.

    Raises `subprocess.CalledProcessError` if a release cannot be installed, and `RuntimeError` if the package itself
    was installed.
    """
    subprocess.run([interpreter, "-m", "venv", str(folder)], check=True)
    binaries = folder / "bin"
    subprocess.run([binaries / "pip", "install", "-q", "-r", "requirements.txt"], cwd=copy, check=True)
    question = "import importlib.util, sys; sys.exit(importlib.util.find_spec('controlmap') is not None)"
    if subprocess.run([binaries / "python", "-c", question], cwd=folder, check=False).returncode:
        message = "controlmap is installed in the rehearsal's environment; on Community Cloud it is not"
        raise RuntimeError(message)
    return binaries
