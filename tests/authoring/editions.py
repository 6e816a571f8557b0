"""A copy of the invented edition that a test may damage, and the problems found on reading it."""

import shutil
from pathlib import Path

from controlmap.authoring.reading.read import read_edition
from controlmap.model.problem import Problem


def spoiled(marrow: Path, into: Path, file: str, content: bytes) -> Path:
    """Copy ``marrow`` to ``into`` with one file's bytes replaced."""
    shutil.copytree(marrow, into, dirs_exist_ok=True)
    (into / file).write_bytes(content)
    return into


def problems_of(folder: Path) -> list[Problem]:
    """Return the problems found on reading an edition."""
    return read_edition(folder)[1]
