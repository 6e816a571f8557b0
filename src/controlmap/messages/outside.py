"""Catalogues from outside the package: ``<language>/controlmap.po`` in an edition's ``messages``, or elsewhere.

They are untrusted, as every file of an edition is. A message whose placeholders are not those of the English one is
never used: Python's ``str.format``, which fills it, can read attributes and write a string of any width.
"""

import os
import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final, NamedTuple

from babel import UnknownLocaleError
from babel.messages.catalog import Message
from babel.messages.pofile import PoFileError, read_po

CATALOGUE_VARIABLE: Final = "CONTROLMAP_CATALOGUE"
"""Environment variable with the folders of catalogues, separated as in PATH."""
FOLDER: Final = "messages"
"""Where an edition's folder has its catalogues."""
FILE_NAME: Final = "controlmap.po"
MOST_BYTES: Final = 1_000_000
"""Eight times our longest catalogue."""

_LANGUAGE: Final = re.compile("[a-z]{2,3}")
_TAG: Final = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}")
_TOO_MANY_FORMS: Final = re.compile(r"nplurals[\s\"\\n]*=[\s\"\\n0]*\d{2}")
_TAG_KEY: Final = "locale.tag"

Strings = Mapping[str, tuple[str, ...]]
"""By key: one form, or one form for each plural category of a language."""


class Fault(NamedTuple):
    """A fault of a catalogue, with its line and its remedy."""

    line: int
    message: str
    fix: str


@dataclass(frozen=True)
class Outside:
    """The readable part of a catalogue."""

    strings: Strings
    """Translated messages without a fault."""
    faults: tuple[Fault, ...]
    missing: tuple[str, ...]
    """Keys that are shown in English, those with a fault included, in the order of the English catalogue."""
    untouched: bool
    """Whether every message in it is the English one: a copy, not a translation."""


def folders_beside(edition: Path | None, given: Path | None = None) -> tuple[Path, ...]:
    """Return the folders of an edition's catalogues: the one given first, then its own."""
    own = edition / FOLDER if edition is not None else None
    return tuple(folder.absolute() for folder in (given, own) if folder is not None and folder.is_dir())


def as_variable(folders: Iterable[Path]) -> str:
    """Return folders as the environment variable has them."""
    return os.pathsep.join(map(str, folders))


def from_variable() -> tuple[Path, ...]:
    """Return the folders that the environment names."""
    return tuple(Path(part) for part in os.environ.get(CATALOGUE_VARIABLE, "").split(os.pathsep) if part)


def catalogue_files(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the file of each language; of two for one language, the first."""
    found: dict[str, Path] = {}
    for folder in folders:
        if folder.is_dir():
            for entry in sorted(folder.iterdir()):
                if _LANGUAGE.fullmatch(entry.name) and (entry / FILE_NAME).exists():
                    found.setdefault(entry.name, entry / FILE_NAME)
    return found


def read_outside(file: Path, english: Strings, plurals: Sequence[int]) -> Outside:
    """Read a catalogue and compare it with the English one.

    Args:
        file: the file.
        english: the English strings.
        plurals: how many plural forms the language may have.

    """
    strings: dict[str, tuple[str, ...]] = {}
    try:
        entries = [entry for entry in read_po(StringIO(_text(file)), abort_invalid=True) if entry.id]
    except (PoFileError, OSError, ValueError, LookupError, TypeError, UnknownLocaleError) as error:
        line = getattr(error, "lineno", None) or 1
        reason = (getattr(error, "strerror", None) or str(error) or "malformed").strip().rstrip(".")
        fault = Fault(line, f"the catalogue cannot be read: {reason}", "write it as docs/languages.md says")
        return Outside({}, (fault,), tuple(english), untouched=False)
    faults = []
    for entry in entries:
        key = entry.id if isinstance(entry.id, str) else entry.id[0]
        forms = (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())
        if entry.fuzzy or not any(forms):
            continue
        if wrong := _fault(entry, key, forms, english, plurals):
            faults.append(wrong)
        else:
            strings[key] = forms
    compared = {key: forms for key, forms in strings.items() if key != _TAG_KEY}
    untouched = bool(compared) and all(set(forms) == set(english[key]) for key, forms in compared.items())
    missing = tuple(key for key in english if key not in strings)
    return Outside({} if untouched else strings, tuple(faults), missing, untouched)


def _text(file: Path) -> str:
    if file.is_symlink() or file.parent.is_symlink() or not file.is_file():
        raise ValueError("it is not an ordinary file")
    with file.open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError(f"it is larger than {MOST_BYTES // 1_000_000} MB")
    text = content.decode("utf-8")
    if _TOO_MANY_FORMS.search(text):
        raise ValueError("nplurals has more than one digit")  # as many strings are made for every message
    return text


def _fault(entry: Message, key: str, forms: tuple[str, ...], english: Strings, plurals: Sequence[int]) -> Fault | None:
    line = entry.lineno or 1
    if key not in english:
        return Fault(line, f"the interface has no message '{key[:60]}'", "take it out, or correct its key")
    wanted = set().union(*map(placeholders, english[key]))
    allowed = plurals if len(english[key]) > 1 else (1,)
    if len(forms) not in allowed or not all(form.strip() for form in forms):
        fix = "write one for each plural category of the language"
        return Fault(line, f"'{key}' has not {' or '.join(map(str, allowed))} whole forms", fix)
    try:
        found = [placeholders(form) for form in forms]
    except ValueError as error:
        return Fault(
            line, f"'{key}' has a malformed placeholder: {error}", "write placeholders as the English has them"
        )
    # The forms for one and for two may give the number in words.
    if set().union(*found) - wanted or any(wanted - each - {"n"} for each in found):
        said = ", ".join(sorted(f"{{{name}}}" for name in wanted))
        return Fault(
            line,
            f"'{key}' has other placeholders than the English message",
            f"use these: {said}" if said else "take them out",
        )
    if key == _TAG_KEY and not _TAG.fullmatch(forms[0]):
        return Fault(line, f"'{key}' is not a language tag", "write a BCP 47 tag, such as 'fr-FR'")
    return None


def placeholders(form: str) -> set[str]:
    """Return the names of a string's placeholders.

    Raises:
        ValueError: one is malformed, or has a format or a conversion.

    """
    return set(_names(form))


def _names(form: str) -> Iterator[str]:
    for _, name, spec, conversion in string.Formatter().parse(form):
        if name is None:
            continue
        if spec or conversion or not name.isidentifier():
            raise ValueError(f"{{{name[:40]}}} is not a plain name")
        yield name
