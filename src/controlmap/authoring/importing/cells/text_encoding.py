"""The encoding of a table's text: UTF-8, UTF-16, or one of Windows that its bytes reveal. In child processes only."""

import codecs
from collections.abc import Sequence
from typing import IO, Final

from controlmap.authoring.importing.file_formats import HEAD_BYTES, is_wide

UTF_8: Final = "utf-8"
UNKNOWN: Final = ""
"""In place of an encoding that has to be asked for."""
_MARKS: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_LEGACY: Final = ("cp1252", "cp1256")
"""Western European and Arabic Windows: what spreadsheets save as "CSV" where these languages are spoken."""
_CHUNK_BYTES: Final = 4 << 20
_SAMPLE_BYTES: Final = 32 << 10
"""Of the lines that are not ASCII: enough to recognise a language."""


def encoding_of(
    file: IO[bytes], most_bytes: int | None = None, legacy: Sequence[str] = _LEGACY, *, certain: bool = False
) -> str:
    """Return a file's encoding, and rewind it; UTF-8 if it is not text in any encoding known here.

    Args:
        file: opened at its beginning; seekable to it.
        most_bytes: how much of it to read at most, of a packed file that may unpack to anything; None for all of it.
        legacy: the encodings of Windows that it may be in.
        certain: return ``UNKNOWN`` if its text looks like words in none of them.

    """
    head = file.read(HEAD_BYTES)
    try:
        for mark, name in _MARKS.items():
            if head.startswith(mark) and not head.startswith(codecs.BOM_UTF32_LE):
                return name
        if is_wide(head):
            return "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
        sample = _sample_of_other(head, file, most_bytes)
        return guessed(sample, legacy, certain=certain) if sample else UTF_8
    finally:
        file.seek(0)


def _sample_of_other(head: bytes, file: IO[bytes], most_bytes: int | None) -> bytes:
    """Return some lines that are not ASCII, if the file is not UTF-8; nothing if it is."""
    decoder, sample, is_other, chunk, read = codecs.getincrementaldecoder(UTF_8)(), b"", False, head, 0
    while chunk and not (is_other and len(sample) >= _SAMPLE_BYTES):
        if b"\0" in chunk:
            return b""  # not text: whatever reads it says so, without going through all of a file made of zeros
        if not chunk.isascii():
            if not is_other:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    is_other = True
            if len(sample) < _SAMPLE_BYTES:
                lines = b"\n".join(line for line in chunk.splitlines() if not line.isascii())
                sample = (sample + lines + b"\n")[:_SAMPLE_BYTES]
        read += len(chunk)
        chunk = b"" if most_bytes is not None and read > most_bytes else file.read(_CHUNK_BYTES)
    return sample if is_other or decoder.getstate()[0] else b""


def guessed(sample: bytes, legacy: Sequence[str] = _LEGACY, *, certain: bool = False) -> str:
    """Return which encoding of Windows a sample of text that is not UTF-8 is in; UTF-8 if it is not text.

    Where it looks like words in none of them, the first that has all its letters; if ``certain``, ``UNKNOWN``.
    """
    as_utf_8 = sample.decode(UTF_8, "replace")
    broken = as_utf_8.count("\N{REPLACEMENT CHARACTER}")
    if any(byte < ord(" ") and byte not in b"\t\n\r\x0b\x0c" for byte in sample):
        return UTF_8  # not text: whatever reads it says so
    if sum(not letter.isascii() for letter in as_utf_8) > 2 * broken:
        return UTF_8  # damaged, or of several encodings
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(legacy), threshold=1.0).best()
    if best is not None and best.encoding in legacy:
        return best.encoding
    if certain:
        return UNKNOWN
    return next((name for name in legacy if _decodes(sample, name)), UTF_8)


def _decodes(sample: bytes, encoding: str) -> bool:
    try:
        sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
