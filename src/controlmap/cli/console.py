"""The console's encoding, which on some systems has no Arabic letters and no arrows."""

import io
import os
import sys
from typing import Final, TextIO

_CHOSEN_BY_USER: Final = "PYTHONIOENCODING"
_REPLACED_AS: Final = "backslashreplace"


def make_output_safe() -> None:
    """Make every character printable, whatever the console's encoding.

    Windows consoles and redirections often use a code page such as cp1252, in which printing an Arabic name raises
    UnicodeEncodeError. Files and pipes get UTF-8 on every system, unless PYTHONIOENCODING says otherwise; a terminal
    keeps its encoding. A character that cannot be encoded, or a file name that is not valid Unicode, is escaped.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_encoding(stream), errors=_REPLACED_AS)


def _encoding(stream: TextIO) -> str | None:
    """Return the encoding to change to, or None to keep the stream's own."""
    keeps = stream.isatty() or _CHOSEN_BY_USER in os.environ
    return None if keeps else "utf-8"
