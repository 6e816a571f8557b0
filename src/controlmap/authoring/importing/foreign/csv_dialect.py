"""How a CSV file is written: its encoding and its separator, found out from its bytes."""

import codecs
import csv
from pathlib import Path
from typing import Final, NamedTuple

from controlmap.authoring.importing.cells.text_encoding import UTF_8, encoding_of

WINDOWS: Final = ("cp1252", "cp1256", "cp1251")
"""The encodings of Windows that are recognised: western European, Arabic and Cyrillic."""

_SEPARATORS: Final = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_NAMED: Final = "sep="
_SAMPLE_LETTERS: Final = 40


class Dialect(NamedTuple):
    """How a file is written."""

    encoding: str
    separator: str
    skipped: int
    """Lines before the header: one that names the separator."""
    notes: list[str]


def dialect_of(file: Path, encoding: str | None) -> Dialect:
    """Return how a file is written; ``encoding`` if it is known."""
    with file.open("rb") as stream:
        found = encoding or encoding_of(stream, legacy=WINDOWS)
        is_marked = stream.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
    known = "utf-8-sig" if found == UTF_8 else "utf-16" if is_marked and found.startswith("utf-16") else found
    with file.open(encoding=known, errors="replace", newline="") as text:
        first = text.readline().lstrip("\ufeff")
        skipped = int(first.lower().startswith(_NAMED) and len(first.strip()) == len(_NAMED) + 1)
        header = text.readline() if skipped else first
        separator = first[len(_NAMED)] if skipped else _separator(header)
        sample = "" if encoding or found not in WINDOWS else sample_of(header + text.read(1 << 16))
    notes = [guess_note(found, sample)] if sample else []
    if separator != ",":
        notes.append(f"its cells are separated by {_SEPARATORS.get(separator, separator)}")
    return Dialect(known, separator, skipped, notes)


def load_encodings() -> None:
    """Load the library that guesses encodings now: the sandbox will later deny access to its files."""
    import charset_normalizer  # noqa: F401 -- only loaded here

    for name in (*WINDOWS, "utf-16-le", "utf-16-be", "utf-8-sig"):
        codecs.lookup(name)


def _separator(header: str) -> str:
    """Return the separator that divides a header line into the most cells; those in quotation marks do not count."""

    def cells(separator: str) -> int:
        try:
            return len(next(csv.reader([header], delimiter=separator), []))
        except csv.Error:
            return 0

    return max(_SEPARATORS, key=cells)


def guess_note(encoding: str, sample: str) -> str:
    """Return the sentence on a guessed encoding, with a word by which a person sees whether it was guessed right."""
    return f"its encoding was guessed: {encoding}, which makes '{sample}'; if that is wrong, name it with --encoding"


def sample_of(text: str) -> str:
    """Return the first word with letters beyond ASCII."""
    words = (word.strip(" ,;|\t\"'") for word in text.replace(",", " ").replace(";", " ").split())
    return next((word[:_SAMPLE_LETTERS] for word in words if not word.isascii()), "")
