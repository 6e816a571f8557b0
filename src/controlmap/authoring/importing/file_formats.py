"""What a file really is, whatever its name says: so that the user is told what to do with it."""

import re
from typing import Final, NamedTuple

HEAD_BYTES: Final = 4096
"""Enough of a file's beginning to know it by."""

_UNPACK: Final = "Unpack it and use the file in it."
_AS_CSV: Final = "Open it and save the table as CSV in UTF-8."
AS_UTF_8: Final = "Save it as UTF-8; Excel calls that 'CSV UTF-8'."
_MANY_ZEROS: Final = 0.3
_FEW_ZEROS: Final = 0.05
"""Of every second byte. UTF-16 has a zero beside each digit, comma and Latin letter, and hardly any others."""


class Format(NamedTuple):
    """What a file is, and what to do with it."""

    name: str
    """As it follows "it is"."""
    remedy: str
    """A sentence."""


_SIGNATURES: Final = (
    (b"\x1f\x8b", Format("packed with gzip", _UNPACK)),
    (b"BZh", Format("packed with bzip2", _UNPACK)),
    (b"\xfd7zXZ\x00", Format("packed with xz", _UNPACK)),
    (b"\x28\xb5\x2f\xfd", Format("packed with Zstandard", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Format("a 7z archive", _UNPACK)),
    (b"Rar!", Format("a RAR archive", _UNPACK)),
    (b"\xd0\xcf\x11\xe0", Format("an Excel workbook of the old kind", _AS_CSV)),
    (b"PAR1", Format("a Parquet file", "Let its name end in .parquet.")),
    (b"PARE", Format("an encrypted Parquet file", "Save it without encryption.")),
    (b"ARROW1", Format("an Arrow file", "Save it as Parquet or CSV.")),
    (b"SQLite format 3\x00", Format("a SQLite database", "Save the table as CSV in UTF-8.")),
    (b"%PDF-", Format("a PDF document", "Use the table that it was made from.")),
    (b"\xff\xfe\x00\x00", Format("in UTF-32", AS_UTF_8)),
    (b"\x00\x00\xfe\xff", Format("in UTF-32", AS_UTF_8)),
    (b"\xff\xfe", Format("in UTF-16", AS_UTF_8)),
    (b"\xfe\xff", Format("in UTF-16", AS_UTF_8)),
)
"""The longer one first where one begins with another."""

_ZIPPED: Final = (
    (b"opendocument.spreadsheet", Format("an OpenDocument spreadsheet", _AS_CSV)),
    (b"[Content_Types].xml", Format("an Excel workbook", _AS_CSV)),
    (b"xl/", Format("an Excel workbook", _AS_CSV)),
)
_MARKED_UP: Final = (
    (rb"\s*(<!doctype html|<html)", Format("a web page", "Download the table itself.")),
    (rb"\s*<\?xml", Format("an XML document", "Save the table as CSV in UTF-8.")),
    (rb"\s*[\[{]\s*[\"{\[]", Format("a JSON document", "Save the table as CSV in UTF-8.")),
)


def foreign_format(head: bytes) -> Format | None:
    """Return what a file is by its first ``HEAD_BYTES``, where that is not text in UTF-8 that may be a table."""
    if head.startswith(b"PK\x03\x04"):
        inside = (known for sign, known in _ZIPPED if sign in head)
        return next(inside, Format("a zip archive", _UNPACK))
    for sign, known in _SIGNATURES:
        if head.startswith(sign):
            return known
    for pattern, known in _MARKED_UP:
        if re.match(pattern, head, re.IGNORECASE):
            return known
    return Format("in UTF-16", AS_UTF_8) if _is_wide(head) else None


def _is_wide(head: bytes) -> bool:
    """Return whether text seems to take two bytes a letter, though it does not begin by saying so."""
    even, odd = (head[start::2].count(0) / max(1, len(head[start::2])) for start in (0, 1))
    return max(even, odd) > _MANY_ZEROS and min(even, odd) < _FEW_ZEROS
