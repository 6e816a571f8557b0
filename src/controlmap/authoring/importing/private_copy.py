"""A copy of an untrusted file, alone in an empty folder, so that references to files beside it lead nowhere."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, Final

from controlmap.authoring.atomic_write import cause
from controlmap.authoring.importing.foreign.parts import MOST_FILE_MB, PARTS, SHAPEFILE
from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.errors import ControlmapError

_NAME: Final = "file"
_CHUNK_BYTES: Final = 1 << 20
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Do not follow symbolic links, and do not block on a pipe."""
_WAL: Final = "-wal"
"""Suffix of an SQLite write-ahead log: changes that are not in the database file yet."""


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """A folder with one file and its companion files."""

    folder: Path

    def part(self, suffix: str) -> Path:
        """Return the path of a companion file, by its ending."""
        return self.folder / f"{_NAME}{suffix}"


@contextmanager
def private_folder(file: Path) -> Iterator[PrivateCopy]:
    """Create an empty folder for a file that no other user can read, for as long as the context lasts.

    Raises:
        ControlmapError: it cannot be created.

    """
    try:
        folder = TemporaryDirectory(prefix="controlmap-import-", ignore_cleanup_errors=True)
    except OSError as error:
        raise no_room(file, error) from error
    with folder as name:
        yield PrivateCopy(Path(name).resolve())


def no_room(file: Path | str, error: OSError) -> ControlmapError:
    """Return the error for a file that cannot be copied."""
    return CannotImportError(
        f"it cannot be copied to be read: {cause(error)}", "make room in the folder for temporary files, or set TMPDIR"
    ).of(file)


def copy_into(copy: PrivateCopy, file: Path) -> Path:
    """Copy a file, and its companions if it is a Shapefile; return the path of the copy.

    Raises:
        ControlmapError: it is missing, too large, or not an ordinary file.

    """
    suffix = file.suffix.lower()
    if suffix == ".gpkg":
        _check_closed(file)
    main = copy.part(suffix if suffix.isascii() and suffix[1:].isalnum() else "")
    left = _copy(file, main, MOST_FILE_MB << 20)
    if suffix == SHAPEFILE:
        for part in PARTS:
            beside = next(
                (path for ending in (part, part.upper()) if os.path.lexists(path := file.with_suffix(ending))), None
            )
            if beside is not None:
                left = _copy(beside, copy.part(part), left)
    return main


def _check_closed(file: Path) -> None:
    try:
        waiting = file.with_name(file.name + _WAL).lstat().st_size
    except OSError:
        return
    if waiting:
        raise CannotImportError(
            "another program has it open, and keeps its latest changes beside it", "close it in that program first"
        ).of(file)


def _copy(file: Path, to: Path, most_bytes: int) -> int:
    """Copy a file and return how many more bytes are allowed. The size that it reports is not trusted."""
    try:
        check_ordinary(file)
        with _opened(file) as stream:
            return _copied(stream, file, to, most_bytes)
    except CannotImportError as error:
        raise error.of(file) from None
    except OSError as error:
        raise CannotImportError(f"it cannot be opened: {cause(error)}", "see that it can be read").of(file) from error


def check_ordinary(file: Path) -> None:
    """Reject anything but an ordinary file under its own name: an untrusted link may lead anywhere.

    Raises:
        CannotImportError: it is missing, a link, a folder, a pipe or a device.

    """
    try:
        kind = file.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        raise CannotImportError("this file does not exist", "check the path") from None
    except OSError as error:
        raise CannotImportError(f"it cannot be opened: {cause(error)}", "see that it can be read") from error
    if stat.S_ISLNK(kind):
        raise CannotImportError("it is a link to another file", "name that file itself")
    if stat.S_ISDIR(kind):
        raise CannotImportError("it is a folder", "name a file in it")
    if not stat.S_ISREG(kind):
        raise CannotImportError("it is not an ordinary file", "save what it holds as one")


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    number = os.open(file, _FLAGS)
    with os.fdopen(number, "rb") as stream:
        if not stat.S_ISREG(os.fstat(number).st_mode):  # it was replaced between the check and the opening
            raise CannotImportError("it is not an ordinary file", "save what it holds as one")
        yield stream


def _copied(stream: BinaryIO, file: Path, to: Path, most_bytes: int) -> int:
    try:
        with to.open("xb") as copy:
            while chunk := stream.read(_CHUNK_BYTES):
                most_bytes -= len(chunk)
                if most_bytes < 0:
                    raise CannotImportError(f"it has more than {MOST_FILE_MB} MB", "leave out what is not needed")
                copy.write(chunk)
    except OSError as error:
        raise no_room(file, error) from error
    return most_bytes
