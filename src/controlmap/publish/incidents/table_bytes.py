"""The bytes of a table's text as UTF-8, from behind a spreadsheet's line ``sep=;``. Used in child processes only."""

import codecs
import io
import re
from typing import IO, Final

from controlmap.authoring.importing.cells.text_encoding import UNKNOWN, UTF_8, encoding_of
from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.errors import EventsError

_SEPARATOR: Final = re.compile('\ufeff?"?sep=(.)"?\r?\n', re.IGNORECASE)
_CHUNK_BYTES: Final = 1 << 20
_TAIL_BYTES: Final = 16


class TableBytes(io.RawIOBase):
    """A file that is read from beginning to end, and can be rewound."""

    def __init__(self, file: IO[bytes], what: str, most_bytes: int | None = None, form: TextForm = AS_FOUND) -> None:
        """Find out the encoding, and the separator if the first line names it.

        Args:
            file: opened at its beginning; seekable to it.
            what: how a sentence about it begins.
            most_bytes: how many bytes it may have, of a packed file whose size is unknown; None for any number.
            form: how it is written, as far as a person said so.

        """
        super().__init__()
        self._file, self._what, self._most_bytes = file, what, most_bytes
        self.is_too_large = False
        self._is_chosen = form.encoding is not None
        self.encoding = form.encoding or encoding_of(file, most_bytes, certain=True)
        if self.encoding == UNKNOWN:
            raise EventsError(
                f"{what} cannot be read: its text is neither in UTF-8 nor in cp1252 or cp1256. Name its encoding, "
                "or save it as UTF-8; Excel calls that 'CSV UTF-8'."
            )
        self.separator = form.separator.sign if form.separator else None
        self._skipped = 0
        self._quotes, self._tail = 0, b""
        self._rewind()
        if found := _SEPARATOR.match(self.read(len('\ufeff"sep=;"\r\n'.encode())).decode(UTF_8, "ignore")):
            self.separator = self.separator or found[1]
            self._skipped = len(found[0].encode())
        self._rewind()

    def skip(self, above: str) -> None:
        """Leave out the text before the column names, from the next rewind on."""
        if above:
            self._rewind()
            marked = self.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8
            self._skipped += len(above.encode()) + marked * len(codecs.BOM_UTF8)

    @property
    def ends_in_quotes(self) -> bool:
        """Whether the number of quotation marks read is odd, and the last character is none."""
        return self._quotes % 2 == 1 and not self._tail.rstrip().endswith(b'"')

    def readable(self) -> bool:
        """Return True, as `io` requires of a readable stream."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Rewind: no other position can be sought."""
        if offset or whence != io.SEEK_SET:
            raise io.UnsupportedOperation("seek")
        self._rewind()
        return 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, or all that are left if ``size`` is negative; fewer than asked for only at the end."""
        while self._more and (size < 0 or len(self._pending) < size):
            self._pending += self._next(max(size - len(self._pending), _CHUNK_BYTES))
        taken = bytes(self._pending[:size] if size >= 0 else self._pending)
        del self._pending[: len(taken)]
        self._quotes += taken.count(b'"')
        self._tail = (self._tail + taken[-_TAIL_BYTES:])[-_TAIL_BYTES:]
        return taken

    def _rewind(self) -> None:
        self._file.seek(0)
        self._decoder = codecs.getincrementaldecoder(self.encoding)()
        self._pending, self._more, self._left = bytearray(), True, self._most_bytes
        self._quotes, self._tail = 0, b""
        self.read(self._skipped)

    def _next(self, size: int) -> bytes:
        chunk = self._file.read(size)
        self._more = bool(chunk)
        if self._left is not None:
            self._left -= len(chunk)
            if self._left < 0:
                # Not raised: Arrow may read in a thread of its own, which an error ends together with the process.
                self.is_too_large, self._more = True, False
                return b""
        if self.encoding == UTF_8 and not self._is_chosen:
            return chunk
        try:
            return self._decoder.decode(chunk, final=not chunk).encode()
        except UnicodeError as error:
            if self._is_chosen:
                raise EventsError(
                    f"{self._what} cannot be read: it is not in {self.encoding}, as was chosen. "
                    "Choose another encoding."
                ) from error
            raise EventsError(
                f"{self._what} cannot be read: it seemed to be in {self.encoding}, and is not. "
                "Save it as UTF-8; Excel calls that 'CSV UTF-8'."
            ) from error
