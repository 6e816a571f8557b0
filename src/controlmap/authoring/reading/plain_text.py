"""Reads a file's text, or returns the problem that prevents it."""

import errno
import math
import stat
from pathlib import Path
from typing import Final

from controlmap.authoring.reading import kinds
from controlmap.model.problem import Problem

MOST_BYTES: Final = 8 * 1024 * 1024
"""Largest file read, in bytes: twenty-five times the largest of the shipped edition."""

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_UTF_16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def read_text(file: Path, *, shown: str, edition: Path) -> str | Problem:
    """Return a file of an edition as UTF-8 text, or the problem that prevents it.

    ``shown`` is its path as problems print it; ``edition`` is the folder that links may not leave.
    """
    try:
        raw = _bytes(file, shown, edition)
    except RuntimeError:  # raised by Python before 3.13 for circular links
        return _refused(shown, "links run in a circle")
    except OSError as error:
        circle = error.errno == errno.ELOOP
        return _refused(shown, "links run in a circle" if circle else (error.strerror or "unknown reason").lower())
    return raw if isinstance(raw, Problem) else _decoded(raw, shown)


def _bytes(file: Path, shown: str, edition: Path) -> bytes | Problem:
    if not file.exists() and not file.is_symlink():
        return kinds.FILE_MISSING.at(shown, 1, "the file is missing", "add it")
    if not file.resolve().is_relative_to(edition.resolve()):
        return kinds.LINK_LEADS_OUT.at(
            shown, 1, "the link leads out of the edition", "replace it by a copy of the file"
        )
    status = file.stat()
    if not stat.S_ISREG(status.st_mode):
        return kinds.NOT_A_FILE.at(shown, 1, "this is not an ordinary file", "put a file of that name here")
    if status.st_size > MOST_BYTES:
        size, most = math.ceil(status.st_size / 1024**2), MOST_BYTES // 1024**2
        message = f"the file has {size} MB, more than {most} MB"
        return kinds.TOO_LARGE.at(shown, 1, message, "simplify its lines or split it")
    with file.open("rb") as stream:
        return stream.read(MOST_BYTES)


def _decoded(raw: bytes, shown: str) -> str | Problem:
    fix = "save the file as UTF-8 without a byte order mark"
    if raw.startswith(_BYTE_ORDER_MARK):
        return kinds.NOT_UTF8.at(shown, 1, "the file begins with a byte order mark", fix)
    if raw.startswith(_UTF_16_MARKS):
        return kinds.NOT_UTF8.at(shown, 1, "the file is UTF-16", fix)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return kinds.NOT_UTF8.at(shown, line, f"byte 0x{raw[error.start]:02x} is not UTF-8", fix)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return kinds.NOT_UTF8.at(shown, line, "the file holds zero bytes", fix)
    return text


def _refused(shown: str, reason: str) -> Problem:
    return kinds.UNREADABLE.at(shown, 1, f"the file cannot be read: {reason}", "put a plain, readable file here")
