"""One row of the table of mistakes, and the ways to spoil the invented edition."""

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
"""Makes a mistake in the edition in a folder."""


@dataclass(frozen=True)
class Mistake:
    """Something that an author, a program or an attacker may do to an edition, and the whole answer to it."""

    name: str
    spoil: Spoil
    problems: tuple[str, ...]
    """Everything that is printed, in its order; the edition's folder is called ``m``."""
    is_costly: bool = False
    """Whether it is made to take memory: its peak is then measured."""


def mistake(name: str, spoil: Spoil, *problems: str) -> Mistake:
    """Return a row of the table."""
    return Mistake(name, spoil, problems)


def costly(name: str, spoil: Spoil, *problems: str) -> Mistake:
    """Return a row whose mistake is made to take memory."""
    return Mistake(name, spoil, problems, is_costly=True)


def write(file: str, content: str | bytes) -> Spoil:
    """Write a file anew; text as UTF-8."""
    return lambda edition: _write(edition / file, content)


def change(file: str, old: str, new: str) -> Spoil:
    """Put ``new`` in the place of the first ``old`` of a file."""

    def spoil(edition: Path) -> None:
        text = (edition / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        _write(edition / file, text.replace(old, new, 1))

    return spoil


def recode(file: str, turn: Callable[[bytes], bytes]) -> Spoil:
    """Turn the bytes of a file into others."""
    return lambda edition: _write(edition / file, turn((edition / file).read_bytes()))


def remove(name: str) -> Spoil:
    """Take a file or a folder away."""
    return lambda edition: _remove(edition / name)


def folder(name: str) -> Spoil:
    """Put an empty folder where something else was."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        (edition / name).mkdir()

    return spoil


def link(name: str, to: str) -> Spoil:
    """Put a symbolic link where something else was."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        (edition / name).symlink_to(to)

    return spoil


def pipe(name: str) -> Spoil:
    """Put a pipe that nobody writes to where a file was."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        if sys.platform != "win32":
            os.mkfifo(edition / name)

    return spoil


def plug(name: str) -> Spoil:
    """Put a socket where a file was."""

    def spoil(edition: Path) -> None:
        _remove(edition / name)
        if sys.platform != "win32":
            with chdir((edition / name).parent), socket.socket(socket.AF_UNIX) as bound:  # its path may not be long
                bound.bind(Path(name).name)

    return spoil


def sparse(name: str, size: int) -> Spoil:
    """Make a file of ``size`` bytes that takes no room on the disk."""

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
