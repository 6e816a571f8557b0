"""A table that is packed with gzip, or the only table of a zip archive. Used in child processes only."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import IO, Final, cast

from controlmap.errors import EventsError
from controlmap.model.wording import quoted

_TABLES: Final = (".csv", ".tsv", ".parquet", ".xlsx")
_GZIP: Final = b"\x1f\x8b"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
"""An archive with files, and an empty one."""
_MOST_MEMBERS: Final = 1_000
_BESIDE: Final = ("__MACOSX", ".")
"""Names of files that programs put into archives for themselves begin like this."""

_NO_MEMORY: Final = "Error -4 "
"""How Python words zlib's Z_MEM_ERROR while it unpacks a stream."""


def only_table(file: IO[bytes], what: str, most_bytes: int) -> tuple[IO[bytes], str]:
    """Return the only table of an archive, opened, and its extension.

    Args:
        file: the archive, opened at its beginning; seekable.
        what: begins each sentence about it.
        most_bytes: how large the table may be.

    Raises:
        EventsError: it has no table or several, is encrypted or damaged, or the table is too large.

    """
    packed = file.read(len(_ZIP[0])) in _ZIP
    file.seek(0)
    if not packed:
        raise EventsError(f"{what} cannot be read: it is not a zip archive. Give its name the ending of its format.")
    try:
        archive = zipfile.ZipFile(file)
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS:
            raise EventsError(f"{what} has more than {_MOST_MEMBERS:,} files. Unpack it and use the table in it.")
        tables = [
            member
            for member in members
            if PurePath(member.filename).suffix.lower() in _TABLES
            and not any(part.startswith(_BESIDE) for part in PurePath(member.filename).parts)
        ]
        if len(tables) != 1:
            found = ", ".join(quoted(PurePath(table.filename).name) for table in tables[:4]) or "none"
            raise EventsError(f"{what} should have one table in it: {found}. Unpack it and use one of its files.")
        if tables[0].file_size > most_bytes:
            raise EventsError(f"{what} unpacks to more than is read here. Split it.")
        return archive.open(tables[0]), PurePath(tables[0].filename).suffix.lower()
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise EventsError(f"{what} cannot be read: it is a damaged or encrypted zip archive. Unpack it.") from error


def unzipped(file: IO[bytes], what: str) -> IO[bytes]:
    """Return what a file packed with gzip contains. Raises EventsError if it is not packed."""
    packed = file.read(len(_GZIP)) == _GZIP
    file.seek(0)
    if not packed:
        raise EventsError(f"{what} cannot be read: it is not packed with gzip. Remove '.gz' from its name.")
    return cast("IO[bytes]", gzip.GzipFile(fileobj=file, mode="rb"))


def in_memory(file: IO[bytes], what: str, most_bytes: int) -> IO[bytes]:
    """Return a packed file unpacked, for formats that are not read from beginning to end."""
    content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise EventsError(f"{what} unpacks to more than is read here. Split it.")
    return io.BytesIO(content)


@contextmanager
def refusing_damaged(what: str) -> Iterator[None]:
    """Translate the errors of unpacking into a sentence.

    Raises:
        EventsError: the file is damaged.
        MemoryError: there is too little memory to unpack it.

    """
    try:
        yield
    except zlib.error as error:
        if str(error).startswith(_NO_MEMORY):
            raise MemoryError from error
        raise EventsError(f"{what} cannot be read: it is packed, and damaged. Copy or download it again.") from error
    except (EOFError, gzip.BadGzipFile, zipfile.BadZipFile) as error:
        raise EventsError(f"{what} cannot be read: it is packed, and damaged. Copy or download it again.") from error
