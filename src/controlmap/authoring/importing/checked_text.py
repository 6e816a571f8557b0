"""The bytes of a text file, checked as they are read: valid UTF-8 without NUL."""

import codecs
import io
from typing import IO

from controlmap.authoring.importing.file_formats import AS_UTF_8, HEAD_BYTES, foreign_format
from controlmap.errors import ControlmapError


class CheckedText(io.RawIOBase):
    """A text file that is read from beginning to end, and rejected at the first byte that is not text.

    Reading raises a ``ControlmapError`` of the given type, with a sentence on what the file is instead.
    """

    def __init__(self, file: IO[bytes], what: str, error: type[ControlmapError] = ControlmapError) -> None:
        """Look at the first bytes.

        Args:
            file: opened at its beginning; seekable.
            what: how a sentence about it begins.
            error: the type of error to raise.

        """
        super().__init__()
        self._file, self._what, self._error = file, what, error
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._lines = 0
        self.bytes_read = 0
        found = foreign_format(file.read(HEAD_BYTES))
        file.seek(0)
        if found is not None:
            raise self._refused(f"it is {found.name}", found.remedy)

    def readable(self) -> bool:
        """Return True, as `io` requires of a readable stream."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, or all that are left if ``size`` is negative; fewer than asked for only at the end."""
        chunk = self._file.read(size)
        self.bytes_read += len(chunk)
        if b"\0" in chunk:
            line = self._line(chunk, chunk.index(b"\0"))
            raise self._refused(f"line {line} holds a NUL character", "Remove it, or save the table again as text.")
        pending = len(self._decoder.getstate()[0])
        try:
            self._decoder.decode(chunk, final=size < 0 or len(chunk) < size)
        except UnicodeDecodeError as error:
            line = self._line(chunk, max(0, error.start - pending))
            raise self._refused(f"it is not in UTF-8 (line {line})", AS_UTF_8) from None
        self._lines += chunk.count(b"\n")
        return chunk

    def _line(self, chunk: bytes, at: int) -> int:
        return self._lines + chunk.count(b"\n", 0, at) + 1

    def _refused(self, why: str, remedy: str) -> ControlmapError:
        return self._error(f"{self._what} cannot be read: {why}. {remedy}")
