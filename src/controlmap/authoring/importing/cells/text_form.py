"""How the text of a table is written, where a person says so; what is None is found out."""

import codecs
from enum import StrEnum
from typing import Final, NamedTuple

from controlmap.errors import ControlmapError
from controlmap.model.wording import quoted

ENCODINGS: Final = ("utf-8", "cp1252", "cp1254", "cp1256", "iso8859-6")
"""Those to choose from: Unicode, and what programs save in western Europe, Turkey and the Arab world."""


class Separator(StrEnum):
    """What is between two cells."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"
    BAR = "bar"

    @property
    def sign(self) -> str:
        """Return the character."""
        return {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}[self]


class TextForm(NamedTuple):
    """The encoding and the separator of a table of text."""

    encoding: str | None = None
    separator: Separator | None = None


AS_FOUND: Final = TextForm()


def known_encoding(named: str) -> str:
    """Return Python's name of an encoding of text.

    Raises:
        ControlmapError: it is not known.

    """
    try:
        "".encode(named)  # unlike `codecs.lookup`, this refuses what is not an encoding of text
        return codecs.lookup(named).name
    except (LookupError, ValueError):
        raise ControlmapError(
            f"The encoding {quoted(named)} is not known. Fix: name one such as utf-8, cp1252, cp1256 or cp1251."
        ) from None
