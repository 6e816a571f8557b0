"""One row of the table of mistakes, and the ways to damage the invented edition."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Callable
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

Spoil = Callable[[Path], None]
"""Make a mistake in the edition in a folder."""


@dataclass(frozen=True)
class Mistake:
    """Something that an author, a program or an attacker may do to an edition, and the complete message about it."""

    name: str
    spoil: Spoil
    problems: tuple[str, ...]
    """Everything that is printed, in order; the edition's folder is called ``m``."""
    is_costly: bool = False
    """Whether it is made to use much memory: its peak is then measured."""


def mistake(name: str, spoil: Spoil, *problems: str) -> Mistake:
    """Return a row of the table."""
    return Mistake(name, spoil, problems)


def costly(name: str, spoil: Spoil, *problems: str) -> Mistake:
    """Return a row whose mistake is made to use much memory."""
    return Mistake(name, spoil, problems, is_costly=True)


def write(file: str, content: str | bytes) -> Spoil:
    """Overwrite a file; text as UTF-8."""
    return lambda edition: _write(edition / file, content)


def change(file: str, old: str, new: str) -> Spoil:
    """Replace the first ``old`` in a file by ``new``."""

    def spoil(edition: Path) -> None:
        text = (edition / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        _write(edition / file, text.replace(old, new, 1))

    return spoil


def recode(file: str, turn: Callable[[bytes], bytes]) -> Spoil:
    """Re-encode the bytes of a file."""
    return lambda edition: _write(edition / file, turn((edition / file).read_bytes()))


def remove(name: str) -> Spoil:
    """Remove a file or a folder."""
    return lambda edition: _remove(edition / name)


def folder(name: str) -> Spoil:
    """Replace something by an empty folder."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        (edition / name).mkdir()

    return spoil


def link(name: str, to: str) -> Spoil:
    """Replace something by a symbolic link."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        (edition / name).symlink_to(to)

    return spoil


def pipe(name: str) -> Spoil:
    """Replace a file by a pipe without a writer."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        if sys.platform != "win32":
            os.mkfifo(edition / name)

    return spoil


def plug(name: str) -> Spoil:
    """Replace a file by a socket."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        if sys.platform != "win32":
            with chdir((edition / name).parent), socket.socket(socket.AF_UNIX) as bound:  # its path must be short
                bound.bind(Path(name).name)

    return spoil


def sparse(name: str, size: int) -> Spoil:
    """Make a sparse file of ``size`` bytes, which takes no room on the disk."""

    def spoil(edition: Path) -> None:
        with (edition / name).open("wb") as stream:
            stream.truncate(size)

    return spoil


def _write(path: Path, content: str | bytes) -> None:
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()
